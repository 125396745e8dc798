import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform, performTogether } from '../../src/actions/perform.ts'
import { reasonsAgainst } from '../../src/actions/reasonsAgainst.ts'
import { describeCase } from '../../src/collections/disclosure/describeCase.ts'
import type { Person } from '../../src/domain/roles.ts'
import { bringTo } from './city.ts'
import {
  buildDocument,
  buildInterpretation,
  draftPolicy,
  foundPolicyCity,
  NORMATIVE,
  PLAN,
  type PolicyCity,
} from './policyCity.ts'

let city: PolicyCity
beforeAll(async () => {
  city = await foundPolicyCity()
})
afterAll(() => city.close())

const act = (
  name: 'submit' | 'approve' | 'sign' | 'publish' | 'settle' | 'recall',
  by: Person,
  id: string,
) => perform(city.payload, { act: name, by, subjects: [id], input: {} })

const withReason = (
  name: 'return' | 'takeOut' | 'acceptWaiver',
  by: Person,
  id: string,
  reason = '请修改',
) => perform(city.payload, { act: name, by, subjects: [id], input: { code: 'other', reason } })

const stageOf = async (id: string) => {
  const { rows } = await city.owner.query<{ stage: string | null }>(
    'select stage from public.entries where id = $1',
    [id],
  )
  return rows[0]?.stage ?? null
}

const isPublic = async (id: string) => {
  const { rows } = await city.owner.query('select from published.items where id = $1', [id])
  return rows.length > 0
}

/** The open deadlines of an item by their rules. */
const openDeadlines = async (id: string) => {
  const { rows } = await city.owner.query<{ rule: string }>(
    `select rule from editorial.deadlines
     where subject = $1 and met_at is null and dropped_at is null order by rule`,
    [id],
  )
  return rows.map(({ rule }) => rule)
}

const checklist = async (id: string, person: Person) =>
  (await describeCase(city.payload, id, person)).issues.map(({ path, item }) => [
    item === id ? 'document' : 'other',
    path,
  ])

describe('a policy and its interpretation', () => {
  test('pass department, secrecy and signing together, and are published in one act', async () => {
    const { document, interpretation = '' } = await draftPolicy(city)
    await act('submit', city.editor, document)
    expect(await stageOf(interpretation)).toBe('department')
    await act('approve', city.reviewer, document)
    expect(await stageOf(document)).toBe('examination')
    await act('approve', city.secrecy, interpretation)
    expect(await stageOf(document)).toBe('signing')
    await act('sign', city.signer, document)
    expect([await stageOf(document), await isPublic(document)]).toEqual(['release', false])
    await act('publish', city.releaser, document)
    expect([await isPublic(document), await isPublic(interpretation)]).toEqual([true, true])
    expect(await openDeadlines(document)).toEqual([])
  })

  test('a normative document waits for its legality too, in any order', async () => {
    const { document } = await draftPolicy(city, NORMATIVE)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.legality, document)
    expect(await stageOf(document)).toBe('examination')
    await expect(act('approve', city.legality, document)).rejects.toThrow('正在等待“保密审查意见”')
    await act('approve', city.secrecy, document)
    expect(await stageOf(document)).toBe('signing')
  })

  test('a revision of either voids what was said of both; what stands is not asked for again', async () => {
    const { document, interpretation = '' } = await draftPolicy(city)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.secrecy, document)
    await withReason('return', city.signer, document)
    await act('submit', city.editor, document)
    expect(await stageOf(document)).toBe('signing')
    await withReason('return', city.signer, document)
    await performTogether(
      city.payload,
      [
        {
          act: 'save',
          by: city.editor,
          subjects: [interpretation],
          input: { values: { summary: '改过的概述。' } },
        },
      ],
      { act: 'submit', by: city.editor, subjects: [document], input: {} },
    )
    expect(await stageOf(document)).toBe('department')
  })

  test('the public attribute, changed later, needs every second person again', async () => {
    const { document } = await draftPolicy(city)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.secrecy, document)
    await act('sign', city.signer, document)
    await withReason('return', city.releaser, document)
    await perform(city.payload, {
      act: 'save',
      by: city.editor,
      subjects: [document],
      input: { values: { attribute: 'onRequest', legalBasis: '条例第十六条' } },
    })
    await act('submit', city.editor, document)
    expect(await stageOf(document)).toBe('department')
  })
})

test('whoever judges a case has seen each of its items as it is now', async () => {
  const { document, interpretation = '' } = await draftPolicy(city)
  await perform(city.payload, {
    act: 'save',
    by: city.editor,
    subjects: [document],
    input: { values: { summary: '改过的概述。' } },
  })
  await act('submit', city.editor, document)
  const approve = (seen: Record<string, number>) =>
    perform(city.payload, {
      act: 'approve',
      by: city.reviewer,
      subjects: [document],
      input: { seen },
    })
  await expect(approve({ [document]: 2, [interpretation]: 2 })).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  await approve({ [document]: 2, [interpretation]: 1 })
  expect(await stageOf(document)).toBe('examination')
})

