import { ARTICLE_20, ATTRIBUTES, AUDIENCES, CHANNELS, GROUNDS, SOURCES } from './disclosure.ts'
import {
  choice,
  choices,
  column,
  columns,
  day,
  files,
  link,
  longText,
  organisation,
  subjectClass,
  text,
  texts,
} from './fields/index.ts'

/**
 * What every item of disclosure carries, whatever its domain: the catalogue record that
 * 条例 art. 12 asks for (索引、名称、内容概述、生成日期) and what review and statistics need.
 * The index number is not here: it is allocated, never entered.
 */
export const register = {
  title: text('标题', {
    required: 'save',
    listed: true,
    search: 'title',
    maxLength: 200,
    source: '条例第十二条',
  }),
  summary: longText('内容概述', {
    required: 'submit',
    search: 'body',
    maxLength: 500,
    source: '条例第十二条',
    help: '正文五千字以内的，概述不超过三百字；更长的不超过五百字。',
  }),
  column: column('主栏目', {
    required: 'save',
    facet: true,
    listed: true,
    source: '条例第十二条',
  }),
  furtherColumns: columns('其他栏目'),
  responsibleUnit: organisation('公开责任单位', {
    required: 'save',
    facet: true,
    listed: true,
    source: '条例第十条',
    help: '谁制作谁公开，谁保存谁公开（条例第十条）。',
  }),
  issuers: texts('发文机关', {
    required: 'submit',
    source: '条例第十条',
    help: '可以是几个机关联合；转载的填原发文机关。',
  }),
  formationDate: day('成文日期', {
    required: 'submit',
    facet: true,
    listed: true,
    source: '条例第十二条',
  }),
  attribute: choice('公开属性', ATTRIBUTES, {
    required: 'submit',
    listed: true,
    source: '国办发〔2016〕80号',
    help: '起草时同步标注（国办发〔2016〕80号）。',
  }),
  ground: choice('不公开理由', GROUNDS),
  legalBasis: text('法律依据', { maxLength: 300 }),
  article20: choice('法定主动公开事项', ARTICLE_20, {
    required: 'submit',
    facet: true,
    source: '条例第二十条',
  }),
  subjectClass: subjectClass('主题分类', { facet: true }),
  audience: choice('公开范围', AUDIENCES),
  channels: choices('公开载体', CHANNELS, { required: 'submit', source: '条例第二十三条' }),
  source: choice('来源', SOURCES, {
    required: 'submit',
    facet: true,
    source: '国办发〔2017〕47号',
  }),
  sourceName: text('转载来源', { maxLength: 100 }),
  sourceLink: link('原文地址'),
  attachments: files('附件'),
} as const

export type Register = typeof register
