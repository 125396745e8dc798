import { Document, ImageRun, Packer, Paragraph, TextRun, type ParagraphChild } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { readWordFile } from '../../src/attachments/word/readWordFile.ts'
import { textOfBlock } from '../../src/documents/Block.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { foundTestCity, type City } from './city.ts'

let city: City
let png: Buffer
beforeAll(async () => {
  city = await foundTestCity()
  png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c00' } })
    .png()
    .toBuffer()
})
afterAll(() => city.close())

const centred = (text: string) => new Paragraph({ text, alignment: 'center' })
const line = (...children: ParagraphChild[]) => new Paragraph({ children })

const wordFile = (...children: Paragraph[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children }] }))

const notice = (): Promise<Buffer> =>
  wordFile(
    new Paragraph('特急'),
    centred('庆政办发[2018]18号'),
    centred('庆阳市人民政府办公室关于做好防汛工作的通知'),
    new Paragraph('各县（区）人民政府，市直各部门：'),
    line(new TextRun('加强值守，及时报告。')),
    line(new ImageRun({ type: 'png', data: png, transformation: { width: 8, height: 8 } })),
    new Paragraph({ text: '庆阳市人民政府办公室', alignment: 'right' }),
    new Paragraph({ text: '2018年5月8日', alignment: 'right' }),
    new Paragraph('（此件公开发布）'),
  )

const send = async (file: Buffer, name = '通知.docx', by: Person = city.editor) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ column: city.column, responsibleUnit: city.unit }))
  form.append('file', new File([new Uint8Array(file)], name))
  const response = await askingAs(city, by)('POST', '/policy-document/word', form)
  const body = (await response.json()) as {
    doc?: Record<string, unknown> & { id: string }
    errors?: { message: string; data?: { errors?: { message: string }[] } }[]
  }
  const [error] = body.errors ?? []
  const said = error?.data?.errors?.map(({ message }) => message) ?? [error?.message]
  return { status: response.status, doc: body.doc, said }
}

const count = async (table: 'entries' | 'files'): Promise<number> => {
  const { rows } = await city.owner.query<{ n: number }>(
    `select count(*)::integer as n from public.${table}`,
  )
  return rows[0]?.n ?? -1
}

describe('a document in Word', () => {
  test('becomes a draft with its elements, its text and its picture', async () => {
    const { status, doc } = await send(await notice())
    expect(status).toBe(201)
    expect(doc).toMatchObject({
      title: '庆阳市人民政府办公室关于做好防汛工作的通知',
      documentNumber: '庆政办发〔2018〕18号',
      addressees: ['各县（区）人民政府', '市直各部门'],
      issuers: ['庆阳市人民政府办公室'],
      formationDate: '2018-05-08',
      printedNote: '此件公开发布',
      attribute: 'proactive',
      stage: 'drafting',
    })
    const nodes = (doc?.body as { root: { children: { type: string; value?: string }[] } }).root
    expect(nodes.children.map(({ type }) => type)).toEqual(['paragraph', 'upload'])
    const { rows } = await city.owner.query('select mime_type from public.files where id = $1', [
      nodes.children[1]?.value,
    ])
    expect(rows).toEqual([{ mime_type: 'image/png' }])
  })

  test('tells beside the draft what was found where, and what is in no field', async () => {
    const { doc } = await send(await notice())
    const response = await askingAs(city, city.editor)('GET', `/policy-document/${doc?.id}/case`)
    const { transcript } = (await response.json()) as {
      transcript: { found: { element: string }[]; left: unknown[]; fileName: string }
    }
    expect(transcript.fileName).toBe('通知.docx')
    expect(transcript.found.find(({ element }) => element === 'title')).toEqual({
      element: 'title',
      at: 3,
      text: '庆阳市人民政府办公室关于做好防汛工作的通知',
      certainty: 'sure',
      path: 'title',
    })
    expect(transcript.left).toEqual([{ at: 1, text: '特急' }])
  })

  test('goes out again in the layout of official documents', async () => {
    const { doc } = await send(await notice())
    const response = await askingAs(city, city.editor)(
      'GET',
      `/policy-document/${doc?.id}/document.docx`,
    )
    expect(response.headers.get('content-disposition')).toContain(
      encodeURIComponent('庆阳市人民政府办公室关于做好防汛工作的通知.docx'),
    )
    const { blocks, pictures } = await readWordFile(Buffer.from(await response.arrayBuffer()))
    expect(blocks.map(textOfBlock).filter(Boolean)).toEqual([
      '庆阳市人民政府办公室文件',
      '庆政办发〔2018〕18号',
      '庆阳市人民政府办公室关于做好防汛工作的通知',
      '各县（区）人民政府，市直各部门：',
      '加强值守，及时报告。',
      '庆阳市人民政府办公室',
      '2018年5月8日',
      '（此件公开发布）',
    ])
    expect(pictures).toHaveLength(1)
  })

  test.each([
    [
      'marked as a secret',
      () => wordFile(new Paragraph('机密★1年'), centred('关于某事的通知')),
      '一.docx',
      '密级',
    ],
    [
      'of the old kind',
      () => Promise.resolve(Buffer.from('d0cf11e0', 'hex')),
      '二.doc',
      '另存为 .docx',
    ],
    ['that is none', () => Promise.resolve(Buffer.from('PDF')), '三.docx', '不是 Word 文件'],
  ])('%s is told by its name and leaves nothing behind', async (_, file, name, words) => {
    const before = [await count('entries'), await count('files')]
    const { status, said } = await send(await file(), name)
    expect(status).toBe(400)
    expect(said[0]).toContain(`“${name}”`)
    expect(said[0]).toContain(words)
    expect([await count('entries'), await count('files')]).toEqual(before)
  })

  test('from whoever may not write leaves no picture behind either', async () => {
    const before = [await count('entries'), await count('files')]
    const { status } = await send(await notice(), '通知.docx', city.reviewer)
    expect(status).toBe(403)
    expect([await count('entries'), await count('files')]).toEqual(before)
  })
})
