import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import { examples } from '../../plugins/domains/inspection-rules/examples.ts'
import { perform } from '../../src/actions/perform.ts'
import { reasonsAgainst } from '../../src/actions/reasonsAgainst.ts'
import { checkLinksBy } from '../../src/actions/screening/checkLinks.ts'
import { sketchPublished } from '../../src/actions/screening/sketchPublished.ts'
import { readTheRest } from '../../src/attachments/readings.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { richTextOf } from '../../src/domain/kinds/index.ts'
import { resolveExample } from '../../src/domain/resolveExample.ts'
import type { Person } from '../../src/domain/roles.ts'
import type { IssuesFound } from '../../src/errors.ts'
import { houseOf } from '../../src/house.ts'
import type { Answer } from '../../src/outside/askOutside.ts'
import { packageOf } from '../unit/attachments/packages.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildSample, foundTestCity, unique, type City } from './city.ts'

const MOBILE = '13893412345'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

interface ShownDoubt {
  code: string
  gravity: string
  path: string
  place: string
  key: string
  excerpt: string
  accepted?: { by: string; reason: string }
}

const doubts = async (id: string, domain = 'water-quality', by: Person = city.reviewer) => {
  const answer = await askingAs(city, by)('GET', `/${domain}/${id}/case`)
  const { doubts: shown } = (await answer.json()) as { doubts: ShownDoubt[] }
  return shown
}

const keyOf = async (id: string, code: string, domain?: string): Promise<string> =>
  (await doubts(id, domain)).find((doubt) => doubt.code.startsWith(code))?.key ?? 'none'

const act = (name: 'submit' | 'approve' | 'publish', by: Person, id: string) =>
  perform(city.payload, { act: name, by, subjects: [id], input: {} })

const held = async (acting: Promise<unknown>) => {
  const found = (await acting.then(
    () => undefined,
    (error: unknown) => error,
  )) as IssuesFound | undefined
  return (found?.issues ?? []).map(({ code, path }) => `${path} ${code}`)
}

const accept = (id: string, key: string, reason = '办公值班手机，已对外公布', by = city.reviewer) =>
  perform(city.payload, { act: 'accept', by, subjects: [id], input: { key, reason } })

const save = (id: string, values: Values, by = city.editor) =>
  perform(city.payload, { act: 'save', by, subjects: [id], input: { values } })

const withMobile = () => bringTo(city, 'drafted', { exceedances: `联系电话${MOBILE}` })

describe('a number of somebody’s in the text', () => {
  test('keeps it from being submitted, and is not repeated in what is said', async () => {
    const id = await withMobile()
    const refusal = await act('submit', city.editor, id).catch((error: unknown) => error)
    expect((refusal as IssuesFound).issues).toMatchObject([
      { code: 'personal.mobile', path: 'exceedances', rule: expect.stringContaining('个人信息') },
    ])
    expect(JSON.stringify(refusal)).not.toContain(MOBILE)
    expect(await reasonsAgainst(city.payload, 'submit', id, city.editor)).toEqual([
      '还有 1 处需要处理',
    ])
  })

  test('goes out once a second person answers for it, and the ledger says who and why', async () => {
    const id = await withMobile()
    await accept(id, await keyOf(id, 'personal'))
    await act('submit', city.editor, id)
    await act('approve', city.reviewer, id)
    await act('publish', city.releaser, id)
    const { rows } = await city.owner.query(
      `select why, fields, as_role, by_name from editorial.ledger where subject = $1 and act = 'accept'`,
      [id],
    )
    expect(rows).toEqual([
      {
        why: '手机号码（超标项目及倍数）：办公值班手机，已对外公布',
        fields: ['exceedances'],
        as_role: 'reviewer',
        by_name: city.reviewer.name,
      },
    ])
    const { rows: kept } = await city.owner.query('select * from editorial.acceptances')
    expect(JSON.stringify([rows, kept])).not.toContain(MOBILE)
  })

  test('is accepted for those words there: another number is another doubt', async () => {
    const id = await withMobile()
    const key = await keyOf(id, 'personal')
    await accept(id, key)
    await save(id, { exceedances: `值班电话：${MOBILE}。` })
    expect(await doubts(id)).toMatchObject([{ key, accepted: { reason: expect.any(String) } }])
    await save(id, { exceedances: '联系电话13993412345' })
    expect(await held(act('submit', city.editor, id))).toEqual(['exceedances personal.mobile'])
    expect((await doubts(id))[0]).not.toHaveProperty('accepted')
  })

  test('is nobody’s business where the item is not for the public', async () => {
    const id = await bringTo(city, 'drafted', {
      ...{ exceedances: `联系电话${MOBILE}`, attribute: 'onRequest' },
      legalBasis: '《政府信息公开条例》第十五条',
    })
    expect(await doubts(id)).toEqual([])
  })
})

