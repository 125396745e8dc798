import { text, type Values } from '../fields/index.ts'
import { isRows } from '../kinds/index.ts'

/** 保障性住房类别. Stored; do not change once published. */
export const HOUSING_KINDS = {
  publicRental: '公共租赁住房',
  lowRent: '廉租住房',
  shantytown: '棚户区改造安置住房',
  economic: '经济适用住房',
  priceLimited: '限价商品住房',
  sharedOwnership: '共有产权住房',
} as const

/** 申请人姓名: entered in full, published as 张*. */
export const tenantName = text('姓名', {
  required: 'submit',
  masked: 'name',
  help: '公开时只显示姓。',
})

/** 证件号码 of a tenant: head and tail only. With the whole number an item cannot be submitted. */
export const maskedDocument = text('证件号码（已隐去）', {
  pattern: {
    test: /^[0-9A-Z]{0,6}\*{4,}[0-9A-Z]{0,4}$/,
    says: '证件号码应当先隐去中间各位再填写，如 62*************199',
  },
  help: '不收集完整号码；只填隐去中间各位的号码。',
})

/** What is published as it stands names nobody whose name a table masks. */
export const tenantsUnnamed = (...tables: readonly string[]) =>
  (['title', 'summary'] as const).map((about) => ({
    about,
    when: (values: Values) => {
      const words = values[about]
      return (
        typeof words === 'string' && namesIn(values, tables).some((name) => words.includes(name))
      )
    },
    says: '公开的标题、概述中不能出现承租人的姓名',
    source: '《个人信息保护法》第五十一条',
  }))

const namesIn = (values: Values, tables: readonly string[]): string[] =>
  tables
    .map((table) => values[table])
    .flatMap((rows) => (isRows(rows) ? rows.map(({ name }) => name) : []))
    .filter((name): name is string => typeof name === 'string' && [...name].length > 1)
