import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { perform, type AnyStep } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { publishDue } from '../../src/actions/schedules/publishDue.ts'
import { readDisclosure } from '../../src/actions/disclosure/cases/subject.ts'
import { stageOf } from '../../src/domain/review/index.ts'
import { minuteOf } from '../../src/domain/time/moment.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { IssuesFound, Refusal } from '../../src/errors.ts'
import { houseOf } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { buildSample } from './city.ts'
import { again, TODAY } from './delegating.ts'
import { letPass } from './letPass.ts'
import {
  buildDocument,
  buildInterpretation,
  foundPolicyCity,
  NORMATIVE,
  PLAN,
  type PolicyCity,
} from './policyCity.ts'
import { worklistFaults } from './worklistImage.ts'

/*
 * Random acts by random people, each holding whatever posts chance gives them and entrusting them to
 * one another, on a real database. Whatever they do: nothing is public that was not approved as it is,
 * by others than those who wrote it and for others than those for whom it was written; nobody's opinion
 * counts twice in a stage; and no edition is lost or changed. What was done is read from the tables, not from the acts.
 */

const PARTS = [
  ...(['editor', 'reviewer', 'secrecy', 'legality'] as const),
  ...(['signer', 'releaser', 'dutyLeader', 'office'] as const),
] as const satisfies readonly Role[]

/**
 * `onward` stands for the act by which the case would leave the stage that it is in, `strike` for the
 * clock: what was to be published by itself is.
 */
const TURNS = [
  ...(['onward', 'onward', 'onward', 'onward', 'onward', 'onward', 'onward'] as const),
  ...(['onward', 'onward', 'onward', 'onward', 'onward', 'onward', 'onward'] as const),
  ...(['draft', 'explain', 'plan', 'save', 'reattribute', 'return', 'recall', 'takeOut'] as const),
  ...(['acceptWaiver', 'waive', 'amend', 'withdraw', 'publishUrgently', 'settle'] as const),
  ...(['reassess', 'lapse', 'restore', 'publish', 'abandon', 'reassign'] as const),
  ...(['strike', 'strike', 'strike', 'strike'] as const),
  ...(['delegate', 'delegate', 'endDelegation'] as const),
] as const
type TurnName = (typeof TURNS)[number]

interface Turn {
  name: TurnName
  who: number
  /** Somebody else who has a part in it. */
  whom: number
  which: number
  isPolicy: boolean
  /** To be published by itself instead of now. */
  byTheClock: boolean
  /** Whose turn it is before others': a delegate's, a principal's, or just whoever comes first. */
  prefers: 'delegate' | 'principal' | 'anyone'
}

const turnOf = (...names: readonly TurnName[]): fc.Arbitrary<Turn> =>
  fc.record({
    name: fc.constantFrom(...names),
    who: fc.nat(PARTS.length - 1),
    whom: fc.nat(PARTS.length - 1),
    which: fc.nat(3),
    isPolicy: fc.boolean(),
    byTheClock: fc.boolean(),
    prefers: fc.constantFrom('delegate', 'principal', 'anyone'),
  })

/** A normative document on its way: two opinions on it are given beside one another. */
const WAY = [
  ...(['draft', 'explain', 'plan', 'onward', 'onward', 'onward', 'onward', 'onward'] as const),
  ...(['onward', 'strike'] as const),
] as const
const normative: fc.Arbitrary<Turn[]> = fc
  .tuple(...WAY.map((name) => turnOf(name)))
  .map((turns) =>
    turns.map((turn) => ({ ...turn, ...ON_ITS_WAY, ...(turn.name === 'draft' && AS_NORMATIVE) })),
  )
const ON_ITS_WAY = { which: 0, isPolicy: true }
const AS_NORMATIVE = { byTheClock: false }

/** Some entrust their posts at once, and others later or again. */
const walk: fc.Arbitrary<Turn[]> = fc
  .tuple(
    fc.array(turnOf('delegate'), { minLength: 6, maxLength: 12 }),
    normative,
    fc.array(turnOf(...TURNS), { minLength: 36, maxLength: 62 }),
  )
  .map((parts) => parts.flat())

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
  let scheduled = 0
  let onBehalf = 0
  let besideAnother = 0
  await fc.assert(
    fc.asyncProperty(posts, walk, async (held, turns) => {
      const people = await Promise.all(held.map((roles) => peopleWith(roles)))
      const items: string[] = []
      let editions = await editionsOf(items)
      for (const each of turns) {
        await take(each, people, items)
        const now = await editionsOf(items)
        expect(now.slice(0, editions.length)).toEqual(editions)
        expect(await handsAfterTheirStage(items)).toEqual([])
        expect(await spokeTwice(items)).toEqual([])
        editions = now
      }
      onBehalf += await judgedOnBehalf(items)
      besideAnother += await givenBesideAnother(items)
      await endDelegations(people)
      published += editions.length
      scheduled += await publishedByTheClock(items)
      expect(await released(items)).toEqual([])
      expect(await unapproved(items)).toEqual([])
      expect(await selfApproved(items)).toEqual([])
      expect(await worklistFaults(city.payload, city.owner)).toEqual([])
    }),
    { numRuns: 25, endOnFailure: true },
  )
  expect(published).toBeGreaterThan(8)
  expect(scheduled).toBeGreaterThan(0)
  expect(onBehalf).toBeGreaterThan(4)
  expect(besideAnother).toBeGreaterThan(4)
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

