import { constantOf, type NewDomain } from './NewDomain.ts'

/** A declaration that compiles and passes the contract, to be made one's own. */
export const declarationText = ({ slug, name, en, group, column }: NewDomain): string => `
import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { day, longText, text } from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'

/** ${name}: what it is in the office's work, in one sentence. */
export const ${constantOf(slug)} = defineDomain({
  slug: ${quoted(slug)},
  name: { zh: ${quoted(name)}, en: ${quoted(en)} },
  group: ${quoted(group)},
  columns: [${quoted(column)}],
  duty: { article20: 15, publishBy: 'publication' },
  identifiedBy: ['subject', 'startsOn'],
  fields: {
    subject: text('名称', { required: 'submit', listed: true, search: 'body', maxLength: 100 }),
    startsOn: day('开始日期', { required: 'submit', facet: true, listed: true }),
    endsOn: day('结束日期', { facet: true }),
    description: longText('说明', { search: 'body' }),
  },
  rules: [inOrder('startsOn', 'endsOn', '结束日期不能早于开始日期')],
})
`

/** Examples that the declaration takes, and one for its rule that it does not. */
export const examplesText = ({ slug, name, column }: NewDomain): string => `
import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { ${constantOf(slug)} } from './domain.ts'

/** Invented, in the form in which the city publishes real ones. */
export const examples = defineExamples(${constantOf(slug)}, {
  complete: {
    title: ${quoted(`关于示例${name}的公告`)},
    summary: ${quoted(`示例${name}的概述，不超过三百字。`)},
    column: columnOf(${quoted(column)}),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-05-08',
    attribute: 'proactive',
    article20: '15',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    subject: ${quoted(`示例${name}`)},
    startsOn: '2018-05-10',
    endsOn: '2018-06-10',
    description: '演示文本。',
  },
  minimal: {
    title: ${quoted(`关于另一示例${name}的公告`)},
    summary: ${quoted(`另一示例${name}的概述。`)},
    column: columnOf(${quoted(column)}),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-05-08',
    attribute: 'proactive',
    article20: '15',
    channels: ['website'],
    source: 'original',
    subject: ${quoted(`另一示例${name}`)},
    startsOn: '2018-05-10',
  },
  wrong: [
    {
      name: '结束早于开始',
      values: { endsOn: '2018-05-09' },
      issues: ['endsOn rule'],
    },
  ],
})
`

/** A text as TypeScript writes it. */
const quoted = (text: string): string =>
  `'${text.trim().replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(/\s+/g, ' ')}'`