describe('accepting', () => {
  test('is not for whoever wrote any of it, whatever they hold', async () => {
    const both = await city.appoint([
      { role: 'editor', unit: city.unit },
      { role: 'reviewer', unit: city.unit },
    ])
    const id = await withMobile()
    await save(id, { exceedances: `值班电话${MOBILE}` }, both)
    await expect(accept(id, await keyOf(id, 'personal'), '值班', both)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await reasonsAgainst(city.payload, 'accept', id, both)).toEqual([
      '起草或修改过这条信息的人不能认可其中的疑点',
    ])
  })

  test('is not for an editor or another unit’s reviewer, and is for the office', async () => {
    const other = await city.build('organisations', {
      ...{ code: unique('unit'), name: '别的单位', kind: 'department' },
    })
    const stranger = await city.appoint([{ role: 'reviewer', unit: other }])
    const colleague = await city.appoint([{ role: 'editor', unit: city.unit }])
    const id = await withMobile()
    const key = await keyOf(id, 'personal')
    for (const by of [stranger, colleague]) {
      await expect(accept(id, key, '值班', by)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    }
    await accept(id, key, '值班', city.office)
  })

  test('needs a reason, and one that holds nobody’s number', async () => {
    const id = await withMobile()
    const key = await keyOf(id, 'personal')
    await expect(accept(id, key, ' ')).rejects.toMatchObject({ message: '请写明理由' })
    expect(await held(accept(id, key, `就是${MOBILE}`))).toEqual(['reason personal'])
  })

  test('names a doubt that is there, waits for an answer, and has none', async () => {
    const id = await bringTo(city, 'drafted', { exceedances: `${MOBILE}，其它指标达标` })
    await expect(accept(id, 'none')).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(accept(id, await keyOf(id, 'wording'))).rejects.toMatchObject({
      message: '修改建议不需要认可',
    })
    const key = await keyOf(id, 'personal')
    await accept(id, key)
    await expect(accept(id, key)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  test('is done over REST by the same act', async () => {
    const id = await withMobile()
    const key = await keyOf(id, 'personal')
    const ask = askingAs(city, city.reviewer)
    const answer = await ask('POST', `/water-quality/${id}/acts/accept`, { key, reason: '值班' })
    expect([answer.status, await answer.json()]).toMatchObject([200, { message: '已认可疑点' }])
    expect(await doubts(id)).toMatchObject([{ accepted: { by: city.reviewer.name } }])
  })

  test('cannot be changed or taken away afterwards', async () => {
    for (const change of [
      `update editorial.acceptances set reason = 'x'`,
      'delete from editorial.acceptances',
      'truncate editorial.acceptances',
    ]) {
      await expect(city.owner.query(change)).rejects.toThrow('append-only')
    }
  })
})

describe('the office’s list of words', () => {
  const list = (by: Person, values: Values, id?: string) =>
    perform(city.payload, {
      act: 'maintain',
      by,
      subjects: id ? [id] : [],
      input: { collection: 'wordings', values },
    })

  test('is there from the beginning', async () => {
    const id = await bringTo(city, 'drafted', { exceedances: '坚持社会主意方向' })
    expect(await held(act('submit', city.editor, id))).toEqual(['exceedances wording.社会主意'])
  })

  test('holds at once as the office changes it', async () => {
    const words = `某某${unique('word')}`
    const id = await bringTo(city, 'drafted', { exceedances: words })
    expect(await doubts(id)).toEqual([])
    const made = await list(city.office, { words, gravity: 'block', instead: '某某' })
    expect(await doubts(id)).toMatchObject([{ code: `wording.${words}`, gravity: 'block' }])
    await list(city.office, { gravity: 'warn' }, made.id)
    expect(await doubts(id)).toMatchObject([{ gravity: 'warn' }])
    await list(city.office, { to: '2017-12-31' }, made.id)
    expect(await doubts(id)).toEqual([])
  })

  test('is nobody else’s', async () => {
    const administrator = await city.appoint([{ role: 'administrator', unit: city.unit }])
    for (const by of [city.editor, city.reviewer, administrator]) {
      await expect(list(by, { words: '某', gravity: 'block' })).rejects.toMatchObject({
        message: '用语由政府信息公开科维护',
      })
    }
  })

  test('a name that is old by the day of the text waits for the reviewer, not for the drafter', async () => {
    const id = await bringTo(city, 'submitted', {
      ...{ exceedances: '由环境保护局负责', issuers: ['庆阳市生态环境局'] },
      ...{ formationDate: '2020-02-01', sampledOn: '2020-02-01' },
      ...{ reportingPeriod: '2020-Q1', standard: 'ground2017' },
    })
    expect(await held(act('approve', city.reviewer, id))).toEqual([
      'exceedances wording.环境保护局',
    ])
    await accept(id, await keyOf(id, 'wording'), '引用2018年的文件')
    await act('approve', city.reviewer, id)
  })

  test('and of what was written when it was right nothing is said', async () => {
    await bringTo(city, 'published', { exceedances: '由环境保护局负责' })
  })
})

/** Rules of a made-up bureau, with a body long enough to be compared. */
const rules = (overrides: Values = {}): Values => ({
  ...resolveExample(examples.complete, { column: () => city.column, unit: () => city.unit }),
  ...overrides,
})

const article = (nth: number, about: string) =>
  `第${nth}条 ${about}由市级部门按照职责分工组织实施，县区有关单位应当在规定期限内完成并报送结果。`

const body = (about: string) =>
  richTextOf(Array.from({ length: 12 }, (_, nth) => article(nth + 1, `${about}${nth}`)).join('\n'))

const takeOver = async (values: Values): Promise<string> => {
  const { ids } = await perform(city.payload, {
    act: 'takeOver',
    by: city.editor,
    subjects: [],
    input: {
      domain: 'inspection-rules',
      items: [{ values, publishedOn: '2018-02-01', takenFrom: '旧网站' }],
    },
  })
  return ids[0] ?? ''
}

const published = async (values: Values): Promise<string> => {
  const id = await takeOver(values)
  await act('approve', city.reviewer, id)
  await act('publish', city.releaser, id)
  return id
}

describe('what is public already', () => {
  test('is found again by its document number, however it was typed', async () => {
    const number = '庆监测发〔2018〕15号'
    const first = await published(rules({ documentNumber: number, body: body('抽样') }))
    const id = await takeOver(
      rules({ documentNumber: '庆监测发[2018]第015号', body: body('巡检') }),
    )
    expect(await held(act('approve', city.reviewer, id))).toEqual([
      'documentNumber duplicate.number',
    ])
    await accept(id, await keyOf(id, 'duplicate', 'inspection-rules'), '两份附件分别公开')
    await act('approve', city.reviewer, id)
    expect(first).not.toBe(id)
  })

  test('is found again by its text, a few words changed', async () => {
    await published(rules({ documentNumber: '无', body: body('核查') }))
    const text = body('核查')
    const changed = JSON.parse(JSON.stringify(text).replace('核查3', '复核3')) as Values
    const id = await takeOver(rules({ documentNumber: '无', body: changed }))
    expect(await held(act('approve', city.reviewer, id))).toEqual(['body duplicate.text'])
  })

  test('is itself no copy of itself, nor of what was withdrawn', async () => {
    const id = await published(
      rules({ documentNumber: '庆监测发〔2018〕16号', body: body('自身') }),
    )
    await perform(city.payload, {
      ...{ act: 'withdraw', by: city.releaser, subjects: [id] },
      input: { reason: '重新公开' },
    })
    await published(rules({ documentNumber: '庆监测发〔2018〕16号', body: body('自身') }))
  })

  test('is sketched afterwards where it was published before there were sketches', async () => {
    const number = '庆监测发〔2018〕17号'
    const id = await published(rules({ documentNumber: number, body: body('补录') }))
    await city.owner.query('delete from editorial.likenesses where entry = $1', [id])
    await sketchPublished(city.payload)
    const { rows } = await city.owner.query(
      'select document_number, cardinality(sketch) as size from editorial.likenesses where entry = $1',
      [id],
    )
    expect(rows).toEqual([{ document_number: number, size: 128 }])
  })
})

describe('the links of drafts', () => {
  const linkTo = (url: string) => bringTo(city, 'drafted', { sourceLink: url })
  const answering = (answers: Readonly<Record<string, Answer>>) =>
    checkLinksBy(async (url) => answers[url] ?? { kind: 'status', status: 200 })(city.payload)

  test('that lead nowhere are said to, once they were tried', async () => {
    const url = `https://www.gov.cn/${unique('gone')}`
    const id = await linkTo(url)
    expect(await doubts(id)).toEqual([])
    await answering({ [url]: { kind: 'status', status: 404 } })
    expect(await doubts(id)).toMatchObject([
      { code: 'link.broken', gravity: 'warn', path: 'sourceLink' },
    ])
  })

  test('are not doubted where there is no network', async () => {
    const url = `https://www.gov.cn/${unique('away')}`
    const id = await linkTo(url)
    await checkLinksBy(async () => ({ kind: 'noHost' }))(city.payload)
    expect(await doubts(id)).toEqual([])
  })

  test('into the office’s own network are never tried', async () => {
    const id = await linkTo('http://192.168.1.20/oa')
    const tried: string[] = []
    await checkLinksBy(async (url) => {
      tried.push(url)
      return { kind: 'status', status: 200 }
    })(city.payload)
    expect(tried).not.toContain('http://192.168.1.20/oa')
    expect(await doubts(id)).toMatchObject([{ code: 'link.intranet', gravity: 'block' }])
  })
})

test('what was public elsewhere comes in, and its doubts wait for the reviewer', async () => {
  const { ids } = await perform(city.payload, {
    act: 'takeOver',
    by: city.editor,
    subjects: [],
    input: {
      domain: 'water-quality',
      items: [
        {
          values: buildSample(city, { exceedances: `电话${MOBILE}` }),
          publishedOn: '2018-02-01',
          takenFrom: '旧网站',
        },
      ],
    },
  })
  expect(await held(act('approve', city.reviewer, ids[0] ?? ''))).toEqual([
    'exceedances personal.mobile',
  ])
})

describe('an attachment', () => {
  const OFFICE = 'application/vnd.openxmlformats-officedocument'
  const upload = async (data: Buffer, name: string, type: string) => {
    const form = new FormData()
    form.append('_payload', '{}')
    form.append('file', new Blob([new Uint8Array(data)], { type }), name)
    const answer = await askingAs(city, city.editor)('POST', '/files', form)
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }

  test('is looked into when it is uploaded, its hidden sheets too', async () => {
    const data = await writeXlsx({
      sheets: [
        { name: '汇总', rows: [['合计', 12]] },
        { name: '底稿', rows: [['张某', MOBILE]], hidden: true },
      ],
    })
    const file = await upload(Buffer.from(data), '名单.xlsx', `${OFFICE}.spreadsheetml.sheet`)
    const id = await bringTo(city, 'drafted', { attachments: [file] })
    expect(await doubts(id)).toMatchObject([
      { code: 'personal.mobile', place: '附件“名单”工作表“底稿”', excerpt: '138****2345' },
      { code: 'attachment.hidden.工作表“底稿”', gravity: 'warn' },
    ])
    expect(await held(act('submit', city.editor, id))).toEqual(['attachments.0 personal.mobile'])
  })

  test('that cannot be looked into waits for the reviewer', async () => {
    const file = await upload(packageOf({ 'a.txt': 'a' }), '材料.zip', 'application/zip')
    const id = await bringTo(city, 'drafted', { attachments: [file] })
    expect(await doubts(id)).toMatchObject([
      { code: 'attachment.unread', gravity: 'warn', path: 'attachments.0' },
    ])
  })

  test('that nobody has looked into yet is said to be', async () => {
    const id = await bringTo(city, 'drafted', {
      attachments: [await upload(Buffer.from('a,b\n'), '表.csv', 'text/csv')],
    })
    await city.owner.query('delete from editorial.readings')
    expect(await doubts(id)).toMatchObject([{ code: 'attachment.unchecked' }])
    await readTheRest({ payload: city.payload, store: houseOf(city.payload).stores.editorial })
    expect(await doubts(id)).toEqual([])
  })
})

test('what stands on a tombstone names nobody by a number', async () => {
  const id = await bringTo(city, 'published')
  const withdraw = (reason: string) =>
    perform(city.payload, {
      ...{ act: 'withdraw', by: city.releaser, subjects: [id] },
      input: { reason },
    })
  expect(await held(withdraw(`涉及${MOBILE}`))).toEqual(['reason personal'])
  await withdraw('涉及个人信息')
})
