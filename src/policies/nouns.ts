import { holdsAnywhere, type Person, type Role } from '../domain/roles.ts'
import { mayMaintainPeople } from './people.ts'
import type { Verdict } from './verdict.ts'

/**
 * What the office keeps beside items: its catalogue, its units, its people, its sites, its files, its words for
 * writing and for finding.
 */
export type NounCollection =
  'columns' | 'organisations' | 'people' | 'sites' | 'files' | 'wordings' | 'terms'

/** Who keeps which; files are content, and no administrator's. */
const KEEPERS: Readonly<Record<Exclude<NounCollection, 'people'>, readonly Role[]>> = {
  columns: ['administrator', 'office'],
  organisations: ['administrator', 'office'],
  sites: ['administrator', 'office'],
  files: ['office', 'editor'],
  wordings: ['office'],
  terms: ['office'],
}

export const mayMaintain = (
  person: Person,
  subject: { id: string; collection: NounCollection },
): Verdict => {
  if (subject.collection === 'people') return mayMaintainPeople(person, subject)
  const role = KEEPERS[subject.collection].find((each) => holdsAnywhere(person, each))
  if (role) return { as: role }
  return { not: AGAINST[subject.collection] ?? '由政府信息公开科或系统管理员维护' }
}

const AGAINST: Partial<Record<NounCollection, string>> = {
  files: '附件由编辑或政府信息公开科人员上传',
  wordings: '用语由政府信息公开科维护',
  terms: '检索词由政府信息公开科维护',
}
