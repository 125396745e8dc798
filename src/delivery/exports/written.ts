import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'
import type { Domain } from '../../domain/defineDomain.ts'
import type { ExportCell } from '../../derive/exportFile.ts'
import { withWholeAddresses } from '../../derive/publicJson/fileAddress.ts'
import { addressOf } from '../pages/addresses.ts'
import type { ExportedItem } from './exportedItems.ts'
import { cutOff } from './exportLinks.ts'
import type { Sheet } from './rows.ts'

type Bytes = AsyncIterable<Uint8Array | string>

/** CSV as RFC 4180 has it, with the mark by which spreadsheets know UTF-8, and no cell that is run. */
export const writtenCsv = ({ headings, rows }: Sheet): Bytes =>
  writeCsvStream(mapped(rows, plainRow), {
    headers: [...headings],
    bom: true,
    escapeFormulae: true,
  }) as unknown as Bytes

const plainRow = (row: readonly ExportCell[]) =>
  row.map((cell) => {
    if (cell instanceof Date) return cell.toISOString().slice(0, 10)
    // What begins with these is run by spreadsheets that are set to Chinese.
    return typeof cell === 'string' && /^[＝＋－＠]/.test(cell) ? `'${cell}` : cell
  })

/** A workbook. Its texts are texts: a spreadsheet runs none of them. */
export const writtenXlsx = ({ headings, rows }: Sheet): Bytes =>
  writeXlsxStream(
    mapped(rows, (row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : cell)),
    ),
    {
      name: '政府信息',
      columns: headings.map((header) => ({ header, width: Math.max(12, header.length * 2 + 2) })),
      freezePane: { rows: 1 },
    },
  ) as unknown as Bytes

/** Characters; a workbook with a longer cell is called broken. */
const LONGEST_CELL = 32_767

async function* mapped<From, To>(
  rows: AsyncIterable<From>,
  change: (row: From) => To,
): AsyncGenerator<To> {
  for await (const row of rows) yield change(row)
}

/**
 * JSON: items with all that is public of them; `values` is as the domain's JSON Schema says. Whether
 * it is all, the end says.
 */
export async function* writtenJson(
  pages: AsyncIterable<readonly ExportedItem[]>,
  { domains, publicUrl, most }: { domains: readonly Domain[]; publicUrl: string; most: number },
): AsyncGenerator<string> {
  const kinds = new Map(domains.map(({ slug, name }) => [slug, name.zh]))
  let count = 0
  yield '{"items":['
  for await (const page of pages) {
    const some = page.slice(0, most - count)
    const written = some.map((item) => JSON.stringify(taken(item, kinds, publicUrl)))
    if (written.length > 0) yield `${count > 0 ? ',' : ''}\n${written.join(',\n')}`
    count += some.length
    if (some.length < page.length) {
      yield `\n],"isComplete":false,"note":${JSON.stringify(cutOff(most))}}\n`
      return
    }
  }
  yield '\n],"isComplete":true}\n'
}

const taken = (
  { id: _, card, body, ...item }: ExportedItem,
  kinds: ReadonlyMap<string, string>,
  publicUrl: string,
) => ({
  ...item,
  domainName: kinds.get(item.domain) ?? item.domain,
  url: `${publicUrl}${addressOf(item.indexNumber)}`,
  values: { ...card, ...readableElsewhere(body ?? {}, publicUrl) },
})

/** Texts whose pictures and files are found from anywhere. */
const readableElsewhere = (body: Readonly<Record<string, unknown>>, publicUrl: string) =>
  Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      const { html } = value as { html?: unknown }
      if (typeof html !== 'string') return [key, value]
      return [key, { ...(value as object), html: withWholeAddresses(html, publicUrl) }]
    }),
  )
