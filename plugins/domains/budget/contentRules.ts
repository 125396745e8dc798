import { isEmpty, type Values } from '../../../src/domain/fields/index.ts'
import { CONTENTS_OF_DEPARTMENTS, CONTENTS_OF_GOVERNMENT, type Content } from './contents.ts'

interface Row {
  readonly content?: Content
  readonly state?: 'disclosed' | 'empty'
  readonly reason?: string
}
interface Asked {
  readonly scope?: 'government' | 'department' | 'unit'
  readonly contents?: readonly Row[]
}

const SOURCE = '财预〔2016〕143号'

/** What is owed is answered, nothing twice, and the answers agree with what the item holds. */
export const contentRules = [
  ...(['government', 'department'] as const).map((whose) => ({
    about: 'contents' as const,
    when: ({ scope, contents = [] }: Asked) =>
      scope !== undefined &&
      (scope === 'government') === (whose === 'government') &&
      contentsOf(scope).some((asked) => !contents.some(({ content }) => content === asked)),
    says:
      whose === 'government'
        ? '政府预决算的十九项主要内容应当逐项答复：公开，或者为空并说明原因'
        : '部门、单位预决算的八张表和七项说明应当逐项答复：公开，或者为空并说明原因',
    source: SOURCE,
  })),
  {
    about: 'contents' as const,
    when: ({ contents = [] }: Asked) => new Set(contents.map(keyOf)).size < contents.length,
    says: '同一项主要内容只答复一次',
  },
  {
    rowsOf: 'contents' as const,
    about: 'reason' as const,
    when: ({ state, reason }: Row) => state === 'empty' && reason === undefined,
    says: '为空的内容应当说明为空的原因',
    source: SOURCE,
  },
  {
    rowsOf: 'contents' as const,
    about: 'reason' as const,
    when: ({ state, reason }: Row) => state === 'disclosed' && reason !== undefined,
    says: '已公开的内容不应再填写为空的原因',
  },
  {
    rowsOf: 'contents' as const,
    about: 'state' as const,
    when: ({ content, state }: Row, values: Values) =>
      state === 'disclosed' &&
      isEmpty(values.attachments) &&
      fieldsFor(content).some((key) => isEmpty(values[key])),
    says: '答复为公开，却没有填写，也没有上传附件',
    source: SOURCE,
  },
  {
    rowsOf: 'contents' as const,
    about: 'state' as const,
    when: ({ content, state }: Row, values: Values) =>
      state === 'empty' && fieldsFor(content).some((key) => !isEmpty(values[key])),
    says: '答复为空，却填写了内容',
  },
]

const contentsOf = (scope: string): readonly Content[] =>
  scope === 'government' ? CONTENTS_OF_GOVERNMENT : CONTENTS_OF_DEPARTMENTS

const keyOf = ({ content }: Row) => content

/** The field that holds a content; those that come as a file only have none. */
const fieldsFor = (content?: Content): readonly string[] =>
  content === undefined || ONLY_FILES.has(content) ? [] : [content]

const ONLY_FILES: ReadonlySet<Content> = new Set([
  'draftReport',
  'localExpenditure',
  'localFundExpenditure',
  'fundTransfers',
  'overview',
  'appropriations',
  'generalExpenditure',
])
