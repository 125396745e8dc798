import { DUE_SOON_DAYS, type HeapName } from '../domain/heaps.ts'
import { unitsOfWork } from '../domain/separation.ts'
import type { Person } from '../domain/roles.ts'
import { addDays, type Day } from '../domain/time/day.ts'
import { desksOf, type Desk } from './desksOf.ts'
import { allOf, type Bind, type Walk } from './Walk.ts'
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
  const me = (bind: Bind) => bind(person.id)
  const where = (bind: Bind) => [
    'w.role = place.role and w.stage = place.stage and w.returned = place.returned',
    'w.unit = place.unit',
    ...inColumn(filter, 'w.column_id'),
    ...ofDomain(bind, filter, 'w.domain'),
  ]
  const places = (bind: Bind) =>
    `select desk.*, unit ${columnOf(filter)}
     from jsonb_to_recordset(${bind(JSON.stringify(desks))}::jsonb) as desk (
       stage text, role text, writes boolean, returned boolean, units uuid[])
     cross join unnest(desk.units) as unit ${columnPlaces(bind, filter)}`
  const byOthers = (bind: Bind, line: string, place: string) =>
    `(${place}.writes or not (select exists (
       select from editorial.writers wrote
       where wrote.line = ${line} and wrote.person = ${me(bind)})))`
  const common = {
    from: 'editorial.waiting w',
    line: 'w.line',
    key: 'w.since',
    keyType: 'timestamptz',
  } as const
  return [
    {
      ...common,
      places: () => 'select',
      breadth: 1,
      where: (bind) => [
        `w.assignee = ${me(bind)}`,
        `exists (select from (${places(bind)}) as place
           where ${allOf([...where(bind), byOthers(bind, 'w.line', 'place')])})`,
      ],
      sieve: (bind, line) => [inUse(bind, off, line)],
    },
    {
      ...common,
      places,
      breadth: breadthOf(
        desks.flatMap(({ units }) => units),
        filter,
      ),
      where,
      carried: ['writes'],
      sieve: (bind, line, place) => [
        byOthers(bind, line, place),
        `not (select exists (
           select from editorial.waiting handed
           where handed.line = ${line} and handed.assignee = ${me(bind)}))`,
        inUse(bind, off, line),
      ],
      overlap: most(desks),
    },
  ]
}

/** What I wrote of what is under way; what I began last comes first. */
const mine: Ways = ({ person, off }, filter) => [
  {
    places: () => 'select',
    breadth: 1,
    from: 'editorial.writers w join editorial.under_way line on line.line = w.line',
    where: (bind) => [
      `w.person = ${bind(person.id)}`,
      filter.units && `line.unit = any (${bind(filter.units)}::uuid[])`,
      filter.columns && `line.column_id = any (${bind(filter.columns)}::uuid[])`,
      ...ofDomain(bind, filter, 'line.domain'),
      ...atStage(bind, filter, 'line'),
    ],
    sieve: (bind, line) => [inUse(bind, off, line)],
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
          `select unit, owed ${columnOf(filter)} from unnest(${bind(units)}::uuid[]) as unit
           cross join unnest(${bind(kinds)}::boolean[]) as owed ${columnPlaces(bind, filter)}`,
        breadth: breadthOf(units, filter) * kinds.length,
        from: 'editorial.under_way w',
        where: (bind) => [
          'w.owed = place.owed and w.unit = place.unit',
          ...inColumn(filter, 'w.column_id'),
          ...ofDomain(bind, filter, 'w.domain'),
          ...atStage(bind, filter, 'w'),
          filter.stage && 'not w.owed',
          days(bind, today),
        ],
        sieve: (bind, line) => [inUse(bind, off, line)],
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
      places: (bind) =>
        `select unit ${columnOf(filter)} from unnest(${bind(units)}::uuid[]) as unit
         ${columnPlaces(bind, filter)}`,
      breadth: breadthOf(units, filter),
      from: 'public.entries w',
      where: (bind) => [
        `w.publication_state in ('live', 'lapsed', 'repealed')`,
        'w.responsible_unit_id = place.unit and w.published_at is not null',
        ...inColumn(filter, 'w.column_id'),
        ...ofDomain(bind, filter, 'w.domain'),
        filter.stage && `w.stage = ${bind(filter.stage)}`,
      ],
      sieve: (bind, line) => [
        off.length > 0 &&
          `(select domain <> all (${bind(off)}::text[]) from public.entries where id = ${line})`,
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
  columns ? `cross join unnest(${bind(columns)}::uuid[]) as in_column` : ''

const columnOf = ({ columns }: WorkFilter): string => (columns ? ', in_column' : '')

const inColumn = ({ columns }: WorkFilter, column: string) => [
  columns && `${column} = place.in_column`,
]

const ofDomain = (bind: Bind, { domain }: WorkFilter, column: string) => [
  domain && `${column} = ${bind(domain)}`,
]

const atStage = (bind: Bind, { stage, returned }: WorkFilter, line: string) => [
  stage && `${line}.stage = ${bind(stage)}`,
  returned !== undefined && `${line}.returned = ${bind(returned)}`,
]

const inUse = (bind: Bind, off: readonly string[], line: string) =>
  off.length > 0 &&
  `(select domain <> all (${bind(off)}::text[]) from editorial.under_way shown
    where shown.line = ${line})`

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
