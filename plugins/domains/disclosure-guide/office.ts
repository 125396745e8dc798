import { longText, text } from '../../../src/domain/fields/index.ts'

/** One office number or several: `0934-8612345`, `0934-8612345-801、12345`. A mobile is a person's. */
const OFFICE_PHONE = {
  test: /^(?!1[3-9]\d{9}(?:、|$))[\d-]{5,20}(?:、(?!1[3-9]\d{9}(?:、|$))[\d-]{5,20})*$/,
  says: '应写办公电话，如 0934-8612345；几个号码用顿号隔开，不写个人手机',
}
const FAX = {
  test: /^(?:无|[\d-]{5,20}(?:、[\d-]{5,20})*)$/,
  says: '应写传真号码，如 0934-8612345；没有的填“无”',
}
const EMAIL = {
  test: /^[^\s@、]+@[^\s@、]+\.[^\s@、]+$/,
  says: '应写电子邮箱，如 xxgk@example.gov.cn',
}

/** 政府信息公开工作机构 and how to reach it (条例 art. 12). */
export const office = {
  officeName: text('工作机构名称', { required: 'submit', listed: true, search: 'body' }),
  officeAddress: text('办公地址', { required: 'submit', maxLength: 200 }),
  officeHours: longText('办公时间', { required: 'submit', help: '夏季、冬季不同的都写明。' }),
  officePhone: text('联系电话', { required: 'submit', listed: true, pattern: OFFICE_PHONE }),
  officeFax: text('传真号码', { required: 'submit', pattern: FAX, help: '没有的填“无”。' }),
  officeEmail: text('电子邮箱', { pattern: EMAIL }),
  officePostcode: text('邮政编码', {
    pattern: { test: /^\d{6}$/, says: '邮政编码应为六位数字' },
  }),
}
