import { DUE_SOON_DAYS, type HeapName } from '../domain/heaps.ts'
import { CHAIN_NAMES, STAGE_NAMES, stageOf, type StageName } from '../domain/review/index.ts'
import { unitsOfWork } from '../domain/separation.ts'
import type { Person } from '../domain/roles.ts'
import { addDays, type Day } from '../domain/time/day.ts'
import { desksOf } from './desksOf.ts'
import type { Bind, Walk } from './Walk.ts'
import type { WorkFilter } from './WorkFilter.ts'

/** Who reads a heap, and when. */
export interface Reader {
  person: Person
  today: Day
  /** Domains that are switched off: what is of them is out of sight. */
  off: readonly string[]
}

/** The way along the index on which the wanted lines of a heap lie. */
export const walkOf = (heap: HeapName, reader: Reader, filter: WorkFilter): Walk =>
  WALKS[heap](reader, filter)

type WalkFor = (reader: Reader, filter: WorkFilter) => Walk

/** What waits for me: whatever has waited longest comes first. */
const waiting: WalkFor = ({ person, off }, filter) => {
  const desks = wantedDesks(person, filter)
  return {
    places: (bind) =>
      `select desk.role, desk.writes, desk.hands, unit ${namingColumn(filter)}
         ${filter.stage ? ', was_returned' : ''}
       from jsonb_to_recordset(${bind(JSON.stringify(desks))}::jsonb)
         as desk (role text, writes boolean, hands uuid[], units uuid[])
       cross join unnest(desk.units) as unit ${columnPlaces(bind, filter)}
       ${filter.stage ? `cross join unnest(${bind(returnedOrNot(filter))}::boolean[]) as was_returned` : ''}`,
    from: 'editorial.waiting w',
    where: (bind) => [
      'w.role = place.role and w.unit = place.unit',
      inColumn(filter),
      ...ofDomain(bind, filter, off),
      ...atStage(bind, filter),
      // In the index they lie apart.
      filter.stage && 'w.returned = place.was_returned',
      // Looked up line by line: asked whether one exists, Postgres reads at every place all that the
      // person ever wrote.
      `(place.writes or (
         select true from editorial.writers wrote
         where wrote.line = w.line and wrote.person = any (place.hands) limit 1) is null)`,
      // Who has given one of a stage's opinions does not give another.
      `(w.stage <> all (${bind(SHARED_STAGES)}::text[]) or (
         select true from editorial.speakers spoke
         where spoke.line = w.line and spoke.stage = w.stage and spoke.role <> place.role
           and spoke.person = any (place.hands) limit 1) is null)`,
      '(w.assignee is null or w.assignee = any (place.hands))',
    ],
    line: 'w.line',
    key: 'w.since',
    keyType: 'timestamptz',
    overlap: desks.length,
  }
}

/** Stages in which several opinions are given beside one another. */
const SHARED_STAGES: readonly StageName[] = STAGE_NAMES.filter((stage) =>
  CHAIN_NAMES.some((chain) => (stageOf(chain, stage)?.opinions ?? []).length > 1),
)

/** What I wrote of what is under way; what I began last comes first. */
const mine: WalkFor = ({ person, off }, filter) => ({
  places: () => 'select',
  // One by one: a join might read all that is under way for the sake of what I wrote.
  from: `editorial.writers wrote cross join lateral (
    select * from editorial.under_way line where line.line = wrote.line limit 1) w`,
  where: (bind) => [
    `wrote.person = ${bind(person.id)}`,
    filter.units && `w.unit = any (${bind(filter.units)}::uuid[])`,
    filter.columns && `w.column_id = any (${bind(filter.columns)}::uuid[])`,
    ...ofDomain(bind, filter, off),
    ...atStage(bind, filter),
  ],
  line: 'wrote.line',
  key: 'wrote.at',
  keyType: 'timestamptz',
  backwards: true,
})

/** What my units have under way, or owe, by the day on which it is due. */
const byDueDay =
  (days: (bind: Bind, today: Day) => string | undefined, owed: readonly boolean[]): WalkFor =>
  ({ person, off, today }, filter) => ({
    places: (bind) =>
      `select unit, owed ${namingColumn(filter)}
       from unnest(${bind(wantedUnits(person, filter))}::uuid[]) as unit
       cross join unnest(${bind(filter.stage ? [false] : owed)}::boolean[]) as owed
       ${columnPlaces(bind, filter)}`,
    from: 'editorial.under_way w',
    where: (bind) => [
      'w.owed = place.owed and w.unit = place.unit',
      inColumn(filter),
      ...ofDomain(bind, filter, off),
      ...atStage(bind, filter),
      // Said once more in the words of the index.
      filter.stage && 'not w.owed',
      days(bind, today),
    ],
    line: 'w.line',
    key: 'w.due_on',
    keyType: 'date',
  })

/** What my units have before the public, the last published first. */
const live: WalkFor = ({ person, off }, filter) => ({
  places: (bind) =>
    `select unit ${namingColumn(filter)}
     from unnest(${bind(wantedUnits(person, filter))}::uuid[]) as unit
     ${columnPlaces(bind, filter)}`,
  from: 'public.entries w',
  where: (bind) => [
    `w.publication_state in ('live', 'lapsed', 'repealed')`,
    'w.responsible_unit_id = place.unit and w.published_at is not null',
    inColumn(filter),
    ...ofDomain(bind, filter, off),
  ],
  line: 'w.id',
  key: 'w.published_at',
  keyType: 'timestamptz',
  backwards: true,
  ofItems: true,
})

const WALKS: Readonly<Record<HeapName, WalkFor>> = {
  waiting,
  mine,
  overdue: byDueDay((bind, today) => `w.due_on < ${bind(today)}::date`, [false, true]),
  'due-soon': byDueDay(
    (bind, today) =>
      `w.due_on between ${bind(today)}::date and ${bind(addDays(today, DUE_SOON_DAYS))}::date`,
    [false, true],
  ),
  'under-way': byDueDay(() => undefined, [false]),
  live,
}

const wantedDesks = (person: Person, { role, units }: WorkFilter) =>
  desksOf(person)
    .filter((desk) => !role || desk.role === role)
    .map((desk) => ({
      ...desk,
      units: desk.units.filter((unit) => !units || units.includes(unit)),
    }))

const wantedUnits = (person: Person, { units }: WorkFilter): string[] =>
  unitsOfWork(person).filter((unit) => !units || units.includes(unit))

const columnPlaces = (bind: Bind, { columns }: WorkFilter): string =>
  columns ? `cross join unnest(${bind(columns)}::uuid[]) as in_column` : ''

const namingColumn = ({ columns }: WorkFilter): string => (columns ? ', in_column' : '')

const inColumn = ({ columns }: WorkFilter) => columns && 'w.column_id = place.in_column'

/** Only what is being drafted was ever returned. */
const returnedOrNot = ({ stage, returned }: WorkFilter): readonly boolean[] => {
  if (returned !== undefined) return [returned]
  return stage === 'drafting' ? [false, true] : [false]
}

const ofDomain = (bind: Bind, { domain }: WorkFilter, off: readonly string[]) => [
  domain && `w.domain = ${bind(domain)}`,
  off.length > 0 && `w.domain <> all (${bind(off)}::text[])`,
]

const atStage = (bind: Bind, { stage, returned }: WorkFilter) => [
  stage && `w.stage = ${bind(stage)}`,
  returned !== undefined && `w.returned = ${bind(returned)}`,
]
