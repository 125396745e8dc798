import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, choices, day, richText, text } from '../../../src/domain/fields/index.ts'
import { validityFields, validityRules } from '../../../src/domain/groups/validity.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { MATTERS, RANKS } from './options.ts'

const ORDERED: ReadonlySet<string | undefined> = new Set([
  'administrativeRegulation',
  'departmentalRule',
  'localRule',
])

/** 政府信息公开制度: the laws under which the city discloses, and its own rules for doing so. */
export const disclosureRule = defineDomain({
  slug: 'disclosure-rule',
  name: { zh: '政府信息公开制度', en: 'Disclosure rule' },
  group: '公开指南和制度',
  columns: ['rules/city-rules', 'rules/laws'],
  duty: { article20: 1, publishBy: 'publication' },
  identifiedBy: ['rank', 'title', 'promulgatedOn'],
  fields: {
    rank: choice('制度类别', RANKS, { required: 'submit', facet: true, listed: true }),
    matters: choices('规范的事项', MATTERS, { required: 'submit', facet: true }),
    promulgationNumber: text('公布令号或者文号', {
      maxLength: 100,
      help: '如 国务院令第711号、庆政办发〔2017〕76号。',
    }),
    adoptedBy: text('制定机关', { required: 'submit', search: 'body', maxLength: 100 }),
    promulgatedOn: day('公布日期', { required: 'submit', facet: true, listed: true }),
    amendedOn: day('最近修订（修正）日期'),
    amendmentNote: text('修订（修正）情况', { maxLength: 500 }),
    body: richText('正文', { required: 'submit' }),
    ...validityFields(['policy-document', 'disclosure-rule']),
  },
  rules: [
    neededWhen(
      'promulgationNumber',
      ({ rank }: { rank?: string }) => ORDERED.has(rank),
      '行政法规、规章应当写明公布令号',
      '《规章制定程序条例》第三十条',
    ),
    inOrder('promulgatedOn', 'amendedOn', '修订（修正）日期不能早于公布日期'),
    inOrder('promulgatedOn', 'effectiveOn', '施行日期不能早于公布日期'),
    ...validityRules,
  ],
})
