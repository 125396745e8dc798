import { holds, ROLES, type Person, type Role } from '../domain/roles.ts'

/** Whether a person may: as which role, or why not, in words for them. */
export type Verdict = { as: Role } | { not: string }

/** May, if the person holds one of the roles for the unit today. */
export const asOneOf = (person: Person, roles: readonly Role[], unit: string): Verdict => {
  const role = roles.find((each) => holds(person, [each], unit))
  if (role) return { as: role }
  return { not: `需要由该单位的${roles.map((each) => `“${ROLES[each]}”`).join('或')}人员办理` }
}
