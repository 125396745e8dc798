import type { Person } from '../domain/roles.ts'
import { mayMaintain } from './nouns.ts'
import type { Verdict } from './verdict.ts'

/** What readers do not find is shown to whoever can make it found: those who keep the 检索词. */
export const mayReadMissed = (person: Person): Verdict => {
  const verdict = mayMaintain(person, { id: '', collection: 'terms' })
  return 'as' in verdict ? verdict : { not: '公众没有找到的内容由政府信息公开科查看' }
}
