import { compareAmounts } from '../../domain/amount.ts'
import { isWithin } from '../../domain/codes/divisions.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { FieldKind } from '../../domain/fields/index.ts'
import { KINDS } from '../../domain/kinds/index.ts'
import { filterNameOf } from '../../derive/graphqlType/names.ts'
import { badInput } from '../answer/coded.ts'
import type { Catalogue } from './catalogue.ts'
import { givenIn, type Given } from './given.ts'
import type { ListAsked } from './ListAsked.ts'

interface Place {
  domains: readonly Domain[]
  catalogue: () => Promise<Catalogue>
}

/**
 * @throws GraphQLError BAD_INPUT when no item can ever be what is asked for: an empty list would look
 * as if there were none yet
 */
export const refuseContradictions = async (
  asked: ListAsked,
  { domains, catalogue }: Place,
): Promise<void> => {
  const { publishedFrom: from, publishedTo: to, unit, filter } = asked
  if (from && to && from > to) throw badInput('publishedFrom', `${from} 在 publishedTo ${to} 之后`)
  refuseOtherDomains(filter, domains)
  const given = givenIn(filter, domains)
  given.forEach(refuseUnreadable)
  given.forEach(refuseBackwards)
  if (typeof unit === 'string') refuseElsewhere(unit, await catalogue(), given)
}

/** Conditions for items of a domain that is not among those asked for. */
const refuseOtherDomains = (filter: ListAsked['filter'], domains: readonly Domain[]): void => {
  const slugs = filter?.domain as readonly string[] | null | undefined
  if (!slugs) return
  const others = domains.filter(({ slug }) => filter?.[filterNameOf(slug)] && !slugs.includes(slug))
  if (others.length === 0) return
  const [{ slug, name }] = others as [Domain]
  throw badInput(
    `filter.${filterNameOf(slug)}`,
    `这是${name.zh}的条件，而 filter.domain 中没有 ${slug}`,
  )
}

/** Kinds whose values are written in one way, so that a slip is seen. */
const WRITTEN: ReadonlySet<FieldKind> = new Set(['period', 'year', 'division', 'subjectClass'])

const refuseUnreadable = ({ argument, field, value }: Given): void => {
  if (!WRITTEN.has(field.kind)) return
  for (const one of value as readonly unknown[]) {
    const [finding] = KINDS[field.kind].check(one, field as never)
    if (finding) throw badInput(argument, `${String(one)}：${finding.message}`)
  }
}

const refuseBackwards = ({ argument, field, value }: Given): void => {
  const { from, to } = value as { from?: string | null; to?: string | null }
  if (typeof from !== 'string' || typeof to !== 'string') return
  const isBackwards = field.kind === 'day' ? from > to : compareAmounts(from, to) > 0
  if (isBackwards) throw badInput(`${argument}.from`, `${from} 大于 to ${to}`)
}

/** A unit discloses what concerns its own division. */
const refuseElsewhere = (unit: string, { divisions }: Catalogue, given: readonly Given[]): void => {
  const own = divisions.get(unit)
  if (!own) return
  for (const { argument, field, value } of given) {
    if (field.kind !== 'division') continue
    const asked = value as readonly string[]
    if (asked.some((code) => isWithin(code, own) || isWithin(own, code))) continue
    throw badInput(argument, `${asked.join('、')} 不在单位 ${unit} 所在的 ${own}`)
  }
}
