import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { perform, type AnyStep } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { readDisclosure } from '../../src/actions/disclosure/cases/subject.ts'
import { stageOf } from '../../src/domain/review/index.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { IssuesFound, Refusal } from '../../src/errors.ts'
import { houseOf } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { buildSample } from './city.ts'
import {
  buildDocument,
  buildInterpretation,
  foundPolicyCity,
  PLAN,
  type PolicyCity,
} from './policyCity.ts'

/*
 * Random acts by random people, each holding whatever posts chance gives them, on a real database.
 * Whatever they do: nothing is public that was not approved as it is, by others than those who wrote
 * it; and no edition is lost or changed. What was done is read from the tables, not from the acts.
 */

const PARTS = [
  ...(['editor', 'reviewer', 'secrecy', 'legality'] as const),
  ...(['signer', 'releaser', 'dutyLeader', 'office'] as const),
] as const satisfies readonly Role[]

/** `onward` stands for the act by which the case would leave the stage that it is in. */
const TURNS = [
  ...(['onward', 'onward', 'onward', 'onward', 'onward', 'onward', 'onward'] as const),
  ...(['onward', 'onward', 'onward', 'onward', 'onward', 'onward', 'onward'] as const),
  ...(['draft', 'explain', 'plan', 'save', 'reattribute', 'return', 'recall', 'takeOut'] as const),
  ...(['acceptWaiver', 'waive', 'amend', 'withdraw', 'publishUrgently', 'settle'] as const),
  ...(['reassess', 'lapse', 'restore', 'publish', 'abandon'] as const),
] as const
type TurnName = (typeof TURNS)[number]

interface Turn {
  name: TurnName
  who: number
  which: number
  isPolicy: boolean
}

const turn: fc.Arbitrary<Turn> = fc.record({
  name: fc.constantFrom(...TURNS),
  who: fc.nat(PARTS.length - 1),
  which: fc.nat(3),
  isPolicy: fc.boolean(),
})

/** What each of the people holds: one part for sure, so that every case can end, and some more. */
const posts = fc.tuple(
  ...PARTS.map((part) =>
    fc.subarray([...PARTS], { maxLength: 2 }).map((more) => [...new Set([part, ...more])]),
  ),
)

let city: PolicyCity
beforeAll(async () => {
  city = await foundPolicyCity()
})
afterAll(() => city.close())

test('no sequence of acts releases what others did not approve, or loses an edition', async () => {
  let published = 0
  await fc.assert(
    fc.asyncProperty(
      posts,
      fc.array(turn, { minLength: 40, maxLength: 70 }),
      async (held, turns) => {
        const people = await Promise.all(held.map((roles) => peopleWith(roles)))
        const items: string[] = []
        let editions = await editionsOf(items)
        for (const each of turns) {
          await take(each, people, items)
          const now = await editionsOf(items)
          expect(now.slice(0, editions.length)).toEqual(editions)
          editions = now
        }
        published += editions.length
        expect(await released(items)).toEqual([])
        expect(await unapproved(items)).toEqual([])
        expect(await selfApproved(items)).toEqual([])
      },
    ),
    { numRuns: 25, endOnFailure: true },
  )
  expect(published).toBeGreaterThan(8)
  expect(await checkPublished(readerOf(city.payload), houseOf(city.payload).stores.public)).toEqual(
    [],
  )
})

const known = new Map<string, Promise<Person>>()
/** People are appointed once for each set of posts. */
const peopleWith = (roles: readonly Role[]): Promise<Person> => {
  const key = roles.join()
  const person = known.get(key) ?? city.appoint(roles.map((role) => ({ role, unit: city.unit })))
  known.set(key, person)
  return person
}

const take = async ({ name, who, which, isPolicy }: Turn, people: Person[], items: string[]) => {
  const by = people[who] as Person
  const id = items[which % Math.max(1, items.length)]
  const step = await stepOf(name, { by, id, isPolicy })
  if (!step) return
  if (name === 'onward') step.by = await nextHolder(step, people, who)
  try {
    const result = (await perform(city.payload, step)) as { id?: string }
    if (step.act === 'draft' && result.id) items.push(result.id)
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof IssuesFound)) throw error
  }
}

/** So that walks get far: of the people, from `who` on, the first with a post that the act is for. */
const nextHolder = async (step: AnyStep, people: Person[], who: number): Promise<Person> => {
  const [subject] = await readDisclosure(readerOf(city.payload), step.subjects)
  const { chain, stage, opinions = [] } = subject ?? {}
  const lacking = chain && stage && stageOf(chain, stage)
  const roles = (lacking?.opinions ?? [])
    .filter(({ code }) => !opinions.some(({ kind }) => kind === code))
    .map(({ role }) => role)
  const wanted = roles.length > 0 ? roles : (lacking?.acts[lacking.leftBy] ?? [])
  const inTurn = [...people.slice(who), ...people.slice(0, who)]
  return inTurn.find(({ posts }) => posts.some(({ role }) => wanted.includes(role))) ?? step.by
}

interface Place {
  by: Person
  id: string | undefined
  isPolicy: boolean
}

