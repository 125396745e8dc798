import { openClient } from '../../src/client/client.ts'
import { LatestItems } from '../../src/client/sites/qingyang.ts'

/** The newest titles of a column, each with its day and its unit: checked by the compiler, asked by hash. */
export const newestTitles = async (address: string, column: string): Promise<string[]> => {
  const house = openClient(address)
  const { items } = await house.ask(LatestItems, { column, first: 10 })
  return items.nodes.map(({ publishedOn, title, unit }) => `${publishedOn} ${title}（${unit.name}）`)
}
