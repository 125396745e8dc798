import { connectTo } from '../../../src/server/connectTo.ts'
import { writtenColumn, writtenUnit } from '../city/catalogue.ts'
import type { City } from '../city/city.ts'
import { originAt } from '../ask/writing.ts'
import type { Databases } from '../load/databases.ts'
import type { Takings } from './rounds.ts'

/**
 * Looks up what was written: as much is public as was published, and it says what was entered.
 * @throws Error when something is missing, too much or altered
 */
export const demandWritten = async (
  { house, stockUrl }: Databases,
  { writing }: Takings,
  city: City,
): Promise<void> => {
  const counts = (['house', 'stock'] as const).map(
    (subject) => writing[subject]?.flatMap(({ latencies }) => latencies).length ?? 0,
  )
  const written = [
    await read(house.owner, IN_HOUSE, writtenUnit.id),
    await read(stockUrl, IN_STOCK, writtenColumn.no),
  ]
  for (const [at, rows] of written.entries()) {
    if (rows.length !== counts[at]) {
      throw new Error(`${rows.length} items are public, ${counts[at]} were published`)
    }
    for (const { title, text } of rows) if (text !== textOf(title, city)) throw new Error(title)
  }
}

interface Row {
  title: string
  text: string
}

const IN_HOUSE = `
  select title, body #>> '{body,text}' as text from published.items where unit = $1`

const IN_STOCK = `
  select title, (
    select string_agg(block #>> '{children,0,text}', e'\\n' order by place)
    from jsonb_array_elements(body #> '{root,children}') with ordinality each (block, place)
  ) as text
  from items where column_id = $1 and _status = 'published'`

const read = async (url: string, statement: string, of: unknown): Promise<Row[]> => {
  const client = await connectTo(url)
  try {
    return (await client.query<Row>(statement, [of])).rows
  } finally {
    await client.end()
  }
}

/** The title holds the number of the task that wrote it. */
const textOf = (title: string, city: City): string => {
  const nth = Number(/第(\d+)号/.exec(title)?.[1])
  return originAt(city, nth)
    .text.map((no) => city.paragraphs[no]?.text)
    .join('\n')
}
