import type { Payload } from 'payload'
import type { DisclosureSubject } from '../../../actions/disclosure/cases/subject.ts'
import { readerOf } from '../../../actions/reasonsAgainst.ts'
import type { Values } from '../../../domain/fields/index.ts'
import type { ActName } from '../../../domain/review/index.ts'
import type { Person } from '../../../domain/roles.ts'
import { readEditions } from '../readEditions.ts'
import type { Comparable } from './sides.ts'

/** Every text that there is of an item, and which of them the person has judged. */
export const readComparable = async (
  payload: Payload,
  { id, revision }: DisclosureSubject,
  person: Person,
): Promise<Comparable> => {
  const query = readerOf(payload)
  const revisions = await query<{ no: number; by: string; at: Date }>(
    'select no, by_name as by, at from editorial.revisions where entry = $1 order by no desc',
    [id],
  )
  const [judged] = await query<{ reviewed: number | null }>(
    `select max(revision) as reviewed from editorial.ledger
     where subject = $1 and by_id = $2 and act = any ($3) and refused is null and revision < $4`,
    [id, person.id, OPINIONS, revision],
  )
  return {
    revisions: revisions.map(({ at, ...line }) => ({ ...line, at: at.toISOString() })),
    editions: await readEditions(payload, id),
    reviewed: judged?.reviewed ?? null,
  }
}

/** The acts by which somebody says what they think of a text. */
const OPINIONS: readonly ActName[] = ['approve', 'sign', 'return']

/** What the item said in these revisions, personal data sealed. */
export const readRevisions = async (
  payload: Payload,
  id: string,
  nos: readonly number[],
): Promise<Values[]> => {
  const rows = await readerOf(payload)<{ no: number; values: Values }>(
    'select no, values from editorial.revisions where entry = $1 and no = any ($2)',
    [id, nos],
  )
  return nos.map((no) => rows.find((row) => row.no === no)?.values ?? {})
}
