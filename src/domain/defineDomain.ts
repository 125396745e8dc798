import type { DeadlineRule } from './time/deadlines.ts'
import type { ChainName } from './review/index.ts'
import type { Fields, RowOf, TableField, Values, ValuesOf } from './fields/index.ts'
import type { Stage } from './issues.ts'
import type { Register } from './register.ts'

/** What the law asks of every item of a domain. */
export interface Duty {
  /** The item of 条例 art. 20 under which it is disclosed, 1 to 15. */
  article20: number
  /** The code of the deadline rule for publication, in `deadlineRules.ts` or among the duty's own. */
  publishBy: string
  /** Periods that only this domain's law sets. */
  deadlineRules?: readonly DeadlineRule[]
  /** The field with the day that the period is counted from; the formation date when absent. */
  countedFrom?: string
  /** How often the columns of the domain must gain something new, in days. */
  updateCycleDays?: number
}

/** A rule between fields: `when` holds of values that break it. */
export interface FieldRule<F extends Fields> {
  rowsOf?: undefined
  about: keyof F & string
  when: (values: ValuesOf<F>) => boolean
  says: string
  /** The law and article, or the standard, that the rule comes from. */
  source?: string
  /** The stage from which it is asked; `submit` when absent. */
  from?: Stage
}

/** A rule about each row of a table; the issue points to the cell. */
export type RowRule<F extends Fields> = {
  [T in keyof F & string]: F[T] extends TableField<infer C>
    ? {
        rowsOf: T
        about: keyof C & string
        when: (row: RowOf<C>, values: ValuesOf<All<F>>) => boolean
        says: string
        source?: string
        from?: Stage
      }
    : never
}[keyof F & string]

type All<F extends Fields> = F & Register

type KeyOf<F extends Fields> = keyof All<F> & string

type ChoiceKeyOf<F extends Fields> = {
  [K in keyof F & string]: F[K]['kind'] extends 'choice' ? K : never
}[keyof F & string]

type ItemsKeyOf<F extends Fields> = {
  [K in keyof F & string]: F[K]['kind'] extends 'items' ? K : never
}[keyof F & string]

/** A domain of disclosure as a city declares it: a typed sentence from which everything is derived. */
export interface Declaration<F extends Fields> {
  /** Stored, part of addresses and of the GraphQL type's name; do not change once published. */
  slug: string
  name: { zh: string; en: string }
  /** The heading under which editors find it. */
  group: string
  /** Codes of the columns its items go to; the first is offered by default. */
  columns: readonly [string, ...string[]]
  /** The chain of review when the column names none. */
  chain?: ChainName
  duty: Duty
  /**
   * The fields that together tell one matter from another, whoever sends it: what an import finds
   * it again by. Fields of the register count too.
   */
  identifiedBy: readonly [KeyOf<NoInfer<F>>, ...KeyOf<NoInfer<F>>[]]
  /** The choice that says how far a matter has come, where one grows over several editions. */
  phase?: ChoiceKeyOf<NoInfer<F>>
  /**
   * The links that name the document which an item of this domain explains. It is drafted in one case
   * with that document (同步制定解读), and that document waits for it.
   */
  interprets?: ItemsKeyOf<NoInfer<F>>
  /** Whether the item is a normative document, whose legality is reviewed (国办发〔2018〕37号, 115号). */
  isNormative?: (values: ValuesOf<All<NoInfer<F>>>) => boolean
  /** Its own fields; what every item has is the register's and may not be declared again. */
  fields: F & { readonly [K in keyof Register]?: never }
  rules: readonly (FieldRule<All<F>> | RowRule<F>)[]
}

/** A declaration once read: what every translation works on. */
export interface Domain {
  readonly slug: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly group: string
  readonly columns: readonly string[]
  readonly chain: ChainName
  readonly duty: Duty
  readonly identifiedBy: readonly string[]
  readonly phase?: string
  readonly interprets?: string
  readonly isNormative?: (values: Values) => boolean
  readonly fields: Fields
  readonly rules: readonly Rule[]
  /** Switched off in the list of domains; in use when absent. */
  readonly isOff?: true
}

/** A rule whose domain is known only at run time. */
export type Rule = {
  readonly about: string
  readonly says: string
  readonly source?: string
  readonly from: Stage
} & (
  | { readonly rowsOf?: undefined; readonly when: (values: Values) => boolean }
  | { readonly rowsOf: string; readonly when: (row: Values, values: Values) => boolean }
)

/** A domain that remembers the types of its fields, so that its examples are checked. */
export interface DomainOf<F extends Fields> extends Domain {
  readonly fields: F
}

export type DomainValues<D extends Domain> = ValuesOf<D['fields'] & Register>

/** Reads a declaration. What the types cannot see is checked at start by `checkDomains`. */
export const defineDomain = <const F extends Fields>(declared: Declaration<F>): DomainOf<F> => ({
  ...declared,
  chain: declared.chain ?? 'standard',
  isNormative: declared.isNormative as Domain['isNormative'],
  fields: declared.fields,
  rules: declared.rules.map((rule) => ({ from: 'submit', ...rule }) as unknown as Rule),
})
