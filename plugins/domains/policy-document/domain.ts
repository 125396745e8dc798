import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { ATTRIBUTE_NOTES, GENRES } from '../../../src/domain/disclosure.ts'
import { parseDocumentNumber } from '../../../src/domain/codes/documentNumber.ts'
import {
  choice,
  day,
  documentNumber,
  richText,
  text,
  texts,
} from '../../../src/domain/fields/index.ts'
import { validityFields, validityRules } from '../../../src/domain/groups/validity.ts'
import { numberedInYear } from '../../../src/domain/rules/betweenFields.ts'
import { drafting } from './drafting.ts'
import { filing, filingRules } from './filing.ts'
import { DOCUMENT_COLUMNS, DOCUMENT_KINDS } from './options.ts'

/** 政府文件: what the government and its departments have issued under a number, and whether it still holds. */
export const policyDocument = defineDomain({
  slug: 'policy-document',
  name: { zh: '政府文件', en: 'Policy document' },
  group: '政策文件',
  columns: DOCUMENT_COLUMNS,
  duty: { article20: 1, publishBy: 'publication', updateCycleDays: 183 },
  identifiedBy: ['documentNumber', 'title'],
  isNormative: ({ kind }) => kind === 'normative',
  fields: {
    documentNumber: documentNumber('发文字号', {
      required: 'submit',
      listed: true,
      help: '如 庆政办发〔2018〕18号；没有的填“无”。',
    }),
    kind: choice('文件类别', DOCUMENT_KINDS, { required: 'submit', facet: true, listed: true }),
    genre: choice('体裁', GENRES, {
      facet: true,
      help: '《党政机关公文处理工作条例》规定的十五种公文。',
    }),
    addressees: texts('主送机关'),
    body: richText('正文', { required: 'submit' }),
    printedNote: text('附注', {
      maxLength: 100,
      help: '印在成文日期下方，如“此件公开发布”，不写括号。',
    }),
    copiedTo: texts('抄送机关'),
    printedBy: text('印发机关', { maxLength: 100 }),
    printedOn: day('印发日期'),
    keywords: texts('主题词', { help: '2012 年以前的公文才有。' }),
    ...validityFields(['policy-document']),
    ...filing,
    ...drafting,
  },
  rules: [
    numberedInYear('documentNumber', 'formationDate'),
    {
      about: 'documentNumber',
      when: ({ kind, documentNumber }) =>
        kind === 'normative' && !!documentNumber && !parseDocumentNumber(documentNumber),
      says: '规范性文件应当统一编号',
      source: '国办发〔2018〕37号',
    },
    {
      about: 'subjectClass',
      when: ({ subjectClass }) => subjectClass === undefined,
      says: '政府文件应当选择主题分类',
      source: '国务院公文主题分类',
    },
    {
      about: 'printedNote',
      when: ({ printedNote, attribute }) =>
        attribute !== undefined &&
        Object.values<string | undefined>(ATTRIBUTE_NOTES).includes(printedNote) &&
        printedNote !== ATTRIBUTE_NOTES[attribute],
      says: '附注与公开属性不一致',
      source: '国办发〔2016〕80号',
    },
    ...validityRules,
    ...filingRules,
  ],
})
