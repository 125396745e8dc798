import type { Domain, Rule } from './defineDomain.ts'
import { citeArticle20 } from './disclosure.ts'
import { isEmpty, type Field, type Fields, type Values } from './fields/index.ts'
import { appliesAt, type Issue, type Stage } from './issues.ts'
import { isRows, KINDS, storableFindings, type Finding } from './kinds/index.ts'
import { register } from './register.ts'
import { REGISTER_RULES } from './registerRules.ts'

/** Every field of an item: the register's first, as in the form, then the domain's own. */
export const fieldsOf = (domain: Domain): Readonly<Record<string, Field>> => {
  const known = FIELDS.get(domain)
  if (known) return known
  const fields = { ...register, ...domain.fields }
  FIELDS.set(domain, fields)
  return fields
}

/** Put together once: a batch asks for them at every row. */
const FIELDS = new WeakMap<Domain, Readonly<Record<string, Field>>>()

/**
 * Everything wrong with an item's values at a stage, all at once: empty fields, values that do not
 * fit their kind, rules between fields. The same list is the form's, REST's and the checklist's.
 */
export const issuesOf = (domain: Domain, values: Values, stage: Stage): Issue[] => {
  const fields = fieldsOf(domain)
  const found: Found[] = []
  for (const key in fields) {
    const field = fields[key] as Field
    const source = field.source ?? dutyBehind(domain, key)
    found.push(...fieldFindings(key, field, values[key], source))
  }
  const ofFields = found.filter(({ from }) => appliesAt(from, stage)).map(issueOf)
  const broken = new Set(ofFields.flatMap(({ path }) => [path, ...path.split('.').slice(0, 1)]))
  const legible = legibleValues(values, found)
  const ofRules: Issue[] = []
  for (const rules of [REGISTER_RULES, domain.rules]) {
    for (const rule of rules) {
      if (appliesAt(rule.from, stage)) ofRules.push(...ruleIssues(rule, legible))
    }
  }
  return [...ofFields, ...ofRules.filter(({ path }) => !broken.has(path))]
}

/** The same for values that are no item's: fields alone, nothing between them. */
export const issuesOfFields = (fields: Fields, values: Values, stage: Stage): Issue[] =>
  Object.entries(fields)
    .flatMap(([key, field]) => fieldFindings(key, field, values[key]))
    .filter(({ from }) => appliesAt(from, stage))
    .map(issueOf)

interface Found extends Finding {
  path: string
}

const issueOf = ({ path, code, message, rule }: Found): Issue => ({
  path,
  code,
  message,
  ...(rule && { rule }),
})

/** What the law asks of a domain asks for its fields; those of the register are there for other laws. */
const dutyBehind = ({ fields, duty }: Domain, key: string): string | undefined =>
  key in fields ? citeArticle20(duty.article20) : undefined

/** @param source by which the field, or a cell of it, may not be empty */
const fieldFindings = (
  path: string,
  field: Field,
  value: unknown,
  source: string | undefined = field.source,
): Found[] => {
  const cited = source === undefined ? {} : { rule: source }
  if (isEmpty(value)) {
    if (!field.required) return NONE
    const message = `请填写${field.label}`
    return [{ path, code: 'required', message, from: field.required, ...cited }]
  }
  const unstorable = storableFindings(value)
  const findings =
    unstorable.length > 0 ? unstorable : KINDS[field.kind].check(value, field as never)
  if (findings.length === 0) return NONE
  return findings.map((finding) => ({
    ...(finding.code === 'required' && cited),
    ...finding,
    path: finding.path === undefined ? path : `${path}.${finding.path}`,
    message: `${field.label}：${finding.message}`,
  }))
}

/** Nothing is wrong with most values. */
const NONE: never[] = []

/** What rules may rely on: every value is of its field's kind, and what is empty or unreadable is absent. */
const legibleValues = (values: Values, found: readonly Found[]): Values => {
  const unreadable = new Set(found.filter(({ from }) => from === 'save').map(({ path }) => path))
  if (unreadable.size === 0 && isWhole(values)) return values
  const legible = (of: Values, within = ''): Values =>
    Object.fromEntries(
      Object.entries(of).filter(([key, value]) => !unreadable.has(within + key) && !isEmpty(value)),
    )
  return Object.fromEntries(
    Object.entries(legible(values)).map(([key, value]) => [
      key,
      isRows(value) ? value.map((row, index) => legible(row, `${key}.${index}.`)) : value,
    ]),
  )
}

/** Whether nothing in them is empty, so that there is nothing to leave out. */
const isWhole = (values: Values): boolean => {
  for (const key in values) {
    const value = values[key]
    if (isEmpty(value) || (isRows(value) && !value.every(isWhole))) return false
  }
  return true
}

const ruleIssues = (rule: Rule, values: Values): Issue[] => {
  if (rule.rowsOf === undefined) return rule.when(values) ? [ruleIssue(rule, rule.about)] : NONE
  const { rowsOf, about, when } = rule
  const rows = values[rowsOf]
  if (!isRows(rows)) return NONE
  return rows.flatMap((row, index) =>
    when(row, values) ? [ruleIssue(rule, `${rowsOf}.${index}.${about}`)] : NONE,
  )
}

const ruleIssue = ({ says, source }: Rule, path: string): Issue => ({
  ...{ path, code: 'rule', message: says },
  ...(source && { rule: source }),
})
