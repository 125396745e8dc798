import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  creditCode,
  day,
  items,
  organisation,
  table,
  text,
  texts,
} from '../../../src/domain/fields/index.ts'
import { INSPECTION_KINDS } from '../../../src/domain/groups/randomInspection.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { FINDINGS, TO_BE_EXPLAINED } from './options.ts'

/**
 * 抽查结果: whom a task of the plan drew, who inspected them and what was found. 公示日期 is the day of
 * publication, which the house sets itself.
 */
export const inspectionResult = defineDomain({
  slug: 'inspection-result',
  name: { zh: '抽查结果', en: 'Inspection result' },
  group: '双随机一公开',
  columns: ['enforcement/random-inspections/results'],
  duty: { article20: 13, publishBy: 'publication', countedFrom: 'concludedOn' },
  identifiedBy: ['taskNumber', 'authority'],
  fields: {
    taskNumber: text('任务编号', { required: 'submit', listed: true, search: 'body' }),
    plan: text('所属抽查计划', { required: 'submit', search: 'body', maxLength: 200 }),
    planItem: items('已公开的抽查计划', { of: ['inspection-plan'], most: 1 }),
    kind: choice('抽查类型', INSPECTION_KINDS, { facet: true }),
    authority: organisation('检查主体', { required: 'submit', facet: true }),
    jointUnits: texts('联合检查部门'),
    drawnOn: day('抽取时间', { required: 'submit', facet: true }),
    drawingRecord: text('抽取记录', {
      maxLength: 300,
      help: '随机种子、抽取方式或者公证情况，供社会监督。',
    }),
    concludedOn: day('检查完成日期', {
      required: 'submit',
      facet: true,
      listed: true,
      help: '结果自这一天起20个工作日内公示。',
    }),
    drawnCount: count('抽取对象数', { required: 'submit', unit: '户', listed: true }),
    results: table(
      '检查结果',
      {
        object: text('检查对象', { required: 'submit' }),
        creditCode: creditCode('统一社会信用代码'),
        matter: text('抽查事项'),
        inspectors: text('检查人员', { required: 'submit', help: '不少于两人，用顿号分开。' }),
        checkedOn: day('检查日期', { required: 'submit' }),
        finding: choice('检查结果', FINDINGS, { required: 'submit' }),
        details: text('发现的问题'),
        followUp: text('后续处理'),
      },
      { required: 'submit' },
    ),
  },
  rules: [
    neededWhen(
      'jointUnits',
      ({ kind }: { kind?: string }) => kind === 'joint',
      '部门联合抽查应当写明联合检查部门',
      '国发〔2019〕5号',
    ),
    inOrder('drawnOn', 'concludedOn', '检查完成日期不能早于抽取时间'),
    {
      about: 'drawnCount',
      when: ({ drawnCount, results = [] }) =>
        drawnCount !== undefined && results.length > drawnCount,
      says: '结果的行数多于抽取对象数',
    },
    {
      rowsOf: 'results',
      about: 'inspectors',
      when: ({ inspectors }) => inspectors !== undefined && peopleIn(inspectors) < 2,
      says: '检查人员不得少于两人',
      source: '《行政处罚法》第四十二条',
    },
    {
      rowsOf: 'results',
      about: 'checkedOn',
      when: ({ checkedOn }, { drawnOn, concludedOn }) =>
        checkedOn !== undefined &&
        ((drawnOn !== undefined && checkedOn < drawnOn) ||
          (concludedOn !== undefined && checkedOn > concludedOn)),
      says: '检查日期应当在抽取时间和检查完成日期之间',
    },
    {
      rowsOf: 'results',
      about: 'details',
      when: ({ finding, details }) =>
        finding !== undefined && TO_BE_EXPLAINED.has(finding) && details === undefined,
      says: '发现问题的，应当写明发现的问题',
    },
  ],
})

const peopleIn = (names: string): number =>
  new Set(
    names
      .split(/[、,，;；/\s]+/)
      .map((name) => name.trim())
      .filter(Boolean),
  ).size
