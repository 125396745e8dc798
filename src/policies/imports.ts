import { principalOf } from '../domain/capacities.ts'
import { holdsAnywhere, type Person } from '../domain/roles.ts'
import type { Verdict } from './verdict.ts'

/** An import, as the question "may they?" needs it. */
export interface ImportSubject {
  /** Whoever brought the file, and on whose post. */
  by: string
  for?: string | null
}

/** Records are brought in by those who write; for which units is asked of each row. */
export const mayOpenImport = (person: Person): Verdict =>
  holdsAnywhere(person, 'editor') ? { as: 'editor' } : { not: '由编辑导入信息' }

/** An import is carried on by whoever began it, in the same capacity: its records are theirs. */
export const mayCarryOn = (person: Person, subject: ImportSubject): Verdict => {
  if (person.id !== subject.by || (principalOf(person)?.id ?? null) !== (subject.for ?? null)) {
    return { not: '这次导入由上传文件的人办理' }
  }
  return mayOpenImport(person)
}
