import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  documentNumber,
  longText,
  organisation,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { ADJUSTMENTS, POWER_KINDS } from './options.ts'

/**
 * 权责清单: one power of a department, what it must do for it and how it answers for that
 * (中办发〔2015〕21号).
 */
export const governmentPower = defineDomain({
  slug: 'government-power',
  name: { zh: '权责清单', en: 'Government power' },
  group: '行政执法',
  columns: ['enforcement/powers'],
  duty: { article20: 5, publishBy: 'publication' },
  identifiedBy: ['powerCode', 'authority'],
  fields: {
    powerKind: choice('职权类别', POWER_KINDS, { required: 'submit', facet: true, listed: true }),
    powerCode: text('项目编码', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 60,
      help: '与本级权责清单系统中的编码一致。',
    }),
    powerName: text('项目名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 300,
    }),
    subItem: text('子项', { search: 'body', maxLength: 300, help: '没有子项的不填。' }),
    basis: longText('实施依据', {
      required: 'submit',
      search: 'body',
      help: '法律、法规、规章或者规范性文件的名称和条款。',
    }),
    authority: organisation('实施主体', { required: 'submit', facet: true }),
    duties: longText('责任事项', {
      required: 'submit',
      search: 'body',
      help: '按受理、审查、决定、送达、事后监管等环节写。',
    }),
    dutyBasis: longText('责任事项依据'),
    accountability: longText('追责情形及依据', { required: 'submit' }),
    adjustments: table(
      '调整记录',
      {
        adjustment: choice('调整', ADJUSTMENTS, { required: 'submit' }),
        adjustedOn: day('日期', { required: 'submit' }),
        documentNumber: documentNumber('文号', { required: 'submit' }),
        note: text('说明'),
      },
      { help: '每次新增、取消、下放各一行；没有文号的填“无”。' },
    ),
    remarks: longText('备注', { maxLength: 500 }),
  },
  rules: [
    {
      about: 'subItem',
      when: ({ powerName, subItem }) => subItem !== undefined && subItem === powerName,
      says: '子项与项目名称相同；没有子项的不填',
    },
    {
      about: 'adjustments',
      when: ({ adjustments = [] }) => !isAscending(adjustments.map(({ adjustedOn }) => adjustedOn)),
      says: '调整记录应当按日期先后填写',
    },
    {
      about: 'adjustments',
      when: ({ adjustments = [] }) => {
        const at = adjustments.findIndex(({ adjustment }) => adjustment === 'cancelled')
        const next = at < 0 ? undefined : adjustments[at + 1]
        return next !== undefined && next.adjustment !== 'added'
      },
      says: '职权取消以后，除重新新增以外不能再调整',
    },
    {
      about: 'adjustments',
      when: ({ adjustments = [], formationDate }) =>
        formationDate !== undefined &&
        adjustments.some(
          ({ adjustedOn }) => adjustedOn !== undefined && adjustedOn > formationDate,
        ),
      says: '有的调整日期晚于成文日期，请核对日期',
    },
  ],
})

const isAscending = (days: readonly (string | undefined)[]): boolean => {
  const known = days.filter((each) => each !== undefined)
  return known.every((each, index) => index === 0 || each >= (known[index - 1] ?? each))
}
