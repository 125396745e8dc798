import type { Domain } from './defineDomain.ts'
import { deadlineRulesOf } from './time/deadlines.ts'
import { isPublished, type Field, type Fields } from './fields/index.ts'
import { fieldsOf } from './issuesOf.ts'
import { register } from './register.ts'
import { CHAINS } from './review/index.ts'

/** Something in a declaration that the compiler could not see. */
export class WrongDeclaration extends Error {
  constructor(faults: readonly string[]) {
    super(
      `领域声明有误 / wrong domain declarations:\n${faults.map((line) => `  ${line}`).join('\n')}`,
    )
    this.name = 'WrongDeclaration'
  }
}

/**
 * Checks the declarations of a city at start, naming file and field.
 * `columnCodes` are the codes the catalogue knows, old codes included; absent before a catalogue exists.
 * @throws WrongDeclaration with every fault at once
 */
export const checkDomains = (
  domains: readonly Domain[],
  columnCodes?: ReadonlySet<string>,
): void => {
  const faults = [
    ...duplicateSlugs(domains),
    ...domains.flatMap((domain) =>
      domainFaults(domain, domains, columnCodes).map((fault) => `${fileOf(domain)}: ${fault}`),
    ),
  ]
  if (faults.length > 0) throw new WrongDeclaration(faults)
}

const fileOf = ({ slug }: Domain): string => `plugins/domains/${slug}/domain.ts`

const duplicateSlugs = (domains: readonly Domain[]): string[] =>
  domains
    .filter(({ slug }, index) => domains.findIndex((other) => other.slug === slug) !== index)
    .map((domain) => `${fileOf(domain)}: slug '${domain.slug}' is declared twice`)

const domainFaults = (
  domain: Domain,
  domains: readonly Domain[],
  columnCodes?: ReadonlySet<string>,
): string[] => [
  ...(/^[a-z]+(-[a-z]+)*$/.test(domain.slug) ? [] : [`slug '${domain.slug}' must be kebab-case`]),
  ...(domain.slug.length > 40 ? [`slug '${domain.slug}' is longer than 40 characters`] : []),
  ...(domain.name.zh && domain.name.en ? [] : ['name needs zh and en']),
  ...(Object.hasOwn(CHAINS, domain.chain) ? [] : [`chain '${domain.chain}' does not exist`]),
  ...dutyFaults(domain),
  ...identityFaults(domain),
  ...linkFaults(domain, domains),
  ...interpretationFaults(domain),
  ...domain.columns
    .filter((code) => columnCodes && !columnCodes.has(code))
    .map((code) => `columns: '${code}' is not in the catalogue`),
  ...Object.entries(domain.fields).flatMap(([key, field]) => fieldFaults(key, field)),
  ...domain.rules.flatMap((rule, index) => ruleFaults(domain, rule, index)),
]

const dutyFaults = ({ duty, fields }: Domain): string[] => [
  ...(duty.countedFrom === undefined || fields[duty.countedFrom]?.kind === 'day'
    ? []
    : [`duty.countedFrom '${duty.countedFrom}' is no day of this domain`]),
  ...(duty.article20 >= 1 && duty.article20 <= 15 ? [] : ['duty.article20 must be 1 to 15']),
  ...(deadlineRulesOf(duty).some(({ code }) => code === duty.publishBy)
    ? []
    : [`duty.publishBy '${duty.publishBy}' is no deadline rule`]),
]

const identityFaults = (domain: Domain): string[] => {
  const fields = fieldsOf(domain)
  return [
    ...domain.identifiedBy
      .filter((key) => fields[key]?.required === undefined)
      .map((key) => `identifiedBy: '${key}' is no field that must be filled in`),
    ...(domain.phase === undefined || domain.fields[domain.phase]?.kind === 'choice'
      ? []
      : [`phase: '${domain.phase}' is no choice of this domain`]),
  ]
}

const linkFaults = ({ fields }: Domain, domains: readonly Domain[]): string[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    field.kind === 'items'
      ? (field.of ?? [])
          .filter((slug) => !domains.some((other) => other.slug === slug))
          .map((slug) => `fields.${key}: there is no domain '${slug}'`)
      : [],
  )

const interpretationFaults = ({ interprets, fields }: Domain): string[] => {
  if (interprets === undefined) return []
  const field = fields[interprets]
  if (field?.kind !== 'items') return [`interprets: '${interprets}' names no items of this domain`]
  return field.of ? [] : [`interprets: '${interprets}' must say of which domains its items are`]
}

const fieldFaults = (key: string, field: Field): string[] => [
  ...(/^[a-z][A-Za-z0-9]*$/.test(key) ? [] : [`fields.${key}: the key must be camelCase`]),
  ...(Object.hasOwn(register, key) ? [`fields.${key}: every item already has this field`] : []),
  ...(RESERVED.has(key) ? [`fields.${key}: this name is taken by the house`] : []),
  ...wordFaults(key, field),
  ...(field.facet && !isPublished(field)
    ? [`fields.${key}: what is not published cannot be a facet`]
    : []),
  ...(field.kind === 'table' ? tableFaults(key, field) : []),
]

const tableFaults = (key: string, field: Extract<Field, { kind: 'table' }>): string[] => {
  const { across = {}, down, columns } = field
  const summed = [...Object.entries(across).flat(2), ...(down?.of ?? [])]
  return [
    ...[...summed, ...(down ? [down.by] : [])]
      .filter((name) => !Object.hasOwn(columns, name))
      .map((name) => `fields.${key}: its sums name the unknown column '${name}'`),
    ...summed
      .filter((name) => Object.hasOwn(columns, name) && columns[name]?.kind !== 'money')
      .map((name) => `fields.${key}.${name}: only money adds up to a sum`),
    ...Object.entries(columns).flatMap(([name, cell]) => wordFaults(`${key}.${name}`, cell)),
  ]
}

const wordFaults = (key: string, field: Field): string[] => [
  ...(field.label ? [] : [`fields.${key}: a label is missing`]),
  ...('options' in field && Object.keys(field.options).length === 0
    ? [`fields.${key}: there is nothing to choose from`]
    : []),
  ...('pattern' in field && field.pattern && /[gy]/.test(field.pattern.test.flags)
    ? [`fields.${key}: a pattern with the flag g or y remembers where it stopped`]
    : []),
]

const ruleFaults = (domain: Domain, rule: Domain['rules'][number], index: number): string[] => {
  const known: Fields = rule.rowsOf ? cellsOf(domain, rule.rowsOf) : fieldsOf(domain)
  const where = `rules[${index}]`
  return [
    ...(Object.hasOwn(known, rule.about)
      ? []
      : [`${where}: there is no field '${[rule.rowsOf, rule.about].filter(Boolean).join('.')}'`]),
    ...(rule.says ? [] : [`${where}: says nothing`]),
  ]
}

const cellsOf = (domain: Domain, key: string): Fields => {
  const field = domain.fields[key]
  return field?.kind === 'table' ? field.columns : {}
}

/** Names that the working copy, the register or the public type use for something else. */
const RESERVED = new Set([
  'id',
  'indexNumber',
  'entry',
  'stage',
  'case',
  'publicationState',
  'publishedAt',
  'publishedOn',
  'revision',
  'createdAt',
  'updatedAt',
  'domain',
  'unit',
  'listedAt',
  'edition',
  'contentHash',
  'domainName',
])
