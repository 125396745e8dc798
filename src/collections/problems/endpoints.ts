import type { Payload, PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import {
  isProblemKind,
  PROBLEM_KINDS,
  sayProblem,
  type ProblemKind,
} from '../../domain/problems.ts'
import { stageName } from '../../domain/review/index.ts'
import type { Person } from '../../domain/roles.ts'
import { isDay } from '../../domain/time/day.ts'
import { Refusal } from '../../errors.ts'
import { domainName } from '../../house.ts'
import { UUID } from '../../ledger/named.ts'
import { NOT_WATCHING, problemsSeenBy, type ProblemsSeen } from '../../policies/problems.ts'
import { idAsked, sizeAsked } from '../asked.ts'
import { staffEndpoint } from '../responses.ts'
import {
  countProblems,
  readProblems,
  type Position,
  type ProblemFilter,
  type ProblemRow,
} from './readProblems.ts'

/** 问题: a line of the list, in words. */
export interface ShownProblem {
  id: string
  kind: ProblemKind
  kindName: string
  words: string
  due: string
  /** Calendar days since it was due. */
  overdue: number
  unitName: string | null
  /** Who set the time, or whose letters they are. */
  byName: string | null
  /** The stage that its case is in. */
  stageName: string | null
  item: {
    id: string
    domain: string
    domainName: string
    title: string
    indexNumber: string
  } | null
  /** How many items, periods or letters the line is about. */
  items: number
}

export interface ProblemsAnswer {
  problems: readonly ShownProblem[]
  /** How many there are of each kind, whatever kind is asked for. */
  counts: readonly { kind: ProblemKind; name: string; count: number }[]
  /** What `after` is to be for the next page; null on the last one. */
  next: string | null
}

/** `GET /api/problems?kind=…&unit=…&after=…&limit=…`: what the person has to look after. */
const list = async (req: PayloadRequest, person: Person): Promise<ProblemsAnswer> => {
  const seen = demandSight(person)
  const filter = filterIn(req)
  const size = sizeAsked(req.query.limit)
  const after = positionIn(req.query.after)
  const query = readerOf(req.payload)
  const [rows, counts] = await Promise.all([
    readProblems(query, seen, filter, { size, ...(after && { after }) }),
    countProblems(query, seen, filter.unit),
  ])
  const page = rows.slice(0, size)
  const last = rows.length > size ? page.at(-1) : undefined
  return {
    problems: page.map((row) => inWords(req, row)),
    counts: named(counts),
    next: last ? `${last.due}_${last.id}` : null,
  }
}

/** How many of each kind the person has to look after; none for those who look after nothing. */
export const problemCounts = async (
  payload: Payload,
  person: Person,
): Promise<ProblemsAnswer['counts']> => {
  const seen = problemsSeenBy(person)
  return seen ? named(await countProblems(readerOf(payload), seen)) : []
}

/** `GET /api/problems/counts` */
const count = async (req: PayloadRequest, person: Person) => {
  demandSight(person)
  return { counts: await problemCounts(req.payload, person) }
}

const named = (counts: Awaited<ReturnType<typeof countProblems>>): ProblemsAnswer['counts'] =>
  counts.map((each) => ({ ...each, name: PROBLEM_KINDS[each.kind] }))

export const problemEndpoints = [
  staffEndpoint('get', '/problems', list),
  staffEndpoint('get', '/problems/counts', count),
]

const demandSight = (person: Person): ProblemsSeen => {
  const seen = problemsSeenBy(person)
  if (!seen) throw new Refusal('NOT_ALLOWED', NOT_WATCHING)
  return seen
}

const inWords = (req: PayloadRequest, row: ProblemRow): ShownProblem => {
  const { id, kind, due, overdue, unitName, byName, items, chain, stage } = row
  const { entry, domain, title, indexNumber } = row
  return {
    ...{ id, kind, due, overdue, unitName, byName, items },
    kindName: PROBLEM_KINDS[kind],
    words: sayProblem(row),
    stageName: chain && stage ? stageName(stage, chain) : null,
    item:
      entry && domain
        ? {
            ...{ id: entry, domain, title: title ?? '', indexNumber: indexNumber ?? '' },
            domainName: domainName(req.payload, domain),
          }
        : null,
  }
}

const filterIn = ({ query }: PayloadRequest): ProblemFilter => {
  const [kind, unit] = [String(query.kind ?? ''), idAsked(query.unit)]
  if (kind && !isProblemKind(kind)) throw new Refusal('WRONG_STATE', '没有这种问题')
  return { ...(isProblemKind(kind) && { kind }), ...(unit && { unit }) }
}

const positionIn = (given: unknown): Position | undefined => {
  if (given === undefined || given === '') return undefined
  const [due = '', id = ''] = String(given).split('_')
  if (!isDay(due) || !UUID.test(id)) throw new Refusal('WRONG_STATE', '页码无法识别')
  return { due, id }
}
