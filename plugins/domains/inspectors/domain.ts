import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, count, day, longText, table, text } from '../../../src/domain/fields/index.ts'
import { isRepeated } from '../../../src/domain/groups/randomInspection.ts'
import { isIdentityNumber } from '../../../src/domain/codes/identityNumber.ts'

/** 执法人员类别 (国发〔2019〕5号三（三）). Stored; do not change once published. */
const INSPECTOR_KINDS = {
  official: '行政执法类公务员',
  qualified: '具有行政执法资格的工作人员',
  supervisor: '从事日常监管工作的人员',
} as const

/**
 * 执法人员名录: who may be drawn to inspect. They act in office, so their names are public; nothing else
 * of the person is kept.
 */
export const inspectors = defineDomain({
  slug: 'inspectors',
  name: { zh: '执法人员名录', en: 'Inspectors' },
  group: '双随机一公开',
  columns: ['enforcement/random-inspections/inspectors'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['responsibleUnit', 'asOf'],
  fields: {
    asOf: day('截至日期', {
      required: 'submit',
      facet: true,
      listed: true,
      help: '名录反映哪一天的情况；名录动态管理。',
    }),
    inspectorCount: count('人员总数', { required: 'submit', unit: '人', listed: true }),
    inspectors: table(
      '执法人员',
      {
        name: text('姓名', { required: 'submit' }),
        unit: text('单位', { required: 'submit' }),
        certificateNumber: text('执法证号', {
          required: 'submit',
          help: '行政执法证件的编号，不填身份证号码。',
        }),
        kind: choice('类别', INSPECTOR_KINDS),
        specialty: text('业务专长'),
      },
      { required: 'submit' },
    ),
    adjustment: longText('调整情况', { search: 'body' }),
  },
  rules: [
    {
      rowsOf: 'inspectors',
      about: 'certificateNumber',
      when: ({ certificateNumber = '' }) => isIdentityNumber(certificateNumber),
      says: '这是身份证号码，请改填执法证号',
      source: '《个人信息保护法》第三十四条',
    },
    {
      about: 'inspectors',
      when: ({ inspectors: rows = [] }) =>
        isRepeated(rows, ({ certificateNumber }) => certificateNumber),
      says: '名录中有重复的执法证号',
    },
    {
      about: 'inspectorCount',
      when: ({ inspectorCount, inspectors: rows = [] }) =>
        inspectorCount !== undefined && rows.length !== inspectorCount,
      says: '人员总数与名录的行数不一致',
    },
  ],
})
