import {
  choice,
  choices,
  count,
  flag,
  longText,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import {
  BATCHES,
  HANDLINGS,
  LEVELS,
  MATERIAL_FORMS,
  MATERIAL_SOURCES,
  SERVED,
  TERM_UNITS,
  VISITS,
} from './options.ts'

/**
 * 办事指南: what people must know before they come. The city tells all of it of its own items; what is
 * reprinted from another platform keeps its guide there, and links to it.
 */
export const told = {
  batch: choice('批次', BATCHES, { facet: true, listed: true }),
  basis: longText('设定依据', { search: 'body', help: '法律、法规、规章的名称和条款。' }),
  level: choice('行使层级', LEVELS, { facet: true }),
  served: choices('服务对象', SERVED, { facet: true }),
  handling: choice('办件类型', HANDLINGS, { facet: true }),
  legalTerm: count('法定办结时限'),
  promisedTerm: count('承诺办结时限', { help: '不长于法定办结时限；当场办结的填 0。' }),
  termUnit: choice('时限单位', TERM_UNITS),
  visits: choice('到办事现场次数', VISITS, {
    facet: true,
    listed: true,
    help: '0 次是一次都不跑；多于 1 次的，不是“最多跑一次”事项。',
  }),
  conditions: longText('受理条件', { search: 'body' }),
  procedure: longText('办理流程'),
  charged: flag('是否收费', { facet: true }),
  place: longText('办理地点', { maxLength: 500 }),
  hours: longText('办理时间', { maxLength: 300 }),
  inquiryPhone: text('咨询电话', { maxLength: 100, help: '写办公电话，不写个人手机号码。' }),
  complaintPhone: text('监督电话', { maxLength: 100 }),
}

/** 申请材料, of which an item may need none, and 收费标准, which only some items have. */
export const askedFor = {
  materials: table('申请材料', {
    name: text('材料名称', { required: 'submit' }),
    form: choice('材料形式', MATERIAL_FORMS, { required: 'submit' }),
    copies: count('份数', { unit: '份' }),
    necessary: flag('必要', { required: 'submit' }),
    obtainedFrom: choice('材料来源', MATERIAL_SOURCES),
    note: text('说明'),
  }),
  noMaterials: flag('无需申请材料'),
  feeStandard: longText('收费标准及依据', { maxLength: 1000 }),
}
