import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, creditCode, division, link, text } from '../../../src/domain/fields/index.ts'
import { askedFor, told } from './guide.ts'
import { ITEM_CODE } from './itemCode.ts'
import { ITEM_KINDS } from './options.ts'
import { itemRules } from './rules.ts'

/**
 * 最多跑一次事项: a matter of a citizen or a business that takes one visit at most. Its name is the
 * item's title.
 */
export const serviceItem = defineDomain({
  slug: 'service-item',
  name: { zh: '最多跑一次事项', en: 'Service item' },
  group: '政务服务',
  columns: ['enforcement/service-items'],
  duty: { article20: 5, publishBy: 'publication' },
  identifiedBy: ['implementationCode'],
  fields: {
    mainItem: text('主项名称', {
      search: 'body',
      maxLength: 300,
      help: '事项是某一主项的子项时填写。',
    }),
    basicCode: text('基本编码', { maxLength: 40 }),
    implementationCode: text('实施编码', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 80,
      pattern: ITEM_CODE,
      help: '与政务服务平台上的编码一致。',
    }),
    itemKind: choice('事项类型', ITEM_KINDS, { required: 'submit', facet: true, listed: true }),
    agency: text('实施主体', { required: 'submit', search: 'body', maxLength: 100 }),
    agencyCode: creditCode('实施主体统一社会信用代码', { required: 'submit' }),
    division: division('行政区划', { facet: true }),
    ...told,
    ...askedFor,
    result: text('结果名称', { maxLength: 200, help: '如 准予行政许可决定书、残疾人证。' }),
    onlineAddress: link('在线办理地址'),
  },
  rules: itemRules,
})
