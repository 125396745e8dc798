import type { StandardColumn } from './StandardColumn.ts'

const QUARTERLY = 92
const YEARLY = 366
/** 条例 art. 26. */
const TWENTY_WORKING_DAYS = '自形成或者变更之日起20个工作日内'

const budgets = (segment: string, name: string): StandardColumn => ({
  segment,
  name,
  updateCycleDays: YEARLY,
  publishWithin: '自批准或者批复之日起20日内',
  legalBasis: '《预算法》第十四条',
})

const inArea = (children: Record<string, string>): readonly StandardColumn[] =>
  Object.entries(children).map(([segment, name]) => ({
    segment,
    name,
    publishWithin: TWENTY_WORKING_DAYS,
  }))

/** 重点领域: what national opinions ask to be disclosed field by field, with the columns added in 2018. */
export const keyAreaColumns: readonly StandardColumn[] = [
  {
    segment: 'finance',
    name: '财政信息',
    description: '重点领域：预算、决算、专项资金和审计结果。',
    legalBasis: '《政府信息公开条例》第二十条第（七）项',
    children: [
      {
        ...budgets('budgets', '财政预决算'),
        children: [
          budgets('government', '政府预决算'),
          budgets('departments', '部门预决算'),
          budgets('units', '单位预决算'),
          budgets('official-expenses', '“三公”经费'),
          budgets('special-funds', '专项资金'),
        ],
      },
      { segment: 'audits', name: '审计结果', legalBasis: '《审计法》第四十条' },
    ],
  },
  {
    segment: 'projects',
    name: '重大建设项目批准和实施',
    description: '重点领域：2018年按庆政办发〔2018〕18号增设。',
    legalBasis: '国办发〔2017〕94号',
    children: inArea({
      'approval-services': '批准服务信息',
      approvals: '批准结果信息',
      tenders: '招标投标信息',
      'land-taking': '征收土地信息',
      'design-changes': '重大设计变更信息',
      construction: '施工有关信息',
      'quality-safety': '质量安全监督信息',
      completion: '竣工有关信息',
    }),
  },
  {
    segment: 'resources',
    name: '公共资源配置',
    description: '重点领域：从公告到履约的全过程。',
    legalBasis: '国办发〔2017〕97号',
    children: inArea({
      'land-rights': '国有土地使用权和矿业权出让',
      'government-procurement': '政府采购',
      'state-property': '国有产权交易',
      'construction-tenders': '工程建设项目招标投标',
    }),
  },
  {
    segment: 'welfare',
    name: '社会公益事业',
    description: '重点领域：与群众利益密切相关的公益事业。',
    legalBasis: '国办发〔2018〕10号',
    children: inArea({
      'poverty-relief': '脱贫攻坚',
      'poverty-funds': '扶贫资金项目公告公示',
      'social-assistance': '社会救助和社会福利',
      'assistance-standards': '社会救助标准',
      'assistance-recipients': '社会救助对象',
      education: '教育',
      health: '基本医疗卫生',
      'environment-protection': '环境保护',
      'disaster-relief': '灾害事故救援',
      'culture-sports': '公共文化体育',
    }),
  },
  {
    segment: 'environment',
    name: '环境卫生',
    description: '重点领域：环境质量和饮用水卫生。',
    legalBasis: '《政府信息公开条例》第二十条第（十三）项',
    children: [
      {
        segment: 'water-quality',
        name: '水质监测',
        description: '饮用水水源、出厂水和末梢水的监测结果，月报告、季公示。2018年增设。',
        updateCycleDays: QUARTERLY,
        legalBasis: '《水污染防治法》第七十二条',
      },
      {
        segment: 'water-sources',
        name: '水源地环境保护专项行动',
        description: '问题清单和整改进展。2018年增设。',
        updateCycleDays: QUARTERLY,
      },
      {
        segment: 'inspection-rectification',
        name: '环保督察整改',
        description: '中央和省级环境保护督察反馈问题的整改进展。',
        updateCycleDays: QUARTERLY,
      },
      ...inArea({
        air: '环境空气质量',
        'surface-water': '地表水环境质量',
        noise: '声环境质量',
        pollution: '污染源监测',
        'impact-assessments': '环境影响评价审批',
        'medical-prices': '医疗收费和药品价格',
      }),
    ],
  },
  {
    segment: 'food-drugs',
    name: '食品药品安全',
    legalBasis: '《政府信息公开条例》第二十条第（十三）项',
    children: inArea({ sampling: '抽检结果', warnings: '消费提示', inspections: '监督检查' }),
  },
  {
    segment: 'safety',
    name: '安全生产',
    legalBasis: '《政府信息公开条例》第二十条第（十三）项',
    children: inArea({ inspections: '监督检查', accidents: '事故调查报告' }),
  },
  {
    segment: 'housing',
    name: '住房保障',
    children: [
      ...inArea({
        'affordable-housing': '保障性住房建设',
        allocation: '保障性住房分配',
        exits: '保障性住房退出',
        'house-taking': '国有土地上房屋征收',
      }),
      {
        segment: 'provident-fund',
        name: '公积金管理',
        description: '2018年经市住房公积金管理中心申请增设。',
        publishWithin: TWENTY_WORKING_DAYS,
      },
    ],
  },
  {
    segment: 'market-credit',
    name: '市场主体信用',
    description: '2018年按市涉企信息统一归集公示联席会议纪要增设。',
    publishWithin: TWENTY_WORKING_DAYS,
  },
]
