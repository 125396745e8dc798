import { ROLES, type Role } from '../src/domain/roles.ts'
import { city } from './city.ts'
import { people, type CityPerson } from './people.ts'

/** An account of the demonstration, as it is printed at the start; production has none. */
export interface DemonstrationAccount {
  email: string
  password: string
  name: string
  /** What they do, in the office's words: 编辑, 审核 … */
  role: (typeof ROLES)[Role]
  /** The short name of the unit that they do it for. */
  unit: string
}

/** Known to everybody who reads this, long enough for the rules about passwords. */
export const passwordOf = ({ email }: CityPerson): string =>
  `Qingyang-2018-${email.slice(0, email.indexOf('@'))}`

const unitNamed = (code?: string): string =>
  city.find((unit) => unit.code === code)?.shortName ?? ''

export const demonstrationAccounts: readonly DemonstrationAccount[] = people.map((person) => {
  const [first] = person.posts
  return {
    email: person.email,
    password: passwordOf(person),
    name: person.name,
    role: ROLES[first?.role ?? 'editor'],
    unit: unitNamed(first?.unit),
  }
})