const take = async (each: Turn, people: Person[], items: string[]) => {
  const { name, who, which, isPolicy, byTheClock } = each
  if (name === 'strike') return strike(items)
  const [by, whom] = [people[who] as Person, people[each.whom] as Person]
  const id = items[which % Math.max(1, items.length)]
  const writer = WRITING.has(name) ? holderOf(['editor'], people, asWriter(each)) : undefined
  const step = await stepOf(name, { by: writer ?? by, whom, id, isPolicy, byTheClock })
  if (!step) return
  if (name === 'onward') step.by = await nextHolder(step, people, each)
  try {
    const result = (await perform(city.payload, step)) as { id?: string }
    if (step.act === 'draft' && result.id) items.push(result.id)
    if (ON_PEOPLE.has(step.act)) await readAgain(people)
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof IssuesFound)) throw error
  }
}

const strike = async (items: readonly string[]): Promise<void> => {
  await letPass(city, items, 0)
  await publishDue(city.payload)
}

const ON_PEOPLE: ReadonlySet<string> = new Set(['delegate', 'endDelegation'])

/** Their posts as they are by now. */
const readAgain = async (people: Person[]) => {
  const now = await Promise.all(people.map((each) => again(city, each)))
  people.splice(0, people.length, ...now)
}

const delegationsOf = async (people: readonly Person[]) => {
  const { rows } = await city.owner.query<{ id: string; of_id: string }>(
    'select id, of_id from editorial.standing_delegations where of_id = any ($1) order by id',
    [people.map(({ id }) => id)],
  )
  return rows
}

/** People are met again in later walks. */
const endDelegations = async (people: readonly Person[]) => {
  for (const { id, of_id } of await delegationsOf(people)) {
    const by = people.find((each) => each.id === of_id) as Person
    await perform(city.payload, { act: 'endDelegation', by, subjects: [id], input: {} })
  }
}

const WRITING: ReadonlySet<TurnName> = new Set(['draft', 'explain', 'save', 'plan'])

/** What is written for somebody else is of more interest than by whom of those who entrusted something. */
const asWriter = (each: Turn): Turn => ({
  ...each,
  prefers: each.prefers === 'principal' ? 'delegate' : each.prefers,
})

/** So that walks get far: of the people, somebody with a post that the act is for. */
const nextHolder = async (step: AnyStep, people: Person[], turn: Turn): Promise<Person> => {
  const [subject] = await readDisclosure(readerOf(city.payload), step.subjects)
  const { chain, stage, opinions = [] } = subject ?? {}
  const lacking = chain && stage && stageOf(chain, stage)
  const roles = (lacking?.opinions ?? [])
    .filter(({ code }) => !opinions.some(({ kind }) => kind === code))
    .map(({ role }) => role)
  const wanted = roles.length > 0 ? roles : (lacking?.acts[lacking.leftBy] ?? [])
  return holderOf(wanted, people, turn) ?? step.by
}

/** From `who` on, the first who holds one of the roles; in some turns a delegate or a principal first. */
const holderOf = (roles: readonly Role[], people: Person[], { who, prefers }: Turn) => {
  const inTurn = [...people.slice(who), ...people.slice(0, who)]
  const holders = inTurn.filter(({ posts }) => posts.some(({ role }) => roles.includes(role)))
  const principals = people.flatMap(({ posts }) => posts.map((post) => post.for?.id))
  const preferred = holders.find(({ id, posts }) =>
    prefers === 'principal'
      ? principals.includes(id)
      : posts.every((post) => post.for || !roles.includes(post.role)),
  )
  return (prefers === 'anyone' ? undefined : preferred) ?? holders[0]
}

interface Place {
  by: Person
  whom: Person
  id: string | undefined
  isPolicy: boolean
  byTheClock: boolean
}