let drafts = 0
const stepOf = async (
  name: TurnName,
  { by, id, isPolicy }: Place,
): Promise<AnyStep | undefined> => {
  if (name === 'draft' || !id) {
    const input = isPolicy
      ? { domain: 'policy-document', values: buildDocument(city) }
      : { domain: 'water-quality', values: buildSample(city) }
    return { act: 'draft', by, subjects: [], input }
  }
  const one = { by, subjects: [id] }
  const reason = '随机理由'
  switch (name) {
    case 'explain': {
      const values = buildInterpretation(city)
      return {
        act: 'draft',
        by,
        subjects: [],
        input: { domain: 'interpretation', values, accompanies: id },
      }
    }
    case 'onward': {
      const [subject] = await readDisclosure(readerOf(city.payload), [id])
      const { chain, stage } = subject ?? {}
      const act = chain && stage && stageOf(chain, stage)?.leftBy
      return act ? ({ ...one, act, input: {} } as AnyStep) : undefined
    }
    case 'save':
      return { ...one, act: 'save', input: { values: { title: `改过的标题 ${++drafts}` } } }
    case 'reattribute': {
      const values = isPolicy
        ? { attribute: 'proactive', ground: null, legalBasis: null }
        : { attribute: 'withheld', ground: 'internal', legalBasis: '条例第十六条' }
      return { ...one, act: 'save', input: { values } }
    }
    case 'plan':
      return { ...one, act: 'plan', input: { plan: PLAN } }
    case 'waive':
      return { ...one, act: 'plan', input: { waiver: reason } }
    case 'amend':
      return {
        ...one,
        act: 'amend',
        input: { kind: isPolicy ? 'correction' : 'update', note: reason },
      }
    case 'reassess':
      return { ...one, act: 'reassess', input: { outcome: isPolicy ? 'keep' : 'reopen', reason } }
    case 'publish':
    case 'settle':
      return { ...one, act: name, input: {} }
    case 'return':
      return { ...one, act: name, input: { code: 'other', reason } }
    default:
      return { ...one, act: name, input: { reason } }
  }
}

interface EditionRow {
  id: string
  content_hash: string
}

/** Every edition there is of the items, in the order in which they came. */
const editionsOf = async (items: readonly string[]): Promise<EditionRow[]> => {
  const { rows } = await city.owner.query<EditionRow>(
    `select edition.id, edition.content_hash from editorial.editions edition
     join editorial.feed on feed.edition = edition.id
     where edition.entry = any ($1) order by feed.position`,
    [items],
  )
  return rows
}

/** What is public although its text is none of the editions, or is not for the public. */
const released = async (items: readonly string[]) => {
  const { rows } = await city.owner.query(
    `select item.id from published.items item
     where item.id = any ($1) and (
       item.card ->> 'attribute' <> 'proactive' or not exists (
         select from editorial.editions edition
         where edition.entry = item.id and edition.content_hash = item.content_hash))`,
    [items],
  )
  return rows
}

/** Which opinions each chain asks for, written down a second time. */
const NEEDED = `
  select * from (values
    ('standard', 'review'), ('record', 'review'),
    ('policy', 'department'), ('policy', 'secrecy'), ('policy', 'signing')
  ) as needed (chain, kind)`

/** Editions, but urgent ones, for which an opinion that the chain asks for does not cite their text. */
const unapproved = async (items: readonly string[]) => {
  const { rows } = await city.owner.query(
    `with needed as (${NEEDED})
     select edition.entry, edition.no, needed.kind
     from editorial.editions edition
     join public.cases reviewed on reviewed.id = edition.case_id
     join needed on needed.chain = reviewed.chain
     where edition.entry = any ($1) and not exists (
       select from editorial.urgent_publications urgent
       where urgent.entry = edition.entry and urgent.revision = edition.revision
     ) and not exists (
       select from editorial.opinions opinion
       join editorial.opinion_revisions cited on cited.opinion = opinion.id
       where opinion.case_id = edition.case_id and opinion.kind = needed.kind
         and cited.entry = edition.entry and cited.no = edition.revision
         and cited.hash = edition.revision_hash and opinion.at <= edition.published_at)`,
    [items],
  )
  return rows
}

/** Whoever judged or released an edition and wrote something of what it was the first to show. */
const selfApproved = async (items: readonly string[]) => {
  const { rows } = await city.owner.query(
    `with shown as (
       select edition.*, coalesce((
         select max(earlier.revision) from editorial.editions earlier
         where earlier.entry = edition.entry and earlier.case_id <> edition.case_id
           and earlier.no < edition.no), 0) as since
       from editorial.editions edition where edition.entry = any ($1)
     ), judged as (
       select shown.entry, shown.no, opinion.by_id as judge
       from shown join editorial.opinion_revisions cited
         on cited.entry = shown.entry and cited.no = shown.revision
       join editorial.opinions opinion
         on opinion.id = cited.opinion and opinion.case_id = shown.case_id
       union
       select shown.entry, shown.no, line.by_id
       from shown join editorial.ledger line on line.subject = shown.entry
         and line.chain = shown.case_id and line.refused is null
         and line.act in ('publish', 'publishUrgently')
     )
     select judged.* from judged join shown using (entry, no)
     join editorial.revisions revision on revision.entry = shown.entry
       and revision.no > shown.since and revision.no <= shown.revision
       and revision.by_id = judged.judge`,
    [items],
  )
  return rows
}