describe('the three gates', () => {
  test('stand on the checklist from the first save, and close one by one', async () => {
    const { document } = await draftPolicy(city, {}, { plan: false, interpretation: false })
    const { editor } = city
    expect(await checklist(document, editor)).toEqual([
      ['document', 'plan'],
      ['document', 'interpretation'],
    ])
    await expect(act('submit', editor, document)).rejects.toMatchObject({
      issues: [{ path: 'plan' }, { path: 'interpretation' }],
    })
    expect(await reasonsAgainst(city.payload, 'submit', document, editor)).toEqual([
      '还有 2 处需要处理',
    ])
    await perform(city.payload, {
      act: 'plan',
      by: editor,
      subjects: [document],
      input: { plan: { ...PLAN, responsible: '' } },
    })
    expect(await checklist(document, editor)).toEqual([
      ['document', 'plan.responsible'],
      ['document', 'interpretation'],
    ])
    await perform(city.payload, {
      act: 'plan',
      by: editor,
      subjects: [document],
      input: { plan: PLAN },
    })
    await perform(city.payload, {
      act: 'draft',
      by: editor,
      subjects: [],
      input: {
        domain: 'interpretation',
        values: buildInterpretation(city, { form: undefined }),
        accompanies: document,
      },
    })
    expect(await checklist(document, editor)).toEqual([['other', 'form']])
  })

  test('a waiver counts once a second person accepted it, and falls with a new plan', async () => {
    const { document } = await draftPolicy(city, {}, { plan: false, interpretation: false })
    const waive = () =>
      perform(city.payload, {
        act: 'plan',
        by: city.editor,
        subjects: [document],
        input: { waiver: '内部工作安排' },
      })
    await waive()
    await expect(act('submit', city.editor, document)).rejects.toMatchObject({
      issues: [{ path: 'plan' }],
    })
    const both = await city.appoint([
      { role: 'editor', unit: city.unit },
      { role: 'reviewer', unit: city.unit },
    ])
    await perform(city.payload, {
      act: 'plan',
      by: both,
      subjects: [document],
      input: { waiver: '内部工作' },
    })
    await expect(withReason('acceptWaiver', both, document)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(withReason('acceptWaiver', city.reviewer, document, ' ')).rejects.toThrow(
      '请写明理由',
    )
    await withReason('acceptWaiver', city.reviewer, document, '不涉及公众')
    expect(await checklist(document, city.editor)).toEqual([])
    await waive()
    expect(await checklist(document, city.editor)).toEqual([['document', 'plan']])
    await withReason('acceptWaiver', city.reviewer, document, '不涉及公众')
    await act('submit', city.editor, document)
    expect(await stageOf(document)).toBe('department')
  })

  test('an interpretation belongs to a document of its unit that is being drafted', async () => {
    const { document } = await draftPolicy(city)
    const draft = (values: object, accompanies = document) =>
      perform(city.payload, {
        act: 'draft',
        by: city.editor,
        subjects: [],
        input: { domain: 'interpretation', values: { ...values }, accompanies },
      })
    await act('submit', city.editor, document)
    await expect(draft(buildInterpretation(city))).rejects.toThrow('文件不在起草环节')
    await expect(
      perform(city.payload, {
        act: 'draft',
        by: city.editor,
        subjects: [],
        input: {
          domain: 'policy-document',
          values: buildDocument(city),
          accompanies: document,
        },
      }),
    ).rejects.toThrow('只有解读材料才能随文件一同办理')
  })
})

describe('what is not for the public', () => {
  const settled = async () => {
    const { document } = await draftPolicy(
      city,
      { attribute: 'withheld', ground: 'internal', legalBasis: '条例第十六条第一款' },
      { plan: false, interpretation: false },
    )
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.secrecy, document)
    await act('sign', city.signer, document)
    await expect(act('publish', city.releaser, document)).rejects.toMatchObject({
      issues: [{ path: 'attribute' }],
    })
    await act('settle', city.releaser, document)
    return document
  }

  test('is settled without the door and comes back to be assessed', async () => {
    const document = await settled()
    expect([await stageOf(document), await isPublic(document)]).toEqual([null, false])
    expect(await openDeadlines(document)).toEqual(['reassessment'])
  })

  test('is kept closed with a reason for another year, or reviewed anew', async () => {
    const document = await settled()
    const reassess = (outcome: string, reason: string) =>
      perform(city.payload, {
        act: 'reassess',
        by: city.office,
        subjects: [document],
        input: { outcome, reason },
      })
    await expect(reassess('keep', '')).rejects.toThrow('请写明理由')
    await expect(reassess('whatever', '仍属内部事务')).rejects.toThrow('请选择评估的结论')
    await reassess('keep', '仍属内部事务')
    expect(await openDeadlines(document)).toEqual(['reassessment'])
    await reassess('reopen', '已经过时，可以公开')
    expect([await stageOf(document), await openDeadlines(document)]).toEqual(['drafting', []])
    expect(await isPublic(document)).toBe(false)
  })

  test('what is public cannot be settled behind its readers', async () => {
    const { payload, editor, reviewer, releaser } = city
    const id = await bringTo(city, 'published')
    const subjects = [id]
    await perform(payload, {
      act: 'amend',
      by: editor,
      subjects,
      input: { kind: 'update', note: '改变公开属性' },
    })
    const values = { attribute: 'withheld', ground: 'internal', legalBasis: '条例第十六条第一款' }
    await perform(payload, { act: 'save', by: editor, subjects, input: { values } })
    await act('submit', editor, id)
    await act('approve', reviewer, id)
    await expect(act('settle', releaser, id)).rejects.toThrow('请先撤回公开')
    expect(await isPublic(id)).toBe(true)
    await perform(payload, {
      act: 'withdraw',
      by: releaser,
      subjects,
      input: { reason: '不应公开' },
    })
    await act('submit', editor, id)
    await act('approve', reviewer, id)
    await act('settle', releaser, id)
    expect([await isPublic(id), await openDeadlines(id)]).toEqual([false, ['reassessment']])
    await perform(payload, {
      act: 'reassess',
      by: city.office,
      subjects,
      input: { outcome: 'reopen', reason: '可以公开' },
    })
    const open = { attribute: 'proactive', ground: null, legalBasis: null }
    await perform(payload, { act: 'save', by: editor, subjects, input: { values: open } })
    await act('submit', editor, id)
    await act('approve', reviewer, id)
    await act('publish', releaser, id)
    expect(await isPublic(id)).toBe(true)
  })

  test('what is for the public cannot be settled', async () => {
    const { document } = await draftPolicy(city)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.secrecy, document)
    await act('sign', city.signer, document)
    await expect(act('settle', city.releaser, document)).rejects.toThrow('主动公开的信息应当发布')
  })
})

