import { VALIDITIES, type Validity } from '../disclosure.ts'
import { choice, day, isEmpty, items, text } from '../fields/index.ts'

/**
 * Whether a document still holds, since when and until when, and which other document ended or
 * changed it: what a site marks on the document's own page (国办发〔2017〕47号).
 * `of` are the domains in which that other document may be found.
 */
export const validityFields = (of: readonly string[]) => ({
  validity: choice('有效性', VALIDITIES, { required: 'submit', facet: true, listed: true }),
  effectiveOn: day('施行日期'),
  expiresOn: day('失效日期', { facet: true }),
  changedBy: items('作出修改、废止或者宣布失效的文件', {
    of,
    help: '选择本平台已有的文件；本平台没有的，写在下一栏。',
  }),
  changedByOther: text('作出修改、废止或者宣布失效的文件（本平台没有的）', {
    maxLength: 200,
    help: '写文件名称和发文字号。',
  }),
  changedParts: text('修改或者失效的内容', {
    maxLength: 500,
    help: '部分失效或者修改的，写到条、款、项。',
  }),
})

interface Validities {
  validity?: Validity
  formationDate?: string
  effectiveOn?: string
  expiresOn?: string
  changedBy?: readonly string[]
  changedByOther?: string
}

const SITES = '国办发〔2017〕47号'

/** The rules that go with the fields above. */
export const validityRules = [
  {
    about: 'expiresOn' as const,
    when: ({ effectiveOn, expiresOn, formationDate }: Validities) => {
      const begins = effectiveOn ?? formationDate
      return expiresOn !== undefined && begins !== undefined && expiresOn <= begins
    },
    says: '失效日期应当晚于施行日期；没有施行日期的，应当晚于成文日期',
  },
  {
    about: 'changedBy' as const,
    when: (values: Validities) =>
      is(values, 'lapsed', 'repealed') && !isTold(values) && values.expiresOn === undefined,
    says: '失效或者废止的文件，应当写明依据的文件或者失效日期',
    source: SITES,
  },
  {
    about: 'changedBy' as const,
    when: (values: Validities) => is(values, 'amended', 'partlyLapsed') && !isTold(values),
    says: '修改或者部分失效的文件，应当写明作出修改或者宣布失效的文件',
    source: SITES,
  },
  {
    about: 'validity' as const,
    when: (values: Validities) => is(values, 'inForce') && isTold(values),
    says: '已写明作出修改、废止或者宣布失效的文件，有效性不能是“有效”',
  },
]

const is = ({ validity }: Validities, ...states: Validity[]): boolean =>
  validity !== undefined && states.includes(validity)

const isTold = ({ changedBy, changedByOther }: Validities): boolean =>
  !isEmpty(changedBy) || !isEmpty(changedByOther)
