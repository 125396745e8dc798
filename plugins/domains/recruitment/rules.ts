import type { Day } from '../../../src/domain/time/day.ts'
import type { ValuesOf } from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { isShorter } from '../../../src/domain/rules/periods.ts'
import type { Phase, RecruitmentKind } from './options.ts'
import type { candidates, positions, scores } from './tables.ts'

type Tables = ValuesOf<{
  positions: typeof positions
  scores: typeof scores
  candidates: typeof candidates
}>

interface Recruitment extends Tables {
  kind?: RecruitmentKind
  phase?: Phase
  quota?: number
  displayFrom?: string
  displayTo?: string
}

const CIVIL_SERVANTS = '《公务员法》第二十八条'
const DISPLAY = '《公务员法》第三十二条'
/** The law of 2005 asked for the display too, without a number of days. */
const NUMBER_SINCE = '2019-06-01'
const DISPLAYED_FOR = { workingDays: 5 }

/** What each phase adds to the one before. */
export const phaseRules = [
  ...(['conditions', 'materials'] as const).map((about) =>
    neededWhen(
      about,
      ({ kind }: Recruitment) => isOfCivilServants(kind),
      '招考公告应当载明报考资格条件和需要提交的申请材料',
      CIVIL_SERVANTS,
    ),
  ),
  neededWhen('scores', at('written', 'interview'), '请填写成绩'),
  neededWhen('candidates', at('proposed', 'result'), '请填写拟录用人员名单', DISPLAY),
  ...(['displayFrom', 'displayTo'] as const).map((about) =>
    neededWhen(about, at('proposed'), '拟录用人员应当公示，请填写公示的起止日期', DISPLAY),
  ),
]

export const dayRules = [
  inOrder('appliesFrom', 'appliesTo', '报名截止日期不能早于开始日期'),
  inOrder('appliesTo', 'writtenOn', '笔试日期不能早于报名截止日期'),
  inOrder('writtenOn', 'interviewOn', '面试日期不能早于笔试日期'),
  inOrder('displayFrom', 'displayTo', '公示截止日期不能早于开始日期'),
  {
    about: 'displayTo' as const,
    when: ({ kind, displayFrom, displayTo }: Recruitment) =>
      isOfCivilServants(kind) && isTooShort(displayFrom, displayTo),
    says: '拟录用人员公示期不少于五个工作日',
    source: DISPLAY,
  },
]

export const quotaRules = [
  {
    about: 'quota' as const,
    when: ({ quota, positions = [] }: Recruitment) => {
      const numbers = positions.map(({ number }) => number)
      return (
        quota !== undefined &&
        numbers.length > 0 &&
        numbers.every((number) => number !== undefined) &&
        numbers.reduce((sum, number) => sum + number, 0) !== quota
      )
    },
    says: '招考总人数应等于职位表各职位招考人数之和',
  },
  {
    about: 'candidates' as const,
    when: ({ quota, candidates = [] }: Recruitment) =>
      quota !== undefined &&
      candidates.filter(({ outcome }) => outcome !== 'notHired').length > quota,
    says: '拟录用人数多于招考总人数',
  },
]

function at(...phases: Phase[]) {
  return ({ phase }: Recruitment) => phase !== undefined && phases.includes(phase)
}

const isOfCivilServants = (kind?: RecruitmentKind): boolean => kind === 'civilServants'

const isTooShort = (from?: Day, to?: Day): boolean =>
  from !== undefined &&
  to !== undefined &&
  from >= NUMBER_SINCE &&
  isShorter(from, to, DISPLAYED_FOR)
