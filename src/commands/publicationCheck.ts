import { readerOf } from '../actions/reasonsAgainst.ts'
import { houseOf } from '../house.ts'
import { noteLastCheck } from '../monitor/lastCheck.ts'
import { checkPublished, type Discrepancy } from '../publication/check.ts'
import { environment } from '../server/env.ts'
import { say } from '../server/say.ts'
import { withHouse } from './withHouse.ts'

const FAULTS: Record<Discrepancy['fault'], { zh: string; en: string }> = {
  missing: { zh: '缺失', en: 'missing' },
  unexpected: { zh: '多出', en: 'not published by us' },
  altered: { zh: '被改动', en: 'altered' },
}

/** `npm run publication:check`: is what the public reads what was published? Exits 1 when not. */
await withHouse(async (payload) => {
  const found = await checkPublished(readerOf(payload), houseOf(payload).stores.public)
  noteLastCheck(environment().dataFolder, { at: new Date(), found: found.length })
  for (const { table, key, fault } of found) {
    say(`${table} ${key}：${FAULTS[fault].zh}`, `${table} ${key}: ${FAULTS[fault].en}`)
  }
  if (found.length === 0) {
    say('公开库与发布记录一致', 'The public house shows exactly what was published')
    return 0
  }
  say(
    `共 ${found.length} 处不一致；核实后可用 npm run publication:rebuild 重建`,
    `${found.length} discrepancies; once understood, npm run publication:rebuild mends them`,
  )
  return 1
})
