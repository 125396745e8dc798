import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choices,
  day,
  isEmpty,
  link,
  longText,
  richText,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { office } from './office.ts'

/** How a request may be made. Stored; do not change once published. */
const REQUEST_WAYS = {
  inPerson: '当面提交',
  post: '信函',
  fax: '传真',
  online: '网上提交',
  email: '电子邮件',
} as const

const ARTICLE = '条例第十二条'

/** 政府信息公开指南: how one unit's information is arranged and how anybody gets it; one for each unit. */
export const disclosureGuide = defineDomain({
  slug: 'disclosure-guide',
  name: { zh: '政府信息公开指南', en: 'Disclosure guide' },
  group: '公开指南和制度',
  columns: ['guide'],
  duty: { article20: 2, publishBy: 'publication', updateCycleDays: 366 },
  identifiedBy: ['responsibleUnit'],
  fields: {
    classification: longText('信息的分类', { required: 'submit', search: 'body' }),
    arrangement: longText('信息的编排体系', {
      required: 'submit',
      search: 'body',
      help: '目录怎样编、索引号怎样读。',
    }),
    waysToObtain: longText('信息的获取方式', {
      required: 'submit',
      search: 'body',
      help: '主动公开的在哪里看，没有主动公开的怎样申请。',
    }),
    ...office,
    officeSite: link('互联网联系方式（网址）'),
    readingPlaces: table('公共查阅场所', {
      name: text('名称', { required: 'submit' }),
      address: text('地址', { required: 'submit' }),
      hours: text('开放时间'),
      phone: text('电话'),
    }),
    requestWays: choices('申请的提交方式', REQUEST_WAYS, { required: 'submit' }),
    requestSite: link('网上申请地址'),
    requestProcedure: longText('申请的受理和答复程序', { required: 'submit', search: 'body' }),
    requestFees: longText('收费标准'),
    remedies: longText('监督和救济', {
      search: 'body',
      help: '向谁投诉举报，怎样申请行政复议、提起行政诉讼。',
    }),
    supervisedBy: text('监督机构和电话', { maxLength: 200 }),
    body: richText('指南全文'),
    validFrom: day('本版指南生效日期', { facet: true }),
  },
  rules: [
    {
      about: 'officeEmail',
      when: ({ officeEmail, officeSite }) => isEmpty(officeEmail) && isEmpty(officeSite),
      says: '请填写互联网联系方式：电子邮箱或者网址',
      source: ARTICLE,
    },
    neededWhen(
      'requestSite',
      ({ requestWays = [] }: { requestWays?: readonly string[] }) => requestWays.includes('online'),
      '可以网上提交申请的，应当写明网上申请地址',
      ARTICLE,
    ),
    {
      about: 'officeFax',
      when: ({ requestWays = [], officeFax }) =>
        requestWays.includes('fax') && (officeFax === undefined || officeFax === '无'),
      says: '可以用传真提交申请的，应当写明传真号码',
      source: ARTICLE,
    },
  ],
})
