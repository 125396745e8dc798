import type { Role } from './roles.ts'

/** The acts on items of disclosure, as the office calls them. */
export const ACTS = {
  draft: '起草',
  save: '保存',
  submit: '提交审核',
  approve: '审核通过',
  return: '退回修改',
  publish: '发布',
  withdraw: '撤回公开',
  amend: '更正、补充或更新',
  restate: '修改公开说明',
  abandon: '放弃修改',
  takeOver: '接收存量信息',
} as const
export type ActName = keyof typeof ACTS

/** An opinion that a stage needs; several kinds in one stage are given in parallel, in any order. */
export interface OpinionKind {
  code: string
  name: string
  /** Who may give it, on behalf of the unit that answers for the item. */
  role: Role
}

/** A stretch of a case's way: who has it, what they may do, and where it goes from there. */
export interface ReviewStage {
  name: string
  /** Who the case waits for; shown in worklists. */
  waitsFor: Role
  acts: readonly ActName[]
  /** The stage is passed when every one of these stands for the current revisions. */
  opinions: readonly OpinionKind[]
  /** The stage that follows; the last one is left by publishing. */
  next?: StageName
}

export const STAGE_NAMES = ['drafting', 'review', 'release'] as const
export type StageName = (typeof STAGE_NAMES)[number]

export interface Chain {
  name: string
  stages: Readonly<Partial<Record<StageName, ReviewStage>>>
}

/**
 * How a case comes from a first sentence to a published item. Data: the office's rules are read
 * here, and worklists, buttons, tests and diagrams are made from it.
 */
export const CHAINS = {
  standard: {
    name: '一般信息',
    stages: {
      drafting: {
        name: '起草',
        waitsFor: 'editor',
        acts: ['save', 'submit'],
        opinions: [],
        next: 'review',
      },
      review: {
        name: '审核',
        waitsFor: 'reviewer',
        acts: ['approve', 'return'],
        opinions: [{ code: 'review', name: '审核意见', role: 'reviewer' }],
        next: 'release',
      },
      release: {
        name: '待发布',
        waitsFor: 'releaser',
        acts: ['publish', 'return'],
        opinions: [],
      },
    },
  },
} as const satisfies Record<string, Chain>
export type ChainName = keyof typeof CHAINS

/** The stage of a chain, as data; undefined when the chain has no such stage. */
export const stageOf = (chain: ChainName, stage: StageName): ReviewStage | undefined =>
  (CHAINS[chain] as Chain).stages[stage]
