import { withHouse } from '../src/commands/withHouse.ts'
import { say } from '../src/server/say.ts'
import { findGround } from './play/findGround.ts'
import { playServiceItems } from './play/playServiceItems.ts'
import { printFault } from './records/service-items/readServiceItems.ts'

/**
 * `npm run seed:service-items`: real service items for a demonstration city, beside a running one or
 * alone. What is wrong with the source's rows is printed, row by row.
 */
await withHouse(async (payload) => {
  const { rows, taken, faults } = await playServiceItems(payload, await findGround(payload))
  for (const fault of faults) process.stdout.write(`${printFault(fault)}\n`)
  say(
    `共 ${rows} 行：已公开 ${taken} 条，未接收 ${rows - taken} 行；以上 ${faults.length} 处有误`,
    `${rows} rows: ${taken} items are public, ${rows - taken} rows were not taken over; ${faults.length} faults are listed above`,
  )
  return 0
})
