import { choice, count, money, quantity, table, text } from '../../../src/domain/fields/index.ts'
import { maskedDocument, tenantName } from '../../../src/domain/groups/housing.ts'
import { VERDICTS } from './options.ts'

/** 房源: the homes on offer, by project and layout. */
export const homes = table('房源', {
  project: text('项目', { required: 'submit' }),
  address: text('地址', { required: 'submit' }),
  layout: text('户型', { required: 'submit' }),
  units: count('套数', { required: 'submit' }),
  area: quantity('每套面积（平方米）'),
  rent: money('租金标准（元/平方米·月）', { unit: '元' }),
  price: money('售价标准（元/平方米）', { unit: '元' }),
})

/** 审核结果: who applied, and whether they qualify. */
export const applicants = table('申请审核结果', {
  number: text('申请编号'),
  name: tenantName,
  document: maskedDocument,
  township: text('所在乡镇（街道）', { masked: 'address', help: '只写到乡镇、街道。' }),
  household: count('家庭人口'),
  verdict: choice('审核结果', VERDICTS, { required: 'submit' }),
  reason: text('不符合条件的原因'),
})

/** 分配结果: who got a home; its number among those on offer, not its door. */
export const allocations = table('分配结果', {
  number: text('申请编号'),
  name: tenantName,
  document: maskedDocument,
  project: text('房源项目', { required: 'submit' }),
  homeNumber: text('房源编号', { help: '填房源公告中的编号，不写门牌号。' }),
  layout: text('户型'),
  area: quantity('面积（平方米）'),
})
