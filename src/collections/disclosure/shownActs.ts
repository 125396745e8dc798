import type { DisclosureSubject } from '../../actions/disclosure/cases/subject.ts'
import { isPublicState } from '../../domain/disclosure.ts'
import { rolesFor, stageOf, type ActName } from '../../domain/review/index.ts'
import { holds, type Person, type Role } from '../../domain/roles.ts'

/**
 * The acts that may make sense for an item as it stands; the others are not even shown. Rare ones are
 * shown to those alone who have the post for them.
 */
export const shownActs = (item: DisclosureSubject, person: Person, isAlone: boolean): ActName[] =>
  [...actsInReview(item), ...actsOnWhatIsPublic(item)].filter((act) => {
    const roles = RARE[act]
    if (act === 'takeOut' && isAlone) return false
    if (act === 'reassign') return holds(person, headsOf(item), item.unit)
    return !roles || holds(person, roles, item.unit)
  })

/** Those who may put the case into somebody's hands; nobody else is shown that it can be done. */
const headsOf = ({ chain, stage }: DisclosureSubject): readonly Role[] =>
  chain && stage ? rolesFor('reassign', chain, stage) : []

const actsInReview = ({
  amendment,
  chain,
  stage,
  plan,
  values,
  publicationState,
  schedule,
}: DisclosureSubject) => {
  const isForThePublic = values.attribute === undefined || values.attribute === 'proactive'
  const unfitting = new Set<ActName>([
    ...(isForThePublic ? (['settle'] as const) : (['publish', 'schedule'] as const)),
    ...(schedule ? [] : (['unschedule'] as const)),
    ...(plan?.waiver && !plan.accepted ? [] : (['acceptWaiver'] as const)),
  ])
  const ofTheStage = Object.keys((chain && stage && stageOf(chain, stage)?.acts) || {}) as ActName[]
  return [
    ...ofTheStage.filter((act) => !unfitting.has(act)),
    ...(amendment && stage === 'drafting' ? (['restate'] as const) : []),
    ...(amendment ? (['abandon'] as const) : []),
    ...(stage && !amendment && publicationState === 'never' ? (['publishUrgently'] as const) : []),
  ]
}

const actsOnWhatIsPublic = ({ stage, publicationState }: DisclosureSubject): ActName[] => {
  const isPublic = isPublicState(publicationState)
  return [
    ...(!stage && (isPublic || publicationState === 'withdrawn') ? (['amend'] as const) : []),
    ...(isPublic ? (['withdraw'] as const) : []),
    ...(publicationState === 'live' ? (['lapse', 'repeal'] as const) : []),
    ...(isPublic && publicationState !== 'live' ? (['restore'] as const) : []),
    ...(publicationState === 'settled' ? (['reassess'] as const) : []),
  ]
}

const RARE: Partial<Record<ActName, readonly Role[]>> = {
  recall: ['editor', 'office'],
  publishUrgently: ['dutyLeader'],
  lapse: ['releaser', 'office'],
  repeal: ['releaser', 'office'],
  restore: ['releaser', 'office'],
}
