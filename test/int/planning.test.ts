import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { describeCase } from '../../src/collections/disclosure/describeCase.ts'
import { draftPolicy, foundPolicyCity, PLAN, type PolicyCity } from './policyCity.ts'

let city: PolicyCity
beforeAll(async () => {
  city = await foundPolicyCity()
})
afterAll(() => city.close())

const plan = (id: string, input: object) =>
  perform(city.payload, { act: 'plan', by: city.editor, subjects: [id], input })

const planOf = async (id: string) => (await describeCase(city.payload, id, city.editor)).plan

const drafted = async () => (await draftPolicy(city, {}, { plan: false })).document

describe('a plan that two people write at once', () => {
  test('is not overwritten: whoever comes second is shown the first', async () => {
    const id = await drafted()
    await plan(id, { plan: PLAN, planNo: 0 })
    const theirs = expect.objectContaining({ outline: PLAN.outline }) as object
    await expect(plan(id, { plan: { outline: '另一份' }, planNo: 0 })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { planNo: 1, by: city.editor.name, theirs },
    })
    expect((await planOf(id))?.plan).toEqual(PLAN)
    await plan(id, { plan: { ...PLAN, outline: '商量好的' }, planNo: 1 })
    expect(await planOf(id)).toMatchObject({ no: 2, plan: { outline: '商量好的' } })
  })

  test('is laid down over whatever stands by those who do not say what they saw', async () => {
    const id = await drafted()
    await plan(id, { plan: PLAN })
    await plan(id, { waiver: '事务性通知' })
    expect(await planOf(id)).toMatchObject({ no: 2, waiver: '事务性通知' })
  })
})

describe('a plan that says the same again', () => {
  test('changes nothing, and a waiver stays accepted', async () => {
    const id = await drafted()
    await plan(id, { waiver: '事务性通知' })
    const input = { reason: '属于内部工作部署' }
    const { reviewer: by, payload } = city
    await perform(payload, { act: 'acceptWaiver', by, subjects: [id], input })
    await plan(id, { waiver: ' 事务性通知 ', planNo: 1 })
    expect(await planOf(id)).toMatchObject({ no: 1, accepted: { name: by.name } })
    await plan(id, { waiver: '另一个理由', planNo: 1 })
    expect((await planOf(id))?.accepted).toBeUndefined()
  })
})

describe('what is offered on the page of a case', () => {
  const offered = async (id: string) =>
    (await describeCase(city.payload, id, city.editor)).acts.map(({ act }) => act)

  test('is to take an item out only where another stays behind', async () => {
    const { document, interpretation } = await draftPolicy(city)
    expect(await offered(document)).toContain('takeOut')
    expect(await offered(String(interpretation))).toContain('takeOut')
    const { document: alone } = await draftPolicy(city, {}, { interpretation: false })
    expect(await offered(alone)).not.toContain('takeOut')
  })

  test('is an interpretation beside its document, and by which domain it is written', async () => {
    const { document, interpretation } = await draftPolicy(city)
    const state = await describeCase(city.payload, document, city.editor)
    expect(state.explainedBy).toBe('interpretation')
    expect(state.together.map(({ id, isInterpretation }) => [id, isInterpretation])).toEqual([
      [document, false],
      [interpretation, true],
    ])
    const told = await describeCase(city.payload, String(interpretation), city.editor)
    expect([told.explainedBy, told.case]).toEqual([null, state.case])
  })
})
