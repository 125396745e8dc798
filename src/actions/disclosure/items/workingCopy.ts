import type { Work } from '../../../database/transaction.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { fieldsOf } from '../../../domain/issuesOf.ts'

/** A whole new text of one item. */
interface Copy {
  id: string
  values: Values
}

/**
 * Makes or rewrites the item's working copy: the row that the admin shows and edits. Through
 * Payload's adapter, which knows where each field lies; its operations above would validate anew
 * what was judged, and read back what nobody looks at.
 */
export const writeWorkingCopy = async (
  { payload, req }: Work,
  domain: Domain,
  { id, values }: Copy,
  isNew: boolean,
): Promise<void> => {
  const data = whole(domain, values)
  const common = { collection: domain.slug, req, returning: false }
  if (isNew) await payload.db.create({ ...common, data: { ...data, id, entry: id } })
  else {
    const updatedAt = new Date().toISOString()
    await payload.db.updateOne({ ...common, id, data: { ...data, updatedAt } })
  }
}

/** Every field of the domain, empty ones as null, so that clearing a field clears it. */
const whole = (domain: Domain, values: Values): Values =>
  Object.fromEntries(Object.keys(fieldsOf(domain)).map((key) => [key, values[key] ?? null]))
