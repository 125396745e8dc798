import { longText, table, text } from '../../../src/domain/fields/index.ts'

/** What an interpretation tells beyond the document's own words (甘政公开办函〔2019〕1号). */
export const elements = {
  background: longText('背景依据', { search: 'body' }),
  objectives: longText('目标任务', { search: 'body' }),
  mainContent: longText('主要内容', {
    search: 'body',
    help: '用自己的话讲清楚，不照抄文件原文。',
  }),
  scope: longText('适用范围', { search: 'body' }),
  standards: longText('执行标准', { search: 'body' }),
  cautions: longText('注意事项', { search: 'body' }),
  keyTerms: table('关键词诠释', {
    term: text('关键词', { required: 'submit' }),
    meaning: text('诠释', { required: 'submit', long: true }),
  }),
  benefits: longText('惠民利民举措', { search: 'body' }),
  changes: table('新旧政策差异', {
    matter: text('事项', { required: 'submit' }),
    before: text('原规定', { required: 'submit', long: true }),
    after: text('新规定', { required: 'submit', long: true }),
  }),
  questions: table('政策问答', {
    question: text('问', { required: 'submit', long: true }),
    answer: text('答', { required: 'submit', long: true }),
  }),
}
