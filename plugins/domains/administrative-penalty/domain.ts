import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choices,
  day,
  longText,
  money,
  organisation,
  text,
} from '../../../src/domain/fields/index.ts'
import { PENALTIES } from './options.ts'
import { party } from './party.ts'
import { partyRules } from './partyRules.ts'
import { amountRules } from './amountRules.ts'

/**
 * 行政处罚: a decision to penalise, as 双公示 (发改办财金〔2018〕424号) has it published. The field's name
 * in that standard stands beside each.
 */
export const administrativePenalty = defineDomain({
  slug: 'administrative-penalty',
  name: { zh: '行政处罚', en: 'Administrative penalty' },
  group: '行政执法',
  columns: ['enforcement/penalties'],
  duty: { article20: 6, publishBy: 'publication.penalty', countedFrom: 'decidedOn' },
  identifiedBy: ['decisionNumber', 'authority'],
  fields: {
    // CF_WSH
    decisionNumber: text('行政处罚决定书文号', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
      help: '与决定书上的文号一致。',
    }),
    ...party,
    // CF_WFXW
    violation: text('违法行为类型', { required: 'submit', listed: true, search: 'body' }),
    // CF_SY
    facts: longText('违法事实', { required: 'submit', search: 'body' }),
    // CF_YJ
    basis: longText('处罚依据', { required: 'submit', search: 'body' }),
    // CF_CFLB
    penalties: choices('处罚类别', PENALTIES, { required: 'submit', facet: true }),
    otherPenalty: text('其他处罚类别', { maxLength: 100 }),
    // CF_NR
    content: longText('处罚内容', { required: 'submit', search: 'body' }),
    // CF_NR_FK
    fine: money('罚款金额', { decimals: 6, help: '单位：万元。' }),
    // CF_NR_WFFF
    confiscation: money('没收违法所得、没收非法财物的金额', { decimals: 6, help: '单位：万元。' }),
    // CF_NR_ZKDX
    licence: text('暂扣或吊销证照名称及编号', { maxLength: 200 }),
    // CF_JDRQ
    decidedOn: day('处罚决定日期', { required: 'submit', facet: true, listed: true }),
    // CF_YXQ
    validUntil: day('处罚有效期'),
    // CF_GSJZQ
    displayUntil: day('公示截止期'),
    // CF_CFJG; CF_CFJGDM is the authority's own credit code
    authority: organisation('处罚机关', { required: 'submit', facet: true }),
    // CF_SJLY; CF_SJLYDM is the source's own credit code
    dataSource: organisation('数据来源单位', { required: 'submit' }),
    // BZ
    remarks: longText('备注', { maxLength: 500 }),
  },
  rules: [
    ...partyRules,
    ...amountRules,
    {
      about: 'otherPenalty',
      when: ({ penalties = [], otherPenalty }) => penalties.includes('other') && !otherPenalty,
      says: '处罚类别为其他的，应当写明类别',
      source: '发改办财金〔2018〕424号',
    },
    {
      about: 'licence',
      when: ({ penalties = [], licence }) =>
        (penalties.includes('suspendLicence') || penalties.includes('revokeLicence')) && !licence,
      says: '暂扣或者吊销证照的，应当写明证照名称及编号',
      source: '发改办财金〔2018〕424号',
    },
    {
      about: 'validUntil',
      when: ({ validUntil, decidedOn }) => !!validUntil && !!decidedOn && validUntil < decidedOn,
      says: '处罚有效期不能早于处罚决定日期',
    },
    {
      about: 'displayUntil',
      when: ({ displayUntil, decidedOn }) =>
        !!displayUntil && !!decidedOn && displayUntil < decidedOn,
      says: '公示截止期不能早于处罚决定日期',
    },
  ],
})
