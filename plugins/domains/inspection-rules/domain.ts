import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { VALIDITIES } from '../../../src/domain/disclosure.ts'
import { parseDocumentNumber } from '../../../src/domain/codes/documentNumber.ts'
import {
  choice,
  day,
  documentNumber,
  items,
  longText,
  richText,
  text,
} from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'

/** 随机抽查工作细则: how a department draws, inspects and publishes, and whether the rules still hold. */
export const inspectionRules = defineDomain({
  slug: 'inspection-rules',
  name: { zh: '随机抽查工作细则', en: 'Inspection rules' },
  group: '双随机一公开',
  columns: ['enforcement/random-inspections/rules'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['documentNumber', 'title'],
  fields: {
    documentNumber: documentNumber('发文字号', {
      required: 'submit',
      listed: true,
      help: '没有的填“无”。',
    }),
    field: text('适用领域', { search: 'body', maxLength: 200 }),
    validity: choice('有效性', VALIDITIES, { required: 'submit', facet: true, listed: true }),
    effectiveOn: day('施行日期', { required: 'submit', facet: true, listed: true }),
    expiresOn: day('失效日期'),
    endedBy: text('作出修改、废止或者宣布失效的文件', { maxLength: 200 }),
    document: items('对应的政府文件', { of: ['policy-document'], most: 1 }),
    body: richText('细则正文', { required: 'submit' }),
    drawing: longText('抽取办法', {
      search: 'body',
      help: '检查对象怎样随机抽取，执法人员怎样随机匹配。',
    }),
    procedure: longText('检查程序和方法', { search: 'body' }),
    publicity: longText('结果公示和运用', { search: 'body' }),
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
    inOrder('effectiveOn', 'expiresOn', '失效日期不能早于施行日期'),
    neededWhen(
      'endedBy',
      ({ validity, expiresOn }: { validity?: string; expiresOn?: string }) =>
        (validity === 'lapsed' || validity === 'repealed') && expiresOn === undefined,
      '失效或者废止的细则，应当写明依据的文件或者失效日期',
      '国办发〔2017〕47号',
    ),
    {
      about: 'validity',
      when: ({ validity, endedBy }) => validity === 'inForce' && endedBy !== undefined,
      says: '已写明作出修改、废止或者宣布失效的文件，有效性不能是“有效”',
    },
  ],
})
