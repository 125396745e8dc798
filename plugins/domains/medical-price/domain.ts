import { compareAmounts } from '../../../src/domain/amount.ts'
import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, longText, money, table, text } from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { INSTITUTION_LEVELS, INSURANCE_CLASSES, PRICE_KINDS, PRICING } from './options.ts'

const CLEARLY_MARKED = '《价格法》第十三条'

/** 医疗收费和药品价格: what a treatment, a drug or a consumable costs, city-wide or in one institution. */
export const medicalPrice = defineDomain({
  slug: 'medical-price',
  name: { zh: '医疗收费和药品价格', en: 'Medical price' },
  group: '环境卫生',
  columns: ['environment/medical-prices'],
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['kind', 'institution', 'effectiveFrom'],
  fields: {
    kind: choice('公示种类', PRICE_KINDS, { required: 'submit', facet: true, listed: true }),
    institution: text('执行单位', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
      help: '医疗机构名称；全市统一执行的填“全市公立医疗机构”。',
    }),
    institutionLevel: choice('医疗机构等级', INSTITUTION_LEVELS, { facet: true }),
    effectiveFrom: day('执行日期', { required: 'submit', facet: true, listed: true }),
    effectiveUntil: day('有效期至'),
    pricingBasis: text('定价依据', {
      search: 'body',
      maxLength: 200,
      help: '文件名称和文号；有政府定价、政府指导价的必填。',
    }),
    prices: table(
      '价格表',
      {
        code: text('编码'),
        name: text('名称', { required: 'submit' }),
        specification: text('规格（项目内涵）'),
        manufacturer: text('生产企业'),
        unit: text('计价单位', { required: 'submit' }),
        price: money('价格（元）', { unit: '元', decimals: 4, required: 'submit' }),
        ceiling: money('最高限价（元）', { unit: '元', decimals: 4 }),
        pricing: choice('定价方式', PRICING, { required: 'submit' }),
        insurance: choice('医保类别', INSURANCE_CLASSES),
        excluded: text('除外内容'),
        remarks: text('备注'),
      },
      { required: 'submit', help: '单位：元。' },
    ),
    complaints: text('价格举报电话', { maxLength: 50 }),
    remarks: longText('说明', { search: 'body' }),
  },
  rules: [
    inOrder('effectiveFrom', 'effectiveUntil', '有效期不能早于执行日期'),
    {
      about: 'pricingBasis',
      when: ({ prices = [], pricingBasis }) =>
        pricingBasis === undefined &&
        prices.some(({ pricing }) => pricing === 'government' || pricing === 'guided'),
      says: '有政府定价、政府指导价的，应当写明定价依据',
    },
    {
      rowsOf: 'prices',
      about: 'specification',
      when: ({ specification }, { kind }) =>
        specification === undefined && (kind === 'drug' || kind === 'consumable'),
      says: '药品、医用耗材应当写明规格',
      source: CLEARLY_MARKED,
    },
    {
      rowsOf: 'prices',
      about: 'manufacturer',
      when: ({ manufacturer }, { kind }) =>
        manufacturer === undefined && (kind === 'drug' || kind === 'consumable'),
      says: '药品、医用耗材应当写明生产企业',
      source: CLEARLY_MARKED,
    },
    {
      rowsOf: 'prices',
      about: 'price',
      when: ({ price }) => price !== undefined && compareAmounts(price, '0') < 0,
      says: '价格不能小于零',
    },
    {
      rowsOf: 'prices',
      about: 'price',
      when: ({ price, ceiling }) =>
        price !== undefined && ceiling !== undefined && compareAmounts(price, ceiling) > 0,
      says: '价格高于最高限价，请核对',
    },
  ],
})
