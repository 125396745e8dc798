import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import {
  files,
  identityNumber,
  link,
  longText,
  richText,
  table,
  text,
  texts,
  creditCode,
} from '../../../../src/domain/fields/index.ts'
import type { Values } from '../../../../src/domain/fields/index.ts'
import { richTextOf } from '../../../../src/domain/kinds/index.ts'
import { doubtsIn, type Knowledge } from '../../../../src/domain/screening/doubtsIn.ts'
import type { ScreenedFile } from '../../../../src/domain/screening/reading.ts'

const fields = {
  title: text('标题'),
  summary: longText('内容概述'),
  issuers: texts('发文机关'),
  body: richText('正文'),
  origin: link('原文地址'),
  remark: text('内部备注', { internal: true }),
  person: text('当事人电话', { masked: 'phone', maskedWhen: ({ kind }) => kind === 'natural' }),
  kind: text('类别'),
  identity: identityNumber('证件号码'),
  credit: creditCode('统一社会信用代码'),
  contacts: table('联系方式', { name: text('姓名'), phone: text('电话') }),
  attachments: files('附件'),
}

const MOBILE = '13893412345'
const hash = (words: string) => createHash('sha256').update(words).digest('hex')

const nothing: Knowledge = {
  wordings: [{ words: '帐户', gravity: 'suggest', instead: '账户' }],
  file: () => undefined,
  broken: () => undefined,
  alike: [],
  hash,
}

const raised = (values: Values, knowledge: Partial<Knowledge> = {}, note?: string) =>
  doubtsIn({ fields, values, ...(note && { note }) }, { ...nothing, ...knowledge })

const places = (values: Values, knowledge: Partial<Knowledge> = {}) =>
  raised(values, knowledge).map(({ code, path, place, times }) => [code, path, place, times])

describe('whatever the public will read is looked through', () => {
  test('title, summary, lists, body', () => {
    expect(
      places({
        title: `关于${MOBILE}的通知`,
        summary: `电话${MOBILE}`,
        issuers: ['甲局', `联系人${MOBILE}`],
        body: richTextOf(`第一段\n请拨打${MOBILE}或者${MOBILE}`),
      }),
    ).toEqual([
      ['personal.mobile', 'title', '标题', 1],
      ['personal.mobile', 'summary', '内容概述', 1],
      ['personal.mobile', 'issuers', '发文机关', 1],
      ['personal.mobile', 'body', '正文', 2],
    ])
  })

  test('tables, a column at a time, naming the rows', () => {
    const contacts = [
      { name: '甲', phone: MOBILE },
      { name: '乙', phone: '0934-8213456' },
      { name: '丙', phone: '13993412345' },
    ]
    expect(places({ contacts })).toEqual([
      ['personal.mobile', 'contacts.0.phone', '联系方式的“电话”一列第 1、3 行', 2],
    ])
  })

  test('what readers are told of a change', () => {
    expect(raised({}, {}, `更正${MOBILE}`)).toMatchObject([
      { code: 'personal.mobile', path: 'amendment', place: '公开说明' },
    ])
  })

  test('the address of a link, a number in it too', () => {
    expect(places({ origin: `http://192.168.0.8/?tel=${MOBILE}` })).toEqual([
      ['link.intranet', 'origin', '原文地址', 1],
      ['personal.mobile', 'origin', '原文地址', 1],
    ])
  })
})

describe('what never reaches the public is nobody’s business', () => {
  test('internal, personal and masked fields', () => {
    expect(
      places({ remark: MOBILE, identity: '622801199003070010', person: MOBILE, kind: 'natural' }),
    ).toEqual([])
  })

  test('but what is masked only for persons is looked at for others', () => {
    expect(places({ person: MOBILE, kind: 'company' })).toHaveLength(1)
  })
})