let drafts = 0
const stepOf = async (
  name: Exclude<TurnName, 'strike'>,
  { by, whom, id, isPolicy, byTheClock }: Place,
): Promise<AnyStep | undefined> => {
  if (name === 'delegate') {
    const input = { to: whom.id, from: TODAY, until: TODAY, reason: '随机理由' }
    return { act: 'delegate', by, subjects: [by.id], input }
  }
  if (name === 'endDelegation') {
    const [given] = await delegationsOf([by])
    return given && { act: 'endDelegation', by, subjects: [given.id], input: {} }
  }
  if (name === 'draft' || !id) {
    const input = isPolicy
      ? { domain: 'policy-document', values: buildDocument(city, byTheClock ? {} : NORMATIVE) }
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
      if (act === 'publish' && byTheClock) {
        const at = minuteOf(new Date(Date.now() + 3_600_000))
        return { ...one, act: 'schedule', input: { at } }
      }
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
    case 'reassign':
      return { ...one, act: 'reassign', input: { to: whom.id, reason } }
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

const publishedByTheClock = async (items: readonly string[]): Promise<number> => {
  const { rows } = await city.owner.query<{ count: number }>(
    `select count(*)::integer from editorial.schedules
     where outcome in ('published', 'late') and case_id in (
       select case_id from editorial.case_entries where entry = any ($1))`,
    [items],
  )
  return rows[0]?.count ?? 0
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
    ('policy', 'department'), ('policy', 'secrecy'), ('policy', 'legality'), ('policy', 'signing')
  ) as needed (chain, kind)`

/** Editions, but urgent ones, for which an opinion that the chain asks for does not cite their text. */
const unapproved = async (items: readonly string[]) => {
  const { rows } = await city.owner.query(
    `with needed as (${NEEDED})
     select edition.entry, edition.no, needed.kind
     from editorial.editions edition
     join public.cases reviewed on reviewed.id = edition.case_id
     join needed on needed.chain = reviewed.chain
       and (needed.kind <> 'legality' or reviewed.conditions ? 'normative')
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

/** People with two opinions in one stage that stand for one text, given by them or for them. */
const spokeTwice = async (items: readonly string[]) => {
  const { rows } = await city.owner.query(
    `with spoke as (
       select opinion.case_id, opinion.stage, opinion.kind, cited.entry, cited.no,
              unnest(array[opinion.by_id, opinion.for_id]) as person
       from editorial.current_opinions opinion
       join editorial.opinion_revisions cited on cited.opinion = opinion.id
       where cited.entry = any ($1)
     )
     select case_id, stage, person from spoke where person is not null
     group by case_id, stage, person, entry, no having count(distinct kind) > 1`,
    [items],
  )
  return rows
}

/** How many opinions were given in a stage that has another's already. */
const givenBesideAnother = async (items: readonly string[]): Promise<number> => {
  const { rows } = await city.owner.query<{ count: number }>(
    `select count(distinct second.id)::integer as count
     from editorial.opinions first join editorial.opinions second
       on second.case_id = first.case_id and second.stage = first.stage
       and second.kind <> first.kind and second.at > first.at
     join editorial.opinion_revisions cited on cited.opinion = second.id
     where cited.entry = any ($1)`,
    [items],
  )
  return rows[0]?.count ?? 0
}

/** Cases that are in somebody's hands since before they came to their stage. */
const handsAfterTheirStage = async (items: readonly string[]) => {
  const { rows } = await city.owner.query(
    `select reviewed.id, reviewed.stage from public.cases reviewed
     join editorial.case_entries membership on membership.case_id = reviewed.id
     where membership.entry = any ($1) and reviewed.assignee_id is not null
       and (reviewed.closed_at is not null or (
         select line.act from editorial.ledger line
         where line.chain = reviewed.id and line.refused is null and line.act = any ($2)
         order by line.seq desc limit 1) <> 'reassign')`,
    [items, ['reassign', 'submit', 'recall', 'return', 'sign', 'publish', 'settle']],
  )
  return rows
}

/** How many opinions and releases were given for somebody else. */
const judgedOnBehalf = async (items: readonly string[]): Promise<number> => {
  const { rows } = await city.owner.query<{ count: number }>(
    `select count(*)::integer as count from editorial.ledger
     where subject = any ($1) and for_id is not null and act in ('approve', 'sign', 'publish')`,
    [items],
  )
  return rows[0]?.count ?? 0
}

/**
 * Whoever judged or released an edition, or for whom it was done, and who wrote something of what it was
 * the first to show, or for whom it was written.
 */
const selfApproved = async (items: readonly string[]) => {
  const { rows } = await city.owner.query(
    `with shown as (
       select edition.*, coalesce((
         select max(earlier.revision) from editorial.editions earlier
         where earlier.entry = edition.entry and earlier.case_id <> edition.case_id
           and earlier.no < edition.no), 0) as since
       from editorial.editions edition where edition.entry = any ($1)
     ), judged as (
       select shown.entry, shown.no, unnest(array[opinion.by_id, opinion.for_id]) as judge
       from shown join editorial.opinion_revisions cited
         on cited.entry = shown.entry and cited.no = shown.revision
       join editorial.opinions opinion
         on opinion.id = cited.opinion and opinion.case_id = shown.case_id
       union
       select shown.entry, shown.no, unnest(array[line.by_id, line.for_id])
       from shown join editorial.ledger line on line.subject = shown.entry
         and line.chain = shown.case_id and line.refused is null
         and line.act in ('publish', 'publishUrgently')
     )
     select judged.* from judged join shown using (entry, no)
     join editorial.revisions revision on revision.entry = shown.entry
       and revision.no > shown.since and revision.no <= shown.revision
       and judged.judge in (revision.by_id, revision.for_id)`,
    [items],
  )
  return rows
}
