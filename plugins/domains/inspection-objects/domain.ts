import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  creditCode,
  day,
  longText,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { isRepeated } from '../../../src/domain/groups/randomInspection.ts'
import { OBJECT_KINDS, WITHOUT_CREDIT_CODE } from './options.ts'

/** 检查对象名录: from whom a department draws at random, and later what it draws: products, projects. */
export const inspectionObjects = defineDomain({
  slug: 'inspection-objects',
  name: { zh: '检查对象名录', en: 'Inspection objects' },
  group: '双随机一公开',
  columns: ['enforcement/random-inspections/objects'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['responsibleUnit', 'field', 'asOf'],
  fields: {
    field: text('监管领域', { required: 'submit', listed: true, search: 'body', maxLength: 100 }),
    asOf: day('截至日期', {
      required: 'submit',
      facet: true,
      listed: true,
      help: '名录反映哪一天的情况；名录动态管理。',
    }),
    objectCount: count('对象总数', { required: 'submit', unit: '个', listed: true }),
    objects: table(
      '检查对象',
      {
        name: text('名称', { required: 'submit' }),
        kind: choice('类型', OBJECT_KINDS, { required: 'submit' }),
        creditCode: creditCode('统一社会信用代码'),
        address: text('地址', { help: '市场主体的住所或者经营场所。' }),
        supervisor: text('监管部门', { required: 'submit' }),
        riskLevel: text('风险等级'),
        remarks: text('备注'),
      },
      { required: 'submit' },
    ),
    adjustment: longText('调整情况', { search: 'body' }),
  },
  rules: [
    {
      rowsOf: 'objects',
      about: 'creditCode',
      when: ({ kind, creditCode }) =>
        kind !== undefined && !WITHOUT_CREDIT_CODE.has(kind) && creditCode === undefined,
      says: '市场主体应当填写统一社会信用代码',
    },
    {
      about: 'objects',
      when: ({ objects = [] }) => isRepeated(objects, ({ creditCode }) => creditCode),
      says: '名录中有重复的统一社会信用代码',
    },
    {
      about: 'objectCount',
      when: ({ objectCount, objects = [] }) =>
        objectCount !== undefined && objects.length > objectCount,
      says: '名录的行数多于对象总数',
    },
  ],
})
