import { describe, expect, test } from '@jest/globals'
import { textOfBlock } from '../../../src/documents/Block.ts'
import { blocksOf } from '../../../src/documents/html/blocks.ts'
import { readHtml } from '../../../src/documents/html/source.ts'
import { PLAIN } from '../../../src/documents/Look.ts'
import { recognise } from '../../../src/documents/official/recognise.ts'
import { sources } from '../seed/stateCouncil.ts'

const read = (html: string) => recognise(blocksOf(readHtml(html), PLAIN))

const said = (html: string) =>
  Object.fromEntries(read(html).recognitions.map(({ element, value }) => [element, value]))

const paragraphs = (...lines: (string | [string, string])[]): string =>
  lines
    .map((line) =>
      typeof line === 'string'
        ? `<p>${line}</p>`
        : `<p style="text-align:${line[0]}">${line[1]}</p>`,
    )
    .join('')

/** An order has another layout: the title of what it promulgates stands in an annex. */
const documents = sources.filter(({ 发文字号: number }) => !number.includes('令'))

describe('the documents of the State Council', () => {
  test('are here, all but one in the common layout', () => {
    expect(documents).toHaveLength(39)
  })

  test.each(documents.map((source) => [source.标题, source] as const))(
    '%s gives the title, number and day that its publisher states',
    (_, { 标题, 发文字号, 成文日期, bodyHtml }) => {
      const { title, documentNumber, formationDate, addressees } = said(bodyHtml)
      expect({ title, documentNumber, formationDate }).toEqual({
        title: 标题.replace(/\s/g, ''),
        documentNumber: 发文字号,
        formationDate: 成文日期,
      })
      expect(addressees).toBeDefined()
    },
  )

  test('give their issuers, all but one that nobody signed', () => {
    const wrong = documents.filter(
      ({ 发文机关, bodyHtml }) => String(said(bodyHtml).issuers) !== 发文机关.split('、').join(),
    )
    expect(wrong.map(({ 发文字号: number }) => number)).toHaveLength(1)
    expect(said(wrong[0]?.bodyHtml ?? '').issuers).toBeUndefined()
  })

  test.each(sources.map((source) => [source.标题, source] as const))(
    '%s loses no word',
    (_, { bodyHtml }) => {
      const { recognitions, body, left } = read(bodyHtml)
      const kept = [
        ...recognitions.filter(({ stays }) => !stays).flatMap(({ passages }) => passages),
        ...left,
      ]
      const texts = new Set(kept.map(({ at, text }) => `${at} ${text}`))
      const words = [...texts]
        .map((text) => text.replace(/^\d+ /, ''))
        .concat(body.map(textOfBlock))
      const count = (text: string) => text.replace(/\s/g, '').length
      const all = blocksOf(readHtml(bodyHtml), PLAIN).map(textOfBlock)
      expect(count(words.join(''))).toBe(count(all.join('')))
    },
  )
})

describe('a document of the city', () => {
  const document = paragraphs(
    '000123',
    '特急',
    ['center', '庆 阳 市 人 民 政 府 文 件'],
    ['center', '庆政发﹝2018﹞ 9 号　　　签发人：张三'],
    ['center', '庆阳市人民政府'],
    ['center', '关于印发庆阳市秸秆综合利用实施方案的通知'],
    '各县（区）人民政府，市政府各部门、驻庆各单位：',
    '现印发给你们，请认真贯彻执行。',
    '附件：1. 任务分解表',
    '2. 联系表',
    ['right', '庆阳市人民政府'],
    ['right', '2018年5月8日'],
    '（此件公开发布）',
    '附件1',
    ['center', '任务分解表'],
    '抄送：市委办公室，市人大常委会办公室。',
    '庆阳市人民政府办公室 2018年5月9日印发',
  )

  test('is taken apart into its elements', () => {
    expect(said(document)).toEqual({
      issuers: ['庆阳市人民政府'],
      documentNumber: '庆政发〔2018〕9号',
      title: '庆阳市人民政府关于印发庆阳市秸秆综合利用实施方案的通知',
      addressees: ['各县（区）人民政府', '市政府各部门', '驻庆各单位'],
      annexList: ['1. 任务分解表', '2. 联系表'],
      formationDate: '2018-05-08',
      printedNote: '此件公开发布',
      attribute: 'proactive',
      copiedTo: ['市委办公室', '市人大常委会办公室'],
      printedBy: '庆阳市人民政府办公室',
      printedOn: '2018-05-09',
    })
  })

  test('keeps its text and annexes as the body, and shows what is for the paper alone', () => {
    const { body, left } = read(document)
    expect(body.map(textOfBlock)).toEqual([
      '现印发给你们，请认真贯彻执行。',
      '附件：1. 任务分解表',
      '2. 联系表',
      '附件1',
      '任务分解表',
    ])
    expect(left.map(({ text }) => text)).toEqual(['000123', '特急', '签发人:张三'])
  })

  test('is as unsure as its layout', () => {
    const certainties = (html: string) =>
      Object.fromEntries(
        read(html).recognitions.map(({ element, certainty }) => [element, certainty]),
      )
    expect(certainties(paragraphs('关于做好防汛工作的通知', '各单位：', '正文。'))).toMatchObject({
      title: 'likely',
    })
    expect(certainties(paragraphs(['center', '致全市人民'], '正文。', '2018年5月8日'))).toEqual({
      title: 'unsure',
      formationDate: 'likely',
    })
  })

  test('that is marked as a secret says so', () => {
    expect(read(paragraphs('机密★1年', ['center', '关于某事的通知'])).secrecy).toBe('机密★1年')
    expect(read(paragraphs(['center', '关于某事的通知'], '不得泄露秘密。')).secrecy).toBeUndefined()
  })

  test.each([
    ['此件依申请公开', 'onRequest'],
    ['此件不予公开', 'withheld'],
    ['此件主动公开', 'proactive'],
    ['联系电话见附件', undefined],
  ])('（%s） under the date means %s', (note, attribute) => {
    const { attribute: found } = said(
      paragraphs(['center', '关于某事的通知'], '正文。', ['right', '2018年5月8日'], `（${note}）`),
    )
    expect(found).toBe(attribute)
  })
})
