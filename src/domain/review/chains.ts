import type { Role } from '../roles.ts'
import type { ActName } from './acts.ts'

/**
 * What a case may hold that asks more of its review. It is read from the items when they are
 * submitted and holds until they come back.
 */
export const CONDITIONS = {
  /** 行政规范性文件: its legality is reviewed before it is signed (国办发〔2018〕37号, 115号). */
  normative: '行政规范性文件',
} as const
export type Condition = keyof typeof CONDITIONS

/** An opinion that a stage needs; several kinds in one stage are given in parallel, in any order. */
export interface OpinionKind {
  code: string
  name: string
  /** Who may give it, on behalf of the unit that answers for the item. */
  role: Role
  /** Only cases of which this holds need it; all do when absent. */
  when?: Condition
}

/** A stretch of a case's way: who has it, what they may do, and where it goes from there. */
export interface ReviewStage {
  name: string
  /** The act that leads on from here. */
  leftBy: ActName
  /** What may be done here, and as which roles. */
  acts: Readonly<Partial<Record<ActName, readonly Role[]>>>
  /** The stage is passed when every one of these stands for the current revisions. */
  opinions?: readonly OpinionKind[]
  /** How many working days the stage has; the office's own rule unless a law says otherwise. */
  workingDays?: number
  /** The stage that follows; the last one is left by publishing. */
  next?: StageName
}

export const STAGE_NAMES = [
  'drafting',
  'review',
  'department',
  'examination',
  'signing',
  'release',
] as const
export type StageName = (typeof STAGE_NAMES)[number]

export interface Chain {
  name: string
  /** Whether a document leaves drafting only with its interpretation and the plan for it (三同步). */
  isSynchronous?: true
  stages: Readonly<Partial<Record<StageName, ReviewStage>>>
}

/**
 * Who may put a case into the hands of one of those who could do its next step: whoever has that part,
 * whoever answers for the unit, and the office.
 */
const headsOf = <R extends Role>(...roles: R[]) => [...roles, 'signer', 'office'] as const

const drafting = (next: StageName) =>
  ({
    name: '起草',
    leftBy: 'submit',
    acts: { save: ['editor'], submit: ['editor'], reassign: headsOf('reviewer') },
    next,
  }) as const

const release = {
  name: '待发布',
  leftBy: 'publish',
  acts: {
    publish: ['releaser'],
    schedule: ['releaser'],
    unschedule: ['releaser'],
    settle: ['releaser'],
    return: ['releaser'],
    reassign: headsOf('releaser'),
  },
  workingDays: 1,
} as const

/**
 * How a case comes from a first sentence to a published item. Data: the office's rules are read
 * here, and worklists, buttons, tests and diagrams are made from it.
 */
export const CHAINS = {
  policy: {
    name: '政策文件（三同步）',
    isSynchronous: true,
    stages: {
      drafting: {
        ...drafting('department'),
        acts: {
          ...drafting('department').acts,
          plan: ['editor'],
          acceptWaiver: ['reviewer', 'office'],
          takeOut: ['editor'],
        },
      },
      department: {
        name: '部门审核',
        leftBy: 'approve',
        acts: {
          approve: ['reviewer'],
          return: ['reviewer'],
          recall: ['editor'],
          reassign: headsOf('reviewer'),
        },
        opinions: [{ code: 'department', name: '部门审核意见', role: 'reviewer' }],
        workingDays: 2,
        next: 'examination',
      },
      examination: {
        name: '保密审查、合法性审核',
        leftBy: 'approve',
        acts: {
          approve: ['secrecy', 'legality'],
          return: ['secrecy', 'legality'],
          recall: ['editor'],
          reassign: headsOf('secrecy', 'legality'),
        },
        opinions: [
          { code: 'secrecy', name: '保密审查意见', role: 'secrecy' },
          { code: 'legality', name: '合法性审核意见', role: 'legality', when: 'normative' },
        ],
        // 国办发〔2018〕115号: the review of legality takes five working days or more, at most fifteen.
        workingDays: 15,
        next: 'signing',
      },
      signing: {
        name: '签发',
        leftBy: 'sign',
        acts: { sign: ['signer'], return: ['signer'], reassign: headsOf() },
        opinions: [{ code: 'signing', name: '签发意见', role: 'signer' }],
        workingDays: 2,
        next: 'release',
      },
      release,
    },
  },
  standard: {
    name: '一般信息',
    stages: {
      drafting: drafting('review'),
      review: {
        name: '审核',
        leftBy: 'approve',
        acts: {
          approve: ['reviewer'],
          return: ['reviewer'],
          recall: ['editor'],
          reassign: headsOf('reviewer'),
        },
        opinions: [{ code: 'review', name: '审核意见', role: 'reviewer' }],
        workingDays: 2,
        next: 'release',
      },
      release,
    },
  },
  record: {
    name: '批量记录',
    stages: {
      drafting: drafting('review'),
      review: {
        name: '核对',
        leftBy: 'approve',
        acts: {
          approve: ['reviewer'],
          return: ['reviewer'],
          takeOut: ['reviewer'],
          recall: ['editor'],
          reassign: headsOf('reviewer'),
        },
        opinions: [{ code: 'review', name: '核对意见', role: 'reviewer' }],
        workingDays: 3,
        next: 'release',
      },
      release: { ...release, acts: { ...release.acts, takeOut: ['releaser'] } },
    },
  },
} as const satisfies Record<string, Chain>
export type ChainName = keyof typeof CHAINS
