import type { Day } from '../../../src/domain/time/day.ts'
import { choice, day, table, text, type RowOf } from '../../../src/domain/fields/index.ts'
import { PROBLEM_STATES, type Phase } from './options.ts'

/** 问题清单 with what becomes of each problem. */
export const problems = table(
  '问题清单和整改进展',
  {
    number: text('序号'),
    site: text('点位（水源地）'),
    problem: text('问题', { required: 'submit' }),
    responsibleUnit: text('责任单位', { required: 'submit' }),
    supervisor: text('督导单位'),
    target: text('整改目标'),
    measures: text('整改措施'),
    deadline: day('整改时限'),
    progress: text('整改进展'),
    state: choice('整改状态', PROBLEM_STATES),
    closedOn: day('销号日期'),
  },
  { required: 'submit' },
)

type Problem = RowOf<typeof problems.columns>
interface Matter {
  phase?: Phase
  asOf?: Day
  problems?: readonly Problem[]
}

/** What a row must tell once the matter has come so far. */
const neededFrom = (phases: readonly Phase[], about: keyof Problem, says: string) => ({
  rowsOf: 'problems' as const,
  about,
  when: (row: Problem, { phase }: Matter) =>
    phase !== undefined && phases.includes(phase) && row[about] === undefined,
  says,
})

export const problemRules = [
  neededFrom(
    ['plan', 'progress', 'closed'],
    'measures',
    '整改方案公开后，每个问题应当写明整改措施',
  ),
  neededFrom(
    ['plan', 'progress', 'closed'],
    'deadline',
    '整改方案公开后，每个问题应当写明整改时限',
  ),
  neededFrom(['progress', 'closed'], 'progress', '公开整改进展时，每个问题应当写明进展'),
  neededFrom(['progress', 'closed'], 'state', '公开整改进展时，每个问题应当选择整改状态'),
  {
    rowsOf: 'problems' as const,
    about: 'closedOn' as const,
    when: ({ state, closedOn }: Problem) => state === 'closed' && closedOn === undefined,
    says: '已销号的问题应当写明销号日期',
  },
  {
    rowsOf: 'problems' as const,
    about: 'state' as const,
    when: ({ state, closedOn }: Problem) =>
      closedOn !== undefined && state !== undefined && state !== 'closed',
    says: '已写明销号日期的问题，整改状态应当为“已销号”',
  },
  {
    rowsOf: 'problems' as const,
    about: 'closedOn' as const,
    when: ({ closedOn }: Problem, { asOf }: Matter) =>
      closedOn !== undefined && asOf !== undefined && closedOn > asOf,
    says: '销号日期不能晚于进展截至日期',
  },
  {
    about: 'phase' as const,
    when: ({ phase, problems: rows = [] }: Matter) =>
      phase === 'closed' && rows.some(({ state }) => state !== undefined && state !== 'closed'),
    says: '还有问题没有销号，公开阶段不能为“整改完成”',
  },
]
