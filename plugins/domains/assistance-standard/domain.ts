import { compareAmounts } from '../../../src/domain/amount.ts'
import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  division,
  documentNumber,
  items,
  longText,
  money,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { CARE_LEVELS, CATEGORIES, PER, RESIDENCES } from './options.ts'

/** 社会救助标准: how much somebody in need is given, where, and from when. */
export const assistanceStandard = defineDomain({
  slug: 'assistance-standard',
  name: { zh: '社会救助标准', en: 'Assistance standard' },
  group: '社会公益',
  columns: ['welfare/assistance-standards'],
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['standardName', 'residence', 'area', 'effectiveOn'],
  fields: {
    standardName: text('标准名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 150,
    }),
    category: choice('救助类别', CATEGORIES, { required: 'submit', facet: true, listed: true }),
    residence: choice('城乡', RESIDENCES, { required: 'submit', facet: true, listed: true }),
    area: division('适用地区', {
      required: 'submit',
      facet: true,
      help: '最低生活保障标准由省或者设区的市确定、公布（社会救助暂行办法第十条）。',
    }),
    careLevel: choice('护理档次', CARE_LEVELS, { facet: true }),
    amount: money('标准', { unit: '元', required: 'submit', facet: true, listed: true }),
    per: choice('计发单位', PER, { required: 'submit' }),
    previousAmount: money('原标准', { unit: '元', help: '计发单位与新标准相同。' }),
    tiers: table(
      '分档补助水平',
      {
        tier: text('档次', { required: 'submit' }),
        amount: money('金额', { unit: '元', required: 'submit' }),
        whom: text('对象'),
      },
      { help: '单位：元。按类别分档发放的填写，如农村低保一类、二类。' },
    ),
    effectiveOn: day('执行日期', { required: 'submit', facet: true }),
    endedOn: day('停止执行日期', { facet: true }),
    documentNumber: documentNumber('文号', { required: 'submit', help: '没有的填“无”。' }),
    document: items('依据的文件', { of: ['policy-document'], most: 1 }),
    conditions: longText('适用对象和条件', { search: 'body' }),
    procedure: longText('申请程序', { search: 'body' }),
    supervisionPhone: text('监督电话', { maxLength: 100 }),
  },
  rules: [
    inOrder('effectiveOn', 'endedOn', '停止执行日期不能早于执行日期'),
    neededWhen(
      'careLevel',
      ({ category }: { category?: string }) => category === 'destituteCare',
      '特困人员照料护理标准应当写明护理档次',
      '国发〔2016〕14号',
    ),
    {
      about: 'careLevel',
      when: ({ category, careLevel }) =>
        !!category && category !== 'destituteCare' && careLevel !== undefined,
      says: '只有特困人员照料护理标准才分护理档次',
    },
    {
      about: 'amount',
      when: ({ amount }) => amount !== undefined && compareAmounts(amount, '0') <= 0,
      says: '标准应当大于零',
    },
    {
      rowsOf: 'tiers',
      about: 'amount',
      when: ({ amount }, { amount: standard }) =>
        !!amount && !!standard && compareAmounts(amount, standard) > 0,
      says: '分档补助水平不能高于标准，请核对计发单位',
      source: '《社会救助暂行办法》第十二条',
    },
  ],
})
