import { followNpm } from './followNpm.ts'
import { isRole, ROLES, type Role } from './role.ts'
import { complain } from './say.ts'
import { openHouse } from './openHouse.ts'
import { StartRefusal } from './StartRefusal.ts'

/** `npm start [-- role]`: opens the house, or one part of it, and keeps it open until told to stop. */
const start = async (): Promise<void> => {
  const closing = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => closing.abort())
  }
  followNpm(() => closing.abort())
  await openHouse(roleGiven(), closing.signal)
}

const roleGiven = (): Role => {
  const word = process.argv[2] ?? (process.env.GONGKAI_ROLE || 'all')
  if (isRole(word)) return word
  const list = ROLES.join(' | ')
  throw new StartRefusal(
    `没有名为 ${word} 的角色；可选：${list}`,
    `There is no role ${word}; choose from ${list}`,
  )
}

/** Whoever read our words may have gone (`npm start | head`); the house stays open. */
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

try {
  await start()
  process.exit(0)
} catch (error) {
  complain(error)
  process.exit(1)
}
