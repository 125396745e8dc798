import type { Domain } from '../../domain/defineDomain.ts'
import { exportColumns, type ExportCell } from '../../derive/exportFile.ts'
import { addressOf } from '../pages/addresses.ts'
import type { Reading } from '../read/reading.ts'
import { cutOff } from './exportLinks.ts'
import type { ExportedItem } from './exportedItems.ts'
import { readColumnNames, readItemNames } from './readNames.ts'

/** A table that readers take away, row by row. */
export interface Sheet {
  headings: readonly string[]
  rows: AsyncIterable<readonly ExportCell[]>
}

interface Making {
  reading: Pick<Reading, 'find' | 'publicUrl'>
  domains: readonly Domain[]
  /** Whose fields have columns of their own; absent where the items are of several. */
  domain: Domain | undefined
  /** Rows at which the file ends. */
  most: number
}

/** The items as rows under headings, cut off where a file ends; the last row then says so. */
export const sheetOf = (
  pages: AsyncIterable<readonly ExportedItem[]>,
  { reading, domains, domain, most }: Making,
): Sheet => {
  const declared = exportColumns(domain)
  const kinds = new Map(domains.map(({ slug, name }) => [slug, name.zh]))
  const headings = [
    ...['索引号', '信息类别', ...declared.map(({ heading }) => heading)],
    ...['公开日期', '效力', '网址'],
  ]
  async function* rows(): AsyncGenerator<readonly ExportCell[], void> {
    const column = await readColumnNames(reading.find)
    let count = 0
    for await (const page of pages) {
      const item = await readItemNames(reading.find, page, domains)
      const names = { column, item, publicUrl: reading.publicUrl }
      for (const one of page) {
        if ((count += 1) > most) return yield [cutOff(most)]
        yield [
          ...[one.indexNumber, kinds.get(one.domain) ?? one.domain],
          ...declared.map(({ key, cell }) => cell(one.card[key], names)),
          ...[dayOf(one.listedAt), standing(one)],
          `${reading.publicUrl}${addressOf(one.indexNumber)}`,
        ]
      }
    }
  }
  return { headings, rows: rows() }
}

const dayOf = (moment: string): Date => new Date(`${moment.slice(0, 10)}T00:00:00Z`)

const standing = ({ outOfForce }: ExportedItem): string =>
  outOfForce === null
    ? '有效'
    : `自 ${outOfForce.since} 起${outOfForce.state === 'lapsed' ? '失效' : '废止'}`
