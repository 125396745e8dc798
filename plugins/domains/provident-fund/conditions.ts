import {
  day,
  documentNumber,
  money,
  quantity,
  richText,
  table,
  text,
} from '../../../src/domain/fields/index.ts'

/** What holds for those who pay in and borrow: rates, shares of wages, the most that is lent. */
export const conditions = {
  rates: table('存贷款利率', {
    item: text('种类', { required: 'submit', help: '如 职工住房公积金存款、五年以上个人贷款。' }),
    rate: quantity('年利率（%）', { required: 'submit' }),
    formerly: quantity('调整前（%）'),
    effectiveOn: day('执行日期'),
  }),
  lowestShare: quantity('最低缴存比例', { unit: '%' }),
  highestShare: quantity('最高缴存比例', { unit: '%' }),
  lowestBase: money('月缴存基数下限', { unit: '元' }),
  highestBase: money('月缴存基数上限', { unit: '元' }),
  highestLoan: money('最高贷款额度'),
  documentNumber: documentNumber('发文字号'),
  body: richText('政策正文'),
}
