import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  longText,
  quantity,
  table,
  text,
  year,
} from '../../../src/domain/fields/index.ts'
import {
  INSPECTION_KINDS,
  isNoPercentage,
  isRepeated,
  MATTER_CATEGORIES,
} from '../../../src/domain/groups/randomInspection.ts'

/** General matters have had to name the most that may be drawn since 国发〔2019〕5号. */
const CAPPED_FROM = '2019-01-27'

/** 抽查事项清单: what may be inspected at random at all, on which basis and how. */
export const inspectionMatters = defineDomain({
  slug: 'inspection-matters',
  name: { zh: '抽查事项清单', en: 'Inspection matters' },
  group: '双随机一公开',
  columns: ['enforcement/random-inspections/matters'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['responsibleUnit', 'kind', 'editionYear'],
  fields: {
    editionYear: year('版本年度', { required: 'submit', facet: true, listed: true }),
    kind: choice('抽查类型', INSPECTION_KINDS, { required: 'submit', facet: true, listed: true }),
    effectiveOn: day('施行日期'),
    matters: table(
      '抽查事项',
      {
        number: text('事项编号', { required: 'submit' }),
        field: text('抽查领域', { required: 'submit' }),
        matter: text('抽查事项', { required: 'submit' }),
        objects: text('检查对象', { required: 'submit' }),
        category: choice('事项类别', MATTER_CATEGORIES, { required: 'submit' }),
        method: text('检查方式', {
          required: 'submit',
          help: '如 实地核查、书面检查、网络监测、委托专业机构。',
        }),
        authority: text('检查主体', { required: 'submit' }),
        basis: text('检查依据', { required: 'submit', help: '写到条、款、项。' }),
        content: text('检查内容'),
        ratio: quantity('抽查比例（%）'),
        frequency: text('抽查频次'),
      },
      { required: 'submit' },
    ),
    adjustment: longText('调整情况', {
      search: 'body',
      help: '清单随法律、法规、规章立改废释和工作情况调整的，写明增减的事项和原因。',
    }),
  },
  rules: [
    {
      about: 'matters',
      when: ({ matters = [] }) => isRepeated(matters, ({ number }) => number),
      says: '事项编号有重复',
    },
    {
      rowsOf: 'matters',
      about: 'ratio',
      when: ({ ratio }) => isNoPercentage(ratio),
      says: '抽查比例应当大于零，不超过 100；上限写作 ≤5',
    },
    {
      rowsOf: 'matters',
      about: 'ratio',
      when: ({ category, ratio }, { formationDate }) =>
        category === 'general' &&
        ratio === undefined &&
        formationDate !== undefined &&
        formationDate >= CAPPED_FROM,
      says: '一般检查事项应当设置抽查比例上限',
      source: '国发〔2019〕5号三（二）',
    },
  ],
})
