import type { Job, Subject } from '../ask/tasks.ts'
import { bars, type Measured } from './bars.ts'
import { median } from './quantile.ts'
import type { Row } from './summary.ts'

/** The report as it is read at a terminal. */
export const print = (measured: Measured): string =>
  [...answers(measured.rows), '', ...deliveryLines(measured), ...barLines(measured), ''].join('\n')

const JOBS: Record<Job, string> = {
  coldList: 'newest 20 of a random column',
  coldItem: 'one item with its text',
  hotList: 'the hot list',
  hotItem: 'the hot item',
  farPage: 'page 200 of a branch',
  search: 'a search with its total and three facets',
  writing: 'create, review, publish',
}

const SUBJECTS: Record<Subject, string> = {
  house: 'gongkai',
  trusted: 'gongkai, by hash',
  large: 'gongkai, large database',
  firstPage: 'gongkai, page 1',
  stock: 'stock Payload 3.90.2',
  prepared: 'prepared statement',
  memory: 'Express from memory',
}

const answers = (rows: readonly Row[]): string[] => [
  line(['', 'at once', 'requests/s', 'p50 ms', 'p99 ms', '× prepared', '× memory', '× stock']),
  ...(Object.keys(JOBS) as Job[]).flatMap((job) => {
    const lines = rows.filter((row) => row.job === job).map(answerLine)
    return lines.length > 0 ? ['', JOBS[job], ...lines] : []
  }),
]

const answerLine = (row: Row): string =>
  line([
    `  ${SUBJECTS[row.subject]}`,
    String(row.lanes),
    row.perSecond.toFixed(row.perSecond < 100 ? 1 : 0),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    ...[row.ofPrepared, row.ofMemory, row.ofStock].map((part) => (part ? part.toFixed(2) : '')),
  ])

const deliveryLines = ({ delivery }: Measured): string[] =>
  delivery
    ? [
        `start to the first answer   delivery ${median(delivery.starts.house).toFixed(0)} ms, bare Express + graphql + pg ${median(delivery.starts.bare).toFixed(0)} ms`,
        `memory after load           delivery ${delivery.resident.toFixed(0)} MB`,
        '',
      ]
    : []

const barLines = (measured: Measured): string[] =>
  bars(measured).map(
    ({ name, wanted, is, reached }) =>
      `${reached ? '✓ reached    ' : '✗ not reached'}  ${name}: ${is.toFixed(2)} (${wanted})`,
  )

const line = ([first = '', ...others]: readonly string[]): string =>
  first.padEnd(26) + others.map((each) => each.padStart(12)).join('')
