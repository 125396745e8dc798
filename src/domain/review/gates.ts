import type { Domain } from '../defineDomain.ts'
import type { Values } from '../fields/index.ts'
import type { Issue } from '../issues.ts'
import { planIssues, type PlanState } from './interpretationPlan.ts'
import { chainOf } from './stages.ts'
import type { ChainName, Condition } from './chains.ts'

/** An item of a case, as its gates look at it. */
export interface GatedItem {
  id: string
  title: string
  domain: Domain
  values: Values
}

/** A case about what was never public, as its gates look at it. */
export interface GatedCase {
  chain: ChainName
  /** A change of something public is no new document: it was explained when it came. */
  isAmendment: boolean
  items: readonly GatedItem[]
  plan?: PlanState
}

/** An issue of one item of a case. */
export interface CaseIssue extends Issue {
  /** The id of the item that it is about. */
  item: string
}

/**
 * What keeps a case in drafting beside what its items say: the interpretation that is drafted with a
 * document (同步起草) and the plan for it (同步制定解读方案). The attribute (同步标注公开属性) is asked
 * of every item by its own rules. Data, shown from the first save on.
 */
export const gateIssues = (gated: GatedCase): CaseIssue[] => {
  if (!chainOf(gated.chain).isSynchronous || gated.isAmendment) return []
  return gated.items
    .filter((item) => needsInterpretation(item, gated))
    .flatMap((item) => [...missingPlan(item, gated.plan), ...missingInterpretation(item, gated)])
}

/** The conditions that hold of a case, read from what its items say. */
export const conditionsOf = (items: readonly GatedItem[]): Condition[] =>
  items.some(({ domain, values }) => domain.isNormative?.(values)) ? ['normative'] : []

/** The interpretations that a case holds of one of its items. */
const interpretationsOf = <Item extends GatedItem>(id: string, items: readonly Item[]): Item[] =>
  items.filter(({ domain, values }) => {
    const named = domain.interprets && values[domain.interprets]
    return Array.isArray(named) && named.includes(id)
  })

/** What the public will not read needs no explaining; what is an interpretation itself neither. */
const needsInterpretation = ({ domain, values }: GatedItem, { plan }: GatedCase): boolean =>
  domain.interprets === undefined &&
  (values.attribute === undefined || values.attribute === 'proactive') &&
  values.source !== 'republished' &&
  !(plan?.waiver && plan.accepted)

const missingPlan = ({ id, title }: GatedItem, plan: PlanState | undefined): CaseIssue[] => {
  const issue = (message: string): CaseIssue => ({ ...PLAN_GATE, item: id, message })
  if (!plan) return [issue(`《${title}》还没有解读方案，也没有说明免予解读的理由`)]
  if (plan.waiver) return [issue('免予解读的理由还没有经另一人同意')]
  return planIssues(plan.plan ?? {}).map((missing) => ({ ...missing, item: id, rule: SOURCE }))
}

const missingInterpretation = (item: GatedItem, { items, plan }: GatedCase): CaseIssue[] =>
  plan?.waiver || interpretationsOf(item.id, items).length > 0
    ? []
    : [
        {
          path: 'interpretation',
          code: 'interpretation',
          message: `《${item.title}》的解读材料还没有在同一事项中起草`,
          rule: SOURCE,
          item: item.id,
        },
      ]

const SOURCE = '国办发〔2016〕80号'
const PLAN_GATE = { path: 'plan', code: 'plan', rule: SOURCE }
