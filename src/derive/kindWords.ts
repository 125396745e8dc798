import type { Field, FieldKind, FieldOf } from '../domain/fields/index.ts'
import type { Stage } from '../domain/issues.ts'

/** What the kind of a field is called in guides and templates: 日期, 金额, 单选. */
export const kindName = (field: Field): string => KIND_WORDS[field.kind].name

/** How values of the field are written, in one sentence; empty where nothing needs saying. */
export const howWritten = (field: Field): string =>
  [KIND_WORDS[field.kind].written(field as never), ...limits(field)].filter(Boolean).join('；')

/** From which act on a field may not be empty, as the office calls that act. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  save: '保存',
  submit: '提交审核',
  publish: '发布',
}

interface Words<K extends FieldKind> {
  name: string
  written: (field: FieldOf<K>) => string
}

type KindWords = { readonly [K in FieldKind]: Words<K> }

const always = (words: string) => () => words

const KIND_WORDS: KindWords = {
  text: { name: '文字', written: ({ long }) => (long ? '可以分段' : '') },
  texts: { name: '若干条文字', written: always('各条之间用分号或者换行隔开') },
  richText: { name: '正文', written: always('可以分段') },
  day: { name: '日期', written: always('如 2018-05-08 或者 2018年5月8日') },
  year: { name: '年度', written: always('四位数字，如 2018') },
  period: { name: '报告期', written: always('年、季度或者月份，如 2018、2018-Q1、2018-03') },
  money: {
    name: '金额',
    written: ({ unit, decimals }) => `单位：${unit}，至多 ${decimals} 位小数，不写单位`,
  },
  quantity: {
    name: '计量值',
    written: ({ unit }) =>
      `如 450、<0.01、6.5～8.5、未检出${unit ? `；单位：${unit}，不写单位` : ''}`,
  },
  count: {
    name: '整数',
    written: ({ unit }) => `不小于零的整数${unit ? `；单位：${unit}，不写单位` : ''}`,
  },
  choice: { name: '单选', written: always('从列表中选择一项') },
  choices: { name: '多选', written: always('可以选几项，各项之间用分号隔开') },
  flag: { name: '是否', written: always('是或者否') },
  subjectClass: { name: '主题分类', written: always('国务院公文主题分类，如 综合政务 / 政务公开') },
  organisation: { name: '单位', written: always('单位的名称或者代码') },
  division: { name: '行政区划', written: always('六位行政区划代码，如 621002') },
  creditCode: { name: '统一社会信用代码', written: always('十八位代码') },
  identityNumber: {
    name: '证件号码',
    written: ({ documents }) =>
      documents === 'any' ? '身份证号码或者其他证件的号码' : '十八位身份证号码',
  },
  documentNumber: { name: '发文字号', written: always('如 庆政办发〔2018〕18号；没有的填“无”') },
  link: { name: '网址', written: always('以 http:// 或者 https:// 开头') },
  column: { name: '栏目', written: always('栏目的代码') },
  columns: { name: '若干栏目', written: always('栏目的代码，各个之间用分号隔开') },
  files: { name: '附件', written: always('在系统中上传') },
  items: {
    name: '相关信息',
    written: ({ most }) => `信息的索引号，各条之间用分号隔开${most ? `，至多 ${most} 条` : ''}`,
  },
  table: { name: '表格', written: always('一行一条') },
}

const limits = (field: Field): string[] =>
  field.kind === 'text'
    ? [field.maxLength ? `不超过 ${field.maxLength} 字` : '', field.pattern?.says ?? '']
    : []
