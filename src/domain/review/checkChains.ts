import { ROLES } from '../roles.ts'
import { ACTS, type ActName } from './acts.ts'
import type { Chain, ReviewStage, StageName } from './chains.ts'
import { stagesOf } from './stages.ts'

/** Acts by which a case ends; a stage without a next one must have one of them. */
const ENDING: readonly ActName[] = ['publish', 'settle']

/** Acts that record an opinion. */
const JUDGING: readonly ActName[] = ['approve', 'sign']

/**
 * What is wrong with the table of chains, each fault naming chain and stage: a stage that no case
 * reaches, a stage out of which no act leads, an act without a role, an opinion that nobody may give.
 */
export const chainFaults = (chains: Readonly<Record<string, Chain>>): string[] =>
  Object.entries(chains).flatMap(([key, chain]) => {
    const reached = stagesOf(chain)
    const names = new Set(reached.map(([name]) => name))
    return [
      ...(chain.stages.drafting ? [] : ['it has no stage drafting, where every case begins']),
      ...(chain.stages.drafting?.workingDays === undefined
        ? []
        : ['drafting has a limit, and nothing sets it when a case is opened']),
      ...(Object.keys(chain.stages) as StageName[])
        .filter((name) => !names.has(name))
        .map((name) => `no case reaches the stage ${name}`),
      ...reached.flatMap(([name, stage]) =>
        stageFaults(chain, stage).map((fault) => `${name}: ${fault}`),
      ),
    ].map((fault) => `chain ${key}: ${fault}`)
  })

const stageFaults = (chain: Chain, stage: ReviewStage): string[] => {
  const { acts, leftBy, next, opinions = [] } = stage
  const judges = JUDGING.flatMap((act) => acts[act] ?? [])
  const isEnd = ENDING.includes(leftBy)
  return [
    ...(stage.name ? [] : ['a name is missing']),
    ...(acts[leftBy] ? [] : [`nobody may ${leftBy}, by which it is left`]),
    ...(next && !chain.stages[next] ? [`its next stage ${next} does not exist`] : []),
    ...(!next && !isEnd ? ['it leads nowhere'] : []),
    ...(next && isEnd ? [`${leftBy} ends the case, and no stage comes after`] : []),
    ...(Object.entries(acts) as [ActName, readonly string[]][]).flatMap(([act, roles]) => [
      ...(Object.hasOwn(ACTS, act) ? [] : [`${act} is no act`]),
      ...(roles.length > 0 ? [] : [`${act} has no role`]),
      ...roles
        .filter((role) => !Object.hasOwn(ROLES, role))
        .map((role) => `${act} names the unknown role ${role}`),
    ]),
    ...opinions
      .filter(({ role }) => !judges.includes(role))
      .map(({ code, role }) => `nobody may give the opinion ${code}: no act for ${role}`),
    ...judges
      .filter((role) => !opinions.some((opinion) => opinion.role === role))
      .map((role) => `${role} may judge, but no opinion of theirs is needed`),
  ]
}

/** @throws Error with every fault of the table at once */
export const checkChains = (chains: Readonly<Record<string, Chain>>): void => {
  const faults = chainFaults(chains)
  if (faults.length > 0) {
    throw new Error(`审核流程有误 / wrong chains:\n${faults.map((line) => `  ${line}`).join('\n')}`)
  }
}
