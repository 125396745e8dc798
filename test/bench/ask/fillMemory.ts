import type { City } from '../city/city.ts'
import { openConnection } from './connection.ts'
import { hotItem } from './items.ts'
import { hotList } from './lists.ts'

/** Gives Express the very bytes that the public house answers the hot list and the hot item with. */
export const fillMemory = async (city: City, from: number, to: number): Promise<void> => {
  const [house, memory] = [await openConnection(from), await openConnection(to)]
  for (const [path, { house: hot }] of Object.entries({ '/list': hotList, '/item': hotItem })) {
    const { body } = await hot({ city, tokens: [] }).run(house.ask, 0)
    await memory.ask({ method: 'PUT', path, body: body.toString() })
  }
  house.close()
  memory.close()
}
