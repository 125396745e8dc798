import { DUE_SOON_DAYS, type HeapName } from '../domain/heaps.ts'
import { unitsOfWork } from '../domain/separation.ts'
import type { Person } from '../domain/roles.ts'
import { addDays, type Day } from '../domain/time/day.ts'
import { desksOf, type Desk } from './desksOf.ts'
import type { Bind, Walk } from './Walk.ts'
import type { WorkFilter } from './WorkFilter.ts'

/** Who reads a heap, and when. */
export interface Reader {
  person: Person
  today: Day
  /** Domains that are switched off: what is of them is out of sight. */
  off: readonly string[]
}

type Ways = (reader: Reader, filter: WorkFilter) => Walk[]

/** The parts of a heap in their order, each as the way along its index. */
export const walksOf = (heap: HeapName, reader: Reader, filter: WorkFilter): Walk[] =>
  WAYS[heap](reader, filter)

/** What was handed to me comes first, then what any of us may do; who waits longest first. */
const waiting: Ways = ({ person, off }, filter) => {
  const desks = wantedDesks(person, filter)
  const where = (bind: Bind) => [
    'w.role = desk.role and w.stage = desk.stage and w.returned = desk.returned',
    'w.unit = at.unit',
    ...inColumn(filter, 'w.column_id'),
    ...ofDomain(bind, filter, off, 'w.domain'),
    `(desk.writes or not exists (
       select from editorial.writers wrote
       where wrote.line = w.line and wrote.person = ${bind(person.id)}))`,
  ]
  const places = (bind: Bind) =>
    `jsonb_to_recordset(${bind(JSON.stringify(desks))}::jsonb) as desk (
       stage text, role text, writes boolean, returned boolean, units uuid[])
     cross join unnest(desk.units) as at (unit) ${columnPlaces(bind, filter)}`
  const common = {
    from: 'editorial.waiting w',
    line: 'w.line',
    key: 'w.since',
    keyType: 'timestamptz',
  } as const
  return [
    {
      ...common,
      places: () => '(select) as handed',
      breadth: 1,
      where: (bind) => [
        `w.assignee = ${bind(person.id)}`,
        `exists (select from ${places(bind)} where ${allOf(where(bind))})`,
      ],
    },
    {
      ...common,
      places,
      breadth: breadthOf(
        desks.flatMap(({ units }) => units),
        filter,
      ),
      where: (bind) => [...where(bind), `w.assignee is distinct from ${bind(person.id)}`],
      overlap: most(desks),
    },
  ]
}

/** What I wrote of what is under way; what I began last comes first. */
const mine: Ways = ({ person, off }, filter) => [
  {
    places: () => '(select) as mine',
    breadth: 1,
    from: 'editorial.writers w join editorial.under_way line on line.line = w.line',
    where: (bind) => [
      `w.person = ${bind(person.id)}`,
      filter.units && `line.unit = any (${bind(filter.units)}::uuid[])`,
      filter.columns && `line.column_id = any (${bind(filter.columns)}::uuid[])`,
      ...ofDomain(bind, filter, off, 'line.domain'),
      ...atStage(bind, filter, 'line'),
    ],
    line: 'w.line',
    key: 'w.at',
    keyType: 'timestamptz',
    backwards: true,
  },
]

/** What my units have under way, or owe, by the day on which it is due. */
const due =
  (days: (bind: Bind, today: Day) => string | false, owed: readonly boolean[]): Ways =>
  ({ person, off, today }, filter) => {
    const units = wantedUnits(person, filter)
    const kinds = filter.stage ? [false] : owed
    return [
      {
        places: (bind) =>
          `unnest(${bind(units)}::uuid[]) as at (unit)
           cross join unnest(${bind(kinds)}::boolean[]) as kind (owed) ${columnPlaces(bind, filter)}`,
        breadth: breadthOf(units, filter) * kinds.length,
        from: 'editorial.under_way w',
        where: (bind) => [
          'w.owed = kind.owed and w.unit = at.unit',
          ...inColumn(filter, 'w.column_id'),
          ...ofDomain(bind, filter, off, 'w.domain'),
          ...atStage(bind, filter, 'w'),
          filter.stage && 'not w.owed',
          days(bind, today),
        ],
        line: 'w.line',
        key: 'w.due_on',
        keyType: 'date',
      },
    ]
  }

/** What my units have before the public, the last published first. */
const live: Ways = ({ person, off }, filter) => {
  const units = wantedUnits(person, filter)
  return [
    {
      places: (bind) => `unnest(${bind(units)}::uuid[]) as at (unit) ${columnPlaces(bind, filter)}`,
      breadth: breadthOf(units, filter),
      from: 'public.entries w',
      where: (bind) => [
        `w.publication_state = 'live' and w.responsible_unit_id = at.unit`,
        'w.published_at is not null',
        ...inColumn(filter, 'w.column_id'),
        ...ofDomain(bind, filter, off, 'w.domain'),
        filter.stage && `w.stage = ${bind(filter.stage)}`,
      ],
      line: 'w.id',
      key: 'w.published_at',
      keyType: 'timestamptz',
      backwards: true,
      ofItems: true,
    },
  ]
}

const WAYS: Readonly<Record<HeapName, Ways>> = {
  waiting,
  mine,
  overdue: due((bind, today) => `w.due_on < ${bind(today)}::date`, [false, true]),
  'due-soon': due(
    (bind, today) =>
      `w.due_on between ${bind(today)}::date and ${bind(addDays(today, DUE_SOON_DAYS))}::date`,
    [false, true],
  ),
  'under-way': due(() => false, [false]),
  live,
}

/** The conditions as one; those that do not apply are left out. */
export const allOf = (conditions: readonly (string | false | undefined)[]): string =>
  conditions.filter(Boolean).join(' and ') || 'true'

const wantedDesks = (person: Person, { role, stage, returned, units }: WorkFilter) =>
  desksOf(person)
    .filter((desk) => (!role || desk.role === role) && (!stage || desk.stage === stage))
    .flatMap((desk) => {
      const wanted = desk.units.filter((unit) => !units || units.includes(unit))
      const sentBack = desk.stage === 'drafting' ? [false, true] : [false]
      return sentBack
        .filter((each) => returned === undefined || each === returned)
        .map((each) => ({ ...desk, units: wanted, returned: each }))
    })

const wantedUnits = (person: Person, { units }: WorkFilter): string[] =>
  unitsOfWork(person).filter((unit) => !units || units.includes(unit))

const columnPlaces = (bind: Bind, { columns }: WorkFilter): string =>
  columns ? `cross join unnest(${bind(columns)}::uuid[]) as stands (in_column)` : ''

const inColumn = ({ columns }: WorkFilter, column: string) => [
  columns && `${column} = stands.in_column`,
]

const ofDomain = (bind: Bind, { domain }: WorkFilter, off: readonly string[], column: string) => [
  domain && `${column} = ${bind(domain)}`,
  off.length > 0 && `${column} <> all (${bind(off)}::text[])`,
]

const atStage = (bind: Bind, { stage, returned }: WorkFilter, line: string) => [
  stage && `${line}.stage = ${bind(stage)}`,
  returned !== undefined && `${line}.returned = ${bind(returned)}`,
]

const breadthOf = (units: readonly string[], { columns }: WorkFilter): number =>
  units.length * (columns?.length ?? 1)

/** As how many roles one person may be waited for in the same stage. */
const most = (desks: readonly Desk[]): number =>
  Math.max(
    1,
    ...desks.map(
      ({ stage }) =>
        new Set(desks.filter((desk) => desk.stage === stage).map(({ role }) => role)).size,
    ),
  )
