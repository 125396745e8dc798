import type { Role } from '../roles.ts'
import type { Condition, OpinionKind, ChainName, StageName } from './chains.ts'
import { chainOf, opinionsNeeded, stageOf, stagesOf } from './stages.ts'

/** An opinion in favour that was given in a stage, by the ids of those whose opinion it is. */
export interface GivenOpinion {
  stage: StageName
  kind: string
  by: string
  /** For whom it was given, on a post that they entrusted. */
  for?: string | null
}

/** A case's items as far as opinions on them go; every one has those that stand for its latest text. */
export interface JudgedItem {
  chain?: ChainName
  conditions: readonly Condition[]
  opinions: readonly GivenOpinion[]
}

/** The opinions that a stage still lacks: those that do not stand for every item of the case. */
export const opinionsMissing = (
  items: readonly JudgedItem[],
  stage: StageName | undefined,
): OpinionKind[] => {
  const [{ chain, conditions = [] } = {} as Partial<JudgedItem>] = items
  if (!chain || !stage) return []
  return opinionsNeeded(stageOf(chain, stage), conditions).filter(
    ({ code }) => !items.every(({ opinions }) => opinions.some(isIt(stage, code))),
  )
}

/**
 * The opinions that a stage still lacks and these hands may give. Nobody's opinion counts twice in a
 * stage: whoever gave one of another kind, or for whom it was given, has spoken.
 */
export const opinionsOpenTo = (
  hands: readonly string[],
  items: readonly JudgedItem[],
  stage: StageName | undefined,
): OpinionKind[] => {
  const theirs = items.flatMap(({ opinions }) =>
    opinions.filter((given) => given.stage === stage && isOf(hands, given)),
  )
  return opinionsMissing(items, stage).filter(({ code }) =>
    theirs.every(({ kind }) => kind === code),
  )
}

const isOf = (hands: readonly string[], given: GivenOpinion): boolean =>
  hands.includes(given.by) || (given.for != null && hands.includes(given.for))

const isIt = (stage: StageName, code: string) => (given: GivenOpinion) =>
  given.stage === stage && given.kind === code

/**
 * Where a case goes that leaves drafting, or a stage that is passed: to the first stage whose opinions
 * do not all stand. What was approved and not changed since is not asked for again.
 */
export const nextStage = (items: readonly JudgedItem[]): StageName | undefined => {
  const [{ chain } = {} as Partial<JudgedItem>] = items
  if (!chain) return undefined
  return stagesOf(chainOf(chain))
    .slice(1)
    .find(
      ([name, { opinions = [] }]) =>
        opinions.length === 0 || opinionsMissing(items, name).length > 0,
    )?.[0]
}

/** Whom a case waits for in a stage: those whose opinions it lacks, or who may lead it on. */
export const stillWaitsFor = (
  items: readonly JudgedItem[],
  stage: StageName | undefined,
): readonly Role[] => {
  const [{ chain } = {} as Partial<JudgedItem>] = items
  const here = chain && stage && stageOf(chain, stage)
  if (!here) return []
  const missing = opinionsMissing(items, stage).map(({ role }) => role)
  return missing.length > 0 ? [...new Set(missing)] : (here.acts[here.leftBy] ?? [])
}

/** Whether every opinion that the chain asks for stands for every item as it is now. */
export const isApproved = (items: readonly JudgedItem[]): boolean => {
  const [{ chain } = {} as Partial<JudgedItem>] = items
  if (!chain) return false
  const stages = stagesOf(chainOf(chain))
  return (
    stages.some(([, { opinions = [] }]) => opinions.length > 0) &&
    stages.every(([name]) => opinionsMissing(items, name).length === 0)
  )
}
