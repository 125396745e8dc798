import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'

interface Stage {
  readonly kind?: 'allocation' | 'project'
  readonly phase?: string
}

const SOURCE = '国开办发〔2018〕11号'

const ofProjects = ({ kind }: Stage) => kind === 'project'

/** What the circular asks of an allocation, of a project, and of a project that is done. */
export const projectRules = [
  neededWhen(
    'distribution',
    ({ kind }: Stage) => kind === 'allocation',
    '资金分配公告应当填写分配结果',
    SOURCE,
  ),
  neededWhen('location', ofProjects, '扶贫项目应当填写实施地点', SOURCE),
  neededWhen('startsOn', ofProjects, '扶贫项目应当填写实施期限的起期', SOURCE),
  neededWhen('endsOn', ofProjects, '扶贫项目应当填写实施期限的止期', SOURCE),
  neededWhen('implementer', ofProjects, '扶贫项目应当填写实施单位', SOURCE),
  neededWhen('personInCharge', ofProjects, '扶贫项目应当填写责任人', SOURCE),
  neededWhen('target', ofProjects, '扶贫项目应当填写绩效目标', SOURCE),
  neededWhen(
    'result',
    ({ phase }: Stage) => phase === 'completed',
    '公告完成情况应当填写实施结果',
    SOURCE,
  ),
]
