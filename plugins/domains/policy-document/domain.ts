import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { ATTRIBUTE_NOTES, GENRES, VALIDITIES } from '../../../src/domain/disclosure.ts'
import { parseDocumentNumber } from '../../../src/domain/documentNumber.ts'
import {
  choice,
  day,
  documentNumber,
  richText,
  text,
  texts,
} from '../../../src/domain/fields/index.ts'
import { DOCUMENT_COLUMNS, DOCUMENT_KINDS, ENDED } from './options.ts'

/** 政府文件: what the government and its departments have issued under a number, and whether it still holds. */
export const policyDocument = defineDomain({
  slug: 'policy-document',
  name: { zh: '政府文件', en: 'Policy document' },
  group: '政策文件',
  columns: DOCUMENT_COLUMNS,
  duty: { article20: 1, publishBy: 'publication', updateCycleDays: 183 },
  identifiedBy: ['documentNumber', 'title'],
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
    keywords: texts('主题词', { help: '2012 年以前的公文才有。' }),
    validity: choice('有效性', VALIDITIES, { required: 'submit', facet: true, listed: true }),
    effectiveOn: day('施行日期'),
    expiresOn: day('失效日期', { facet: true }),
    repealedBy: text('作出修改、废止或者宣布失效的文件', {
      maxLength: 200,
      help: '写文件名称和发文字号。',
    }),
  },
  rules: [
    {
      about: 'documentNumber',
      when: ({ documentNumber, formationDate }) => {
        const number = parseDocumentNumber(documentNumber ?? '')?.number
        const year = number && 'year' in number ? String(number.year) : undefined
        return year !== undefined && formationDate !== undefined && !formationDate.startsWith(year)
      },
      says: '发文字号的年份与成文日期的年份不一致',
      source: 'GB/T 9704-2012',
    },
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
    {
      about: 'expiresOn',
      when: ({ effectiveOn, expiresOn, formationDate }) => {
        const begins = effectiveOn ?? formationDate
        return expiresOn !== undefined && begins !== undefined && expiresOn <= begins
      },
      says: '失效日期应当晚于施行日期；没有施行日期的，应当晚于成文日期',
    },
    {
      about: 'repealedBy',
      when: ({ validity, repealedBy, expiresOn }) =>
        ENDED.has(validity) && repealedBy === undefined && expiresOn === undefined,
      says: '失效或者废止的文件，应当写明依据的文件或者失效日期',
      source: '国办发〔2017〕47号',
    },
    {
      about: 'validity',
      when: ({ validity, repealedBy }) => validity === 'inForce' && repealedBy !== undefined,
      says: '已写明作出修改、废止或者宣布失效的文件，有效性不能是“有效”',
    },
  ],
})
