import { readerOf } from '../actions/reasonsAgainst.ts'
import { wordsOf } from '../ledger/Finding.ts'
import { verifyLedger } from '../ledger/verifyLedger.ts'
import { say } from '../server/say.ts'
import { withHouse } from './withHouse.ts'

/** `npm run ledger:verify`: is the ledger as it was written? Exits 1 when not. */
await withHouse(async (payload) => {
  const walk = verifyLedger(readerOf(payload))
  let faults = 0
  for (;;) {
    const { done, value } = await walk.next()
    if (!done) {
      faults++
      const { zh, en } = wordsOf(value)
      say(zh, en)
      continue
    }
    const { lines, chains, days } = value
    say(
      `共 ${lines} 行、${chains} 条链、${days} 天：${faults === 0 ? '完整无误' : `${faults} 处有误`}`,
      `${lines} lines, ${chains} chains, ${days} days: ${faults === 0 ? 'whole' : `${faults} faults`}`,
    )
    return faults === 0 ? 0 : 1
  }
})
