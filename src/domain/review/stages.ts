import type { Role } from '../roles.ts'
import type { ActName } from './acts.ts'
import {
  CHAINS,
  STAGE_NAMES,
  type Chain,
  type ChainName,
  type Condition,
  type OpinionKind,
  type ReviewStage,
  type StageName,
} from './chains.ts'

export const chainOf = (chain: ChainName): Chain => CHAINS[chain]

/** The stage of a chain, as data; undefined when the chain has no such stage. */
export const stageOf = (chain: ChainName, stage: StageName): ReviewStage | undefined =>
  chainOf(chain).stages[stage]

/** What a stage is called: in its chain, or in whichever chain has it. */
export const stageName = (stage: StageName, chain?: ChainName): string =>
  [chain, ...CHAIN_NAMES].flatMap((each) => (each && stageOf(each, stage)?.name) || [])[0] ?? stage

export const CHAIN_NAMES = Object.keys(CHAINS) as ChainName[]

/** The opinions that a stage needs in a case of which these conditions hold. */
export const opinionsNeeded = (
  stage: ReviewStage | undefined,
  conditions: readonly Condition[],
): OpinionKind[] =>
  (stage?.opinions ?? []).filter(({ when }) => when === undefined || conditions.includes(when))

/** The stages of a chain in the order in which a case passes them. */
export const stagesOf = (chain: Chain): [StageName, ReviewStage][] => {
  const passed: [StageName, ReviewStage][] = []
  let name: StageName | undefined = 'drafting'
  while (name && !passed.some(([seen]) => seen === name)) {
    const stage: ReviewStage | undefined = chain.stages[name]
    if (!stage) break
    passed.push([name, stage])
    name = stage.next
  }
  return passed
}

/**
 * As which roles the act may be done: those of the stage that the case is in, or, where it does not
 * belong there, of the stages of its chain that have it.
 */
export const rolesFor = (act: ActName, chain: ChainName, stage?: StageName): readonly Role[] => {
  const here = stage && stageOf(chain, stage)?.acts[act]
  return (
    here ?? STAGE_NAMES.flatMap((name) => stageOf(chain, name)?.acts[act] ?? []).filter(isFirst)
  )
}

/** Whom a case waits for in a stage: those whose opinions it needs, or those who may lead it on. */
export const waitsFor = (
  stage: ReviewStage,
  conditions: readonly Condition[] = ALL,
): readonly Role[] => {
  const opinions = opinionsNeeded(stage, conditions)
  if (opinions.length > 0) return opinions.map(({ role }) => role).filter(isFirst)
  return stage.acts[stage.leftBy] ?? []
}

const ALL: readonly Condition[] = ['normative']

const isFirst = <T>(one: T, index: number, all: readonly T[]): boolean => all.indexOf(one) === index