describe('the clock of an interpretation', () => {
  test('runs from a policy that became public without one, and stops when one does', async () => {
    const standard = await city.build('columns', {
      segment: 'letters',
      name: '函件',
      interpretationDays: 5,
    })
    const { id: document } = await perform(city.payload, {
      act: 'draft',
      by: city.editor,
      subjects: [],
      input: { domain: 'policy-document', values: buildDocument(city, { column: standard }) },
    })
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('publish', city.releaser, document)
    expect(await openDeadlines(document)).toEqual(['interpretation.due'])
    const { rows } = await city.owner.query<{ days: number }>(
      `select due_on - starts_on as days from editorial.deadlines
       where subject = $1 and rule = 'interpretation.due'`,
      [document],
    )
    expect(rows[0]?.days).toBeGreaterThanOrEqual(5)
    const { id: interpretation } = await perform(city.payload, {
      act: 'draft',
      by: city.editor,
      subjects: [],
      input: {
        domain: 'interpretation',
        values: { ...buildInterpretation(city), document: [document] },
      },
    })
    await act('submit', city.editor, interpretation)
    await act('approve', city.reviewer, interpretation)
    await act('publish', city.releaser, interpretation)
    expect(await openDeadlines(document)).toEqual([])
  })
})

describe('taking back and taking out', () => {
  test('a drafter recalls what nobody has judged', async () => {
    const { document } = await draftPolicy(city)
    await act('submit', city.editor, document)
    await act('recall', city.editor, document)
    expect(await stageOf(document)).toBe('drafting')
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await expect(act('recall', city.reviewer, document)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await act('recall', city.editor, document)
    expect(await stageOf(document)).toBe('drafting')
  })

  test('nobody recalls from a stage in which somebody has given an opinion', async () => {
    const { document } = await draftPolicy(city, NORMATIVE)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.legality, document)
    await expect(act('recall', city.editor, document)).rejects.toThrow('已经有人给出意见')
  })

  test('an interpretation leaves the case for one of its own, and its document waits for another', async () => {
    const { document, interpretation = '' } = await draftPolicy(city)
    await withReason('takeOut', city.editor, interpretation, '解读另行办理')
    expect(await checklist(document, city.editor)).toEqual([['document', 'interpretation']])
    expect(await stageOf(interpretation)).toBe('drafting')
    await expect(withReason('takeOut', city.editor, document, '移出')).rejects.toThrow('全部移出')
  })

  test('a return names its reason from the office’s list', async () => {
    const { document } = await draftPolicy(city)
    await act('submit', city.editor, document)
    const send = (code?: string) =>
      perform(city.payload, {
        act: 'return',
        by: city.reviewer,
        subjects: [document],
        input: { code, reason: '附件缺一页。' },
      })
    for (const code of [undefined, 'whatever']) {
      await expect(send(code)).rejects.toMatchObject({
        issues: [{ path: 'code', message: '请选择退回原因' }],
      })
    }
    await send('incomplete')
    const { returned } = await describeCase(city.payload, document, city.editor)
    expect(returned).toMatchObject({ reason: '内容不完整：附件缺一页。' })
  })
})
