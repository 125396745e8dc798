import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  documentNumber,
  items,
  richText,
  table,
  text,
  texts,
} from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen, numberedInYear } from '../../../src/domain/rules/betweenFields.ts'
import { INSPECTION_KINDS, PROGRESS } from './options.ts'

/** 督查动态: what the government had inspected, what was found, and what became of it. */
export const inspectionNews = defineDomain({
  slug: 'inspection-news',
  name: { zh: '督查动态', en: 'Inspection news' },
  group: '应急和督查',
  columns: ['inspection-news'],
  duty: { article20: 15, publishBy: 'publication' },
  identifiedBy: ['kind', 'matter', 'formationDate'],
  fields: {
    kind: choice('类别', INSPECTION_KINDS, { required: 'submit', facet: true, listed: true }),
    matter: text('督查事项', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 200,
    }),
    documentNumber: documentNumber('文号', { help: '没有的填“无”。' }),
    basis: text('督查依据', { maxLength: 200, help: '所督查的决策部署或者文件。' }),
    documents: items('督查落实的文件', { of: ['policy-document'] }),
    inspectedBy: texts('督查单位'),
    inspectedUnits: texts('被督查单位', { required: 'submit' }),
    inspectedFrom: day('督查开始日期', { facet: true }),
    inspectedTo: day('督查结束日期'),
    findings: table('问题和整改', {
      problem: text('发现的问题', { required: 'submit', long: true }),
      unit: text('责任单位', { required: 'submit' }),
      dueOn: day('整改期限'),
      progress: choice('整改进展', PROGRESS, { required: 'submit' }),
      finishedOn: day('完成日期'),
      remarks: text('整改情况', { long: true }),
    }),
    body: richText('正文', { required: 'submit' }),
  },
  rules: [
    numberedInYear('documentNumber', 'formationDate'),
    inOrder('inspectedFrom', 'inspectedTo', '督查结束日期不能早于开始日期'),
    neededWhen(
      'findings',
      ({ kind }: { kind?: string }) => kind === 'rectification',
      '整改情况应当填写问题和整改进展',
    ),
    {
      rowsOf: 'findings',
      about: 'finishedOn',
      when: ({ progress, finishedOn }) => progress === 'finished' && finishedOn === undefined,
      says: '已完成整改的，应当填写完成日期',
    },
    {
      rowsOf: 'findings',
      about: 'progress',
      when: ({ progress, finishedOn }) =>
        progress !== undefined && progress !== 'finished' && finishedOn !== undefined,
      says: '已填写完成日期，整改进展应当为已完成',
    },
  ],
})
