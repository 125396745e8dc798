import type { Condition, StageName, ChainName } from '../../src/domain/review/index.ts'
import { chainOf, opinionsNeeded, stagesOf } from '../../src/domain/review/index.ts'
import { leadOn, type Part, type PlayedAct } from './scenes.ts'

/** The acts that bring a draft to a stage of its chain: every opinion on the way, each by its role. */
export const wayTo = (
  chain: ChainName,
  stage: StageName,
  conditions: readonly Condition[],
): PlayedAct[] => {
  const stages = stagesOf(chainOf(chain))
  const before = stages.slice(
    0,
    stages.findIndex(([name]) => name === stage),
  )
  return before.flatMap(([, passed]) => {
    const opinions = opinionsNeeded(passed, conditions)
    const roles =
      opinions.length > 0
        ? opinions.map(({ role }) => role)
        : (passed.acts[passed.leftBy] ?? []).slice(0, 1)
    return roles.map((role) => leadOn(passed.leftBy, role as Part))
  })
}
