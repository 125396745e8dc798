import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, items, longText, text } from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { BATCHES, MATTERS, REPLACEMENTS, RESTING } from './options.ts'

/** 取消证明事项: a certificate or a stamp that people need no longer bring (减证便民), and what takes its place. */
export const cancelledCertificate = defineDomain({
  slug: 'cancelled-certificate',
  name: { zh: '取消证明事项', en: 'Cancelled certificate' },
  group: '政务服务',
  columns: ['enforcement/certificates'],
  duty: { article20: 5, publishBy: 'publication' },
  identifiedBy: ['batch', 'certificateName', 'purpose', 'requestedBy'],
  fields: {
    batch: choice('批次', BATCHES, { required: 'submit', facet: true, listed: true }),
    matter: choice('事项类别', MATTERS, { facet: true }),
    certificateName: text('证明名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 200,
    }),
    purpose: text('涉及办理事项（用途）', {
      required: 'submit',
      search: 'body',
      maxLength: 300,
      help: '群众和企业办什么事时被要求提供。',
    }),
    requestedBy: text('索要单位', { required: 'submit', search: 'body', maxLength: 200 }),
    issuedBy: text('开具单位', { required: 'submit', search: 'body', maxLength: 200 }),
    formerBasis: longText('原设定依据', { help: '没有依据的，写“无”。' }),
    replacement: choice('取消后的办理方式', REPLACEMENTS, {
      required: 'submit',
      facet: true,
      listed: true,
    }),
    replacedBy: text('依据的证照、核查部门或者平台', {
      search: 'body',
      maxLength: 300,
      help: '如 居民户口簿；市公安局；甘肃省政务服务数据共享平台。',
    }),
    cancelledOn: day('取消日期', { required: 'submit', facet: true, listed: true }),
    decision: items('公布取消的文件', { of: ['policy-document'], most: 1 }),
    remarks: longText('备注', { maxLength: 500 }),
  },
  rules: [
    neededWhen(
      'replacedBy',
      ({ replacement }: { replacement?: string }) => RESTING.has(replacement),
      '改用法定证照、部门核查或者网络核验的，应当写明凭什么证照、由谁核查或者经哪个平台',
    ),
    {
      about: 'replacedBy',
      when: ({ replacement, replacedBy }) => replacement === 'notNeeded' && !!replacedBy,
      says: '无需提交的，不应再写证照、核查部门或者平台',
    },
  ],
})
