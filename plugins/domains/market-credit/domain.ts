import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  creditCode,
  day,
  identityNumber,
  items,
  longText,
  money,
  text,
} from '../../../src/domain/fields/index.ts'
import {
  ABNORMAL_CAUSES,
  LISTING_STATES,
  RECORDS,
  REGISTRATION_STATES,
  SUBJECT_KINDS,
} from './options.ts'
import { recordRules } from './rules.ts'

/**
 * 市场主体信用: one record about a business, from its registration to the lists that it is on. What
 * registration and decisions say is public by law; who answers the office's calls, and by which
 * number a person is known, stays here.
 */
export const marketCredit = defineDomain({
  slug: 'market-credit',
  name: { zh: '市场主体信用', en: 'Market credit' },
  group: '市场监管',
  columns: ['market-credit'],
  duty: {
    article20: 15,
    publishBy: 'publication.enterprise',
    countedFrom: 'recordedOn',
    deadlineRules: [
      {
        code: 'publication.enterprise',
        name: '企业信息公示',
        law: '《企业信息公示暂行条例》第六条',
        from: '2014-10-01',
        of: 'formation',
        length: { workingDays: 20 },
      },
    ],
  },
  identifiedBy: ['creditCode', 'record', 'recordedOn', 'authority'],
  phase: 'listingState',
  fields: {
    record: choice('信息类别', RECORDS, { required: 'submit', facet: true, listed: true }),
    subjectName: text('市场主体名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 200,
    }),
    subjectKind: choice('市场主体类型', SUBJECT_KINDS, { required: 'submit', facet: true }),
    creditCode: creditCode('统一社会信用代码', { required: 'submit', listed: true }),
    recordedOn: day('信息产生日期', {
      required: 'submit',
      facet: true,
      listed: true,
      help: '登记、许可、处罚、检查的日期；名录、名单填列入日期，移出时不改。',
    }),
    authority: text('作出机关（认定单位）', {
      required: 'submit',
      search: 'body',
      maxLength: 100,
    }),
    recordNumber: text('文号（登记编号）', { search: 'body', maxLength: 100 }),
    content: longText('内容（结果）', { search: 'body' }),
    related: items('对应的许可、处罚信息', {
      of: ['administrative-licence', 'administrative-penalty'],
      most: 1,
      help: '本站已公开许可、处罚决定的，链接到该信息。',
    }),
    representative: text('法定代表人（负责人、经营者）', { maxLength: 50 }),
    address: text('住所（经营场所）', {
      search: 'body',
      maxLength: 200,
      help: '登记的住所或者经营场所；不填个人居所。',
    }),
    capital: money('注册资本（出资额）', { help: '单位：万元。' }),
    businessScope: longText('经营范围', { search: 'body' }),
    establishedOn: day('成立日期'),
    registrationAuthority: text('登记机关', { maxLength: 100 }),
    registrationState: choice('登记状态', REGISTRATION_STATES, { facet: true }),
    listName: text('名单名称', { search: 'body', maxLength: 100, help: '如 纳税信用A级纳税人。' }),
    listingState: choice('名录（名单）状态', LISTING_STATES, { facet: true }),
    abnormalCause: choice('经营异常情形', ABNORMAL_CAUSES, { facet: true }),
    listingReason: longText('列入事由', { search: 'body', maxLength: 500 }),
    removedOn: day('移出日期', { facet: true }),
    removalReason: longText('移出原因', { maxLength: 500 }),
    validUntil: day('有效期至'),
    displayUntil: day('公示截止期', { facet: true }),
    representativeNumber: identityNumber('法定代表人（负责人、经营者）证件号码', {
      documents: 'any',
      help: '加密保存，不公开。',
    }),
    contactName: text('登记联络员', { internal: true, maxLength: 50 }),
    contactPhone: text('登记联络员电话', { internal: true, maxLength: 50 }),
    remarks: longText('备注', { maxLength: 500 }),
  },
  rules: recordRules,
})
