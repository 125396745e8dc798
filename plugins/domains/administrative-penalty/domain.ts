import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  choices,
  day,
  longText,
  money,
  organisation,
  text,
} from '../../../src/domain/fields/index.ts'
import { party } from '../../../src/domain/groups/party.ts'
import { partyRules } from '../../../src/domain/groups/partyRules.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { amountRules } from './amountRules.ts'
import { displayRules } from './displayRules.ts'
import { DISPLAY_PERIODS, PENALTIES, WITHDRAWAL_GROUNDS } from './options.ts'

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
    displayUntil: day('公示截止期', { facet: true }),
    displayPeriod: choice('公示期', DISPLAY_PERIODS, {
      help: '自公示之日起：仅受到通报批评或者较低数额罚款的三个月，其他三年（市场监管总局令第45号）。',
    }),
    creditRepairNumber: text('信用修复决定文号', {
      maxLength: 100,
      help: '准予信用修复、提前停止公示的决定。',
    }),
    creditRepairedOn: day('信用修复决定日期', { facet: true }),
    withdrawalGround: choice('撤回原因', WITHDRAWAL_GROUNDS, {
      internal: true,
      help: '决定变动之日起三日内撤回公开并说明理由（《行政处罚法》第四十八条）。',
    }),
    withdrawalGroundOn: day('决定变动日期', { internal: true }),
    withdrawalReason: longText('撤回理由', { internal: true, maxLength: 500 }),
    // CF_CFJG; CF_CFJGDM is the authority's own credit code
    authority: organisation('处罚机关', { required: 'submit', facet: true }),
    // CF_SJLY; CF_SJLYDM is the source's own credit code
    dataSource: organisation('数据来源单位', { required: 'submit' }),
    // BZ
    remarks: longText('备注', { maxLength: 500 }),
  },
  rules: [
    ...partyRules(['violation', 'facts', 'basis', 'content', 'remarks']),
    ...amountRules,
    ...displayRules,
    neededWhen(
      'otherPenalty',
      ({ penalties }: { penalties?: readonly string[] }) => penalties?.includes('other') === true,
      '处罚类别为其他的，应当写明类别',
      '发改办财金〔2018〕424号',
    ),
    neededWhen(
      'licence',
      ({ penalties = [] }: { penalties?: readonly string[] }) =>
        penalties.includes('suspendLicence') || penalties.includes('revokeLicence'),
      '暂扣或者吊销证照的，应当写明证照名称及编号',
      '发改办财金〔2018〕424号',
    ),
    inOrder('decidedOn', 'validUntil', '处罚有效期不能早于处罚决定日期'),
  ],
})
