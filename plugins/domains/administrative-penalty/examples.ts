import { creditCodeCheckDigit } from '../../../src/domain/creditCode.ts'
import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { identityNumberCheckDigit } from '../../../src/domain/identityNumber.ts'
import { administrativePenalty } from './domain.ts'

/** Nobody's: the body's own characters begin with letters that no register gives, the person is invented. */
const COMPANY_CODE = withDigit('91621002MADEMQY01', creditCodeCheckDigit)
const PERSON_NUMBER = withDigit('62100219900101999', identityNumberCheckDigit)

/** Invented parties and decisions, in the form in which the city publishes real ones. */
export const examples = defineExamples(administrativePenalty, {
  complete: {
    title: '庆阳市食品药品监督管理局对庆阳示例食品有限公司的行政处罚决定',
    summary: '庆阳示例食品有限公司经营超过保质期的食品，处以罚款并没收违法所得。当事人为虚构。',
    column: columnOf('enforcement/penalties'),
    responsibleUnit: unitOf('qingyang-food-drugs'),
    issuers: ['庆阳市食品药品监督管理局'],
    formationDate: '2018-08-20',
    attribute: 'proactive',
    article20: '6',
    subjectClass: '市场监管、安全生产监管\\食品药品监管',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    decisionNumber: '（庆）食药监食罚〔2018〕12号',
    partyName: '庆阳示例食品有限公司',
    partyKind: 'legalPerson',
    creditCode: COMPANY_CODE,
    businessNumber: '621000200099999',
    legalRepresentative: '甲某某',
    representativeDocument: 'identityCard',
    representativeNumber: PERSON_NUMBER,
    violation: '经营超过保质期的食品',
    facts: '2018年7月30日，执法人员在当事人经营场所检查时，发现货架上有超过保质期的糕点12袋。',
    basis: '《中华人民共和国食品安全法》第三十四条第（十）项、第一百二十四条第一款第（五）项',
    penalties: ['warning', 'fine', 'confiscateGains'],
    content: '警告；没收违法所得86元；罚款50000元。',
    fine: '5.000000',
    confiscation: '0.008600',
    decidedOn: '2018-08-20',
    validUntil: '2019-08-20',
    displayUntil: '2021-08-20',
    authority: unitOf('qingyang-food-drugs'),
    dataSource: unitOf('qingyang-food-drugs'),
    remarks: '演示数据。',
  },
  minimal: {
    title: '庆阳市公安局行政处罚决定（2018年第101号）',
    summary: '当事人扰乱公共场所秩序，处以警告。当事人为虚构。',
    column: columnOf('enforcement/penalties'),
    responsibleUnit: unitOf('qingyang-public-security'),
    issuers: ['庆阳市公安局'],
    formationDate: '2018-09-10',
    attribute: 'proactive',
    article20: '6',
    channels: ['website'],
    source: 'original',
    decisionNumber: '庆公（西）行罚决字〔2018〕101号',
    partyName: '乙某某',
    partyKind: 'naturalPerson',
    identityDocument: 'identityCard',
    identityNumber: PERSON_NUMBER,
    violation: '扰乱公共场所秩序',
    facts: '当事人于2018年9月9日在西峰区某广场扰乱公共场所秩序。',
    basis: '《中华人民共和国治安管理处罚法》第二十三条第一款第（二）项',
    penalties: ['warning'],
    content: '警告。',
    decidedOn: '2018-09-10',
    authority: unitOf('qingyang-public-security'),
    dataSource: unitOf('qingyang-public-security'),
  },
  wrong: [
    {
      name: '法人没有统一社会信用代码和法定代表人',
      values: { creditCode: undefined, legalRepresentative: undefined },
      issues: ['creditCode rule', 'legalRepresentative rule'],
    },
    {
      name: '统一社会信用代码校验位有误',
      values: { creditCode: wrongDigit(COMPANY_CODE) },
      issues: ['creditCode malformed'],
    },
    {
      name: '自然人没有证件',
      values: { partyKind: 'naturalPerson', partyName: '乙某某' },
      issues: ['identityDocument rule', 'identityNumber rule'],
    },
    {
      name: '自然人身份证号码校验位有误',
      values: {
        partyKind: 'naturalPerson',
        partyName: '乙某某',
        identityDocument: 'identityCard',
        identityNumber: wrongDigit(PERSON_NUMBER),
      },
      issues: ['identityNumber rule'],
    },
    {
      name: '证件号码不成样子',
      values: { representativeDocument: 'passport', representativeNumber: '见附件' },
      issues: ['representativeNumber malformed'],
    },
    {
      name: '标题和事实里写了自然人的姓名',
      values: {
        title: '关于乙某某的行政处罚决定',
        facts: '乙某某经营超过保质期的食品。',
        partyKind: 'naturalPerson',
        partyName: '乙某某',
        identityDocument: 'passport',
        identityNumber: 'E00000000',
      },
      issues: ['title rule', 'facts rule'],
    },
    {
      name: '处以罚款，没有罚款金额',
      values: { fine: undefined },
      issues: ['fine rule'],
    },
    {
      name: '罚款为零',
      values: { fine: '0.000000' },
      issues: ['fine rule'],
    },
    {
      name: '没收违法所得，没有没收金额',
      values: { confiscation: undefined },
      issues: ['confiscation rule'],
    },
    {
      name: '有罚款和没收金额，处罚类别里没有',
      values: { penalties: ['warning'] },
      issues: ['fine rule', 'confiscation rule'],
    },
    {
      name: '吊销许可证件，没有写证照',
      values: { penalties: ['fine', 'confiscateGoods', 'revokeLicence'] },
      issues: ['licence rule'],
    },
    {
      name: '其他处罚，没有写明',
      values: { penalties: ['fine', 'confiscateGains', 'other'] },
      issues: ['otherPenalty rule'],
    },
    {
      name: '公示截止期早于决定日期',
      values: { validUntil: '2018-08-19', displayUntil: '2018-08-01' },
      issues: ['validUntil rule', 'displayUntil rule'],
    },
  ],
})

function withDigit(first17: string, digitOf: (first17: string) => string): string {
  return first17 + digitOf(first17)
}

/** The code with another last character than the right one. */
function wrongDigit(code: string): string {
  return code.slice(0, 17) + (code.endsWith('1') ? '2' : '1')
}
