import { describe, expect, test } from '@jest/globals'
import { administrativePenalty } from '../../../plugins/domains/administrative-penalty/domain.ts'
import { policyDocument } from '../../../plugins/domains/policy-document/domain.ts'
import { readWordFile } from '../../../src/attachments/word/readWordFile.ts'
import { textOfBlock } from '../../../src/documents/Block.ts'
import { officialDocx } from '../../../src/documents/docx/officialDocx.ts'
import { officialHtml } from '../../../src/documents/officialHtml.ts'
import { recognise } from '../../../src/documents/official/recognise.ts'
import { transcribe } from '../../../src/documents/official/transcribe.ts'
import { plainText } from '../../../src/domain/kinds/index.ts'
import type { Values } from '../../../src/domain/fields/index.ts'
import { sources } from '../seed/stateCouncil.ts'

const SETTING = { naming: (_: string, id: string) => id, pictures: new Map() }

const broughtBack = async (values: Values): Promise<Values> => {
  const file = await readWordFile(await officialDocx(policyDocument, values, SETTING))
  const document = recognise(file.blocks)
  return transcribe(policyDocument, document, { file, fileName: '文件.docx', pictures: [] }).values
}

const words = (richText: unknown): string => plainText(richText).replace(/\s/g, '')

describe('a document that goes out to Word and comes back', () => {
  const values: Values = {
    title: '庆阳市人民政府办公室关于印发庆阳市秸秆综合利用实施方案的通知',
    documentNumber: '庆政办发〔2018〕18号',
    issuers: ['庆阳市人民政府办公室'],
    addressees: ['各县（区）人民政府', '市直各部门'],
    formationDate: '2018-05-08',
    printedNote: '此件公开发布',
    copiedTo: ['市委办公室', '市人大常委会办公室'],
    printedBy: '庆阳市人民政府办公室',
    printedOn: '2018-05-09',
    body: officialHtml('<p>现印发给你们，请认真贯彻执行。</p>'),
  }

  test('says the same in every element', async () => {
    expect(await broughtBack(values)).toEqual({ ...values, attribute: 'proactive' })
  })

  test.each(
    sources
      .filter(({ bodyHtml }) => bodyHtml.includes('<table'))
      .map((each) => [each.标题, each] as const),
  )(
    '%s keeps every word and cell of its text',
    async (_, { bodyHtml, 发文字号 }) => {
      const body = officialHtml(bodyHtml)
      const data = await officialDocx(
        policyDocument,
        { title: '关于某事的通知', documentNumber: 发文字号, issuers: ['庆阳市人民政府'], body },
        SETTING,
      )
      const { blocks } = await readWordFile(data)
      expect(blocks.map(textOfBlock).join('').replace(/\s/g, '')).toContain(words(body))
    },
    60_000,
  )
})

test('a record goes out as a table of what the public may read, masked', async () => {
  const data = await officialDocx(
    administrativePenalty,
    {
      title: '行政处罚决定书',
      partyKind: 'naturalPerson',
      partyName: '张三丰',
      identityNumber: '622801198001010011',
    },
    SETTING,
  )
  const text = (await readWordFile(data)).blocks.map(textOfBlock).join('\n')
  expect(text).toContain('行政处罚决定书')
  expect(text).not.toContain('622801198001010011')
  expect(text).not.toContain('张三丰')
})