describe('links and pictures in a body', () => {
  const body = (...children: unknown[]) => ({
    root: { children: [{ type: 'paragraph', children }] },
  })
  const linked = (url: string, words: string) => ({
    type: 'link',
    fields: { url, linkType: 'custom' },
    children: [{ type: 'text', text: words }],
  })

  test('are doubted where they stand', () => {
    expect(places({ body: body(linked('javascript:alert(1)', '点这里')) })).toEqual([
      ['link.script', 'body', '正文', 1],
    ])
  })

  test('an address that was found to lead nowhere', () => {
    const url = 'https://www.gov.cn/gone'
    const broken = (asked: string) => (asked === url ? '链接打不开（404）' : undefined)
    expect(raised({ body: body(linked(url, '原文')) }, { broken })).toMatchObject([
      { code: 'link.broken', gravity: 'warn', says: '链接打不开（404）' },
    ])
  })

  test('a picture without a description', () => {
    const picture = { type: 'upload', relationTo: 'files', value: 'f1' }
    const file = (alt?: string): ScreenedFile => ({
      ...{ id: 'f1', sha256: 'aa', name: '图', mediaType: 'image/png' },
      ...(alt && { alt }),
    })
    expect(places({ body: body(picture) }, { file: () => file() })).toEqual([
      ['image.noDescription', 'body', '附件“图”', 1],
    ])
    expect(places({ body: body(picture) }, { file: () => file('现场') })).toEqual([])
  })
})

describe('an attachment', () => {
  const attached = (file: Partial<ScreenedFile>) =>
    raised(
      { attachments: ['f1'] },
      {
        file: () => ({
          ...{ id: 'f1', sha256: 'aa', name: '名单', mediaType: 'application/pdf' },
          ...file,
        }),
      },
    )

  test('is looked through part by part', () => {
    const parts = [
      { name: '第 1 页', text: `甲${MOBILE} 乙13993412345` },
      { name: '第 2 页', text: '无' },
    ]
    expect(attached({ reading: { parts } })).toMatchObject([
      {
        ...{ code: 'personal.mobile', path: 'attachments.0', place: '附件“名单”第 1 页', times: 2 },
        excerpt: '138****2345、139****2345',
      },
    ])
  })

  test('is doubted when it cannot be looked into', () => {
    expect(attached({})).toMatchObject([{ code: 'attachment.unchecked', gravity: 'warn' }])
    expect(attached({ reading: { parts: [], unread: 'encrypted' } })).toMatchObject([
      {
        code: 'attachment.unread',
        gravity: 'warn',
        says: '未能检查附件：文件设有密码，请人工核对',
      },
    ])
    expect(attached({ reading: { parts: [], scanned: [1, 2] } })).toMatchObject([
      { code: 'attachment.scanned', says: '第 1、2 页没有文字，可能是扫描件，未能检查' },
    ])
  })

  test('is doubted when it hides something', () => {
    const parts = [{ name: '工作表“底稿”', text: '一', hidden: true as const }]
    expect(attached({ reading: { parts } })).toMatchObject([
      { code: 'attachment.hidden.工作表“底稿”', gravity: 'warn', place: '附件“名单”' },
    ])
  })
})

describe('a doubt’s key', () => {
  const keyOf = (values: Values) => raised(values)[0]?.key
  const before = keyOf({ summary: `电话${MOBILE}` })

  test('stays while the words stay, whatever is written around them', () => {
    expect(keyOf({ summary: `联系电话：${MOBILE}。` })).toBe(before)
  })

  test('is another for other words, another place, another number of times', () => {
    expect(keyOf({ summary: '电话13993412345' })).not.toBe(before)
    expect(keyOf({ title: `电话${MOBILE}` })).not.toBe(before)
    expect(keyOf({ summary: `${MOBILE}、${MOBILE}` })).not.toBe(before)
  })

  test('does not depend on the row', () => {
    const one = { phone: MOBILE }
    expect(keyOf({ contacts: [{ name: '甲' }, one] })).toBe(keyOf({ contacts: [one] }))
  })
})

test('no doubt carries what it is about', () => {
  const values = {
    summary: MOBILE,
    contacts: [{ phone: MOBILE }],
    origin: `https://a.cn/${MOBILE}`,
  }
  expect(JSON.stringify(raised(values))).not.toContain(MOBILE)
})

test('what is public already and looks the same is named, with its number', () => {
  const alike = [
    { id: 'x', title: '旧文', indexNumber: 'QY/1', number: '庆政发〔2018〕1号', share: 0.97 },
  ]
  expect(raised({}, { alike }).map(({ code, says }) => [code, says])).toEqual([
    ['duplicate.number', '与已公开的《旧文》（QY/1）发文字号相同，请核对是否重复公开'],
    ['duplicate.text', '正文与已公开的《旧文》（QY/1）几乎相同，请核对是否重复公开'],
  ])
})
