import { isEmpty } from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import type { PHASES } from './options.ts'

interface Project {
  phase?: keyof typeof PHASES
}

/** What the housing offices disclose of a project once works have started. */
const OF_STARTED = {
  address: '建设地址',
  buildingWay: '建设方式',
  totalUnits: '建设总套数',
  startedOn: '开工时间',
  plannedStarts: '年度计划开工套数',
  plannedCompletions: '年度计划竣工套数',
  designer: '设计单位',
  contractor: '施工单位',
  supervisor: '监理单位',
} as const

/** What they disclose both then and when it is completed. */
const OF_BUILT = { developer: '建设单位' } as const

const OF_COMPLETED = { completedUnits: '竣工套数', completedOn: '竣工时间' } as const

const needed = <K extends string>(
  fields: Readonly<Record<K, string>>,
  phases: readonly Project['phase'][],
  project: string,
) =>
  (Object.keys(fields) as K[]).map((key) =>
    neededWhen<K, Project>(
      key,
      ({ phase }) => phase !== undefined && phases.includes(phase),
      `${project}应当填写${fields[key]}`,
    ),
  )

/** Each phase tells what it must; a completed project need not repeat what its start told. */
export const phaseRules = [
  {
    about: 'plannedStarts' as const,
    when: ({
      phase,
      plannedStarts,
      plannedCompletions,
    }: Project & { plannedStarts?: number; plannedCompletions?: number }) =>
      phase === 'plan' && isEmpty(plannedStarts) && isEmpty(plannedCompletions),
    says: '年度计划应当填写计划开工套数或者计划竣工套数',
  },
  ...needed(OF_STARTED, ['started'], '开工项目'),
  ...needed(OF_BUILT, ['started', 'completed'], '开工、竣工项目'),
  ...needed({ address: '建设地址' }, ['completed'], '竣工项目'),
  ...needed(OF_COMPLETED, ['completed'], '竣工项目'),
]
