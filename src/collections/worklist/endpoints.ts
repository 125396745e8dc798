import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { isHeapName, type HeapName } from '../../domain/heaps.ts'
import type { Person } from '../../domain/roles.ts'
import { shanghaiDay } from '../../domain/time/day.ts'
import { Refusal } from '../../errors.ts'
import { houseOf } from '../../house.ts'
import { readCursor, writeCursor } from '../../worklist/cursor.ts'
import { countHeap, readHeap, type HeapCount } from '../../worklist/readHeap.ts'
import type { Reader } from '../../worklist/walkOf.ts'
import { sizeAsked } from '../asked.ts'
import { staffEndpoint } from '../responses.ts'
import { actOnMany } from './actOnMany.ts'
import { readFilter } from './readFilter.ts'
import { showLine, type ShownLine } from './shownLine.ts'
import { tilesOf, type Tile } from './tiles.ts'

/** A number, and the address of the list that it counts. */
export interface CountedTile extends Omit<Tile, 'filter'>, HeapCount {
  href: string
}

export interface HeapAnswer {
  lines: readonly ShownLine[]
  /** What `after` is to be for the next page; null on the last one. */
  next: string | null
}

export interface WorklistAnswer {
  tiles: readonly CountedTile[]
}

/** How much waits for the person who asks: `GET /api/worklist`. */
const readTiles = async (req: PayloadRequest, person: Person): Promise<WorklistAnswer> => {
  const query = readerOf(req.payload)
  const reader = readerFor(req, person)
  const tiles: CountedTile[] = []
  // One after the other: a page that everybody opens must not take all connections at once.
  for (const { heap, filter, ...tile } of tilesOf(person)) {
    const href = `${req.payload.config.routes.admin}/worklist?${addressOf(heap, filter)}`
    tiles.push({ ...tile, heap, href, ...(await countHeap(query, heap, reader, filter)) })
  }
  return { tiles }
}

/**
 * A page of a heap: `GET /api/worklist/:heap?unit=…&column=…&domain=…&stage=…&after=…`; the
 * filter is `readFilter`'s.
 */
const readPage = async (req: PayloadRequest, person: Person): Promise<HeapAnswer> => {
  const heap = String(req.routeParams?.heap)
  if (!isHeapName(heap)) throw new Refusal('NOT_FOUND', '没有这类待办')
  const after = String(req.query.after ?? '')
  const cursor = after ? readCursor(after) : undefined
  if (after && !cursor) throw new Refusal('WRONG_STATE', '页码无法识别，请从头读取')
  const { lines, next } = await readHeap(readerOf(req.payload), heap, readerFor(req, person), {
    filter: await readFilter(req, heap),
    ...(cursor && { after: cursor }),
    size: sizeAsked(req.query.limit),
  })
  return {
    lines: lines.map((line) => showLine(req.payload, person, line)),
    next: next && writeCursor(next),
  }
}

/** What the units of the person last brought before the public. */
export const readLatest = async (
  req: PayloadRequest,
  person: Person,
  size: number,
): Promise<readonly ShownLine[]> => {
  const page = await readHeap(readerOf(req.payload), 'live', readerFor(req, person), { size })
  return page.lines.map((line) => showLine(req.payload, person, line))
}

export const worklistEndpoints = [
  staffEndpoint('get', '/worklist', readTiles),
  staffEndpoint('get', '/worklist/:heap', readPage),
  staffEndpoint('post', '/worklist/acts/:act', actOnMany),
]

const readerFor = ({ payload }: PayloadRequest, person: Person): Reader => ({
  person,
  today: shanghaiDay(new Date()),
  off: houseOf(payload).domains.flatMap(({ slug, isOff }) => (isOff ? [slug] : [])),
})

const addressOf = (heap: HeapName, { role, stage, returned }: Tile['filter']): string =>
  new URLSearchParams({
    heap,
    ...(role && { role }),
    ...(stage && { stage }),
    ...(returned !== undefined && { returned: returned ? '1' : '0' }),
  }).toString()
