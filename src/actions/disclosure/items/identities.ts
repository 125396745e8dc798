import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { inTransaction, type Work } from '../../../database/transaction.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { identityOf } from '../../../domain/identity.ts'
import { houseOf } from '../../../house.ts'

/** An item and what it says. */
interface Identified {
  id: string
  values: Values
}

/** The identity of values in the length of a key; undefined while something of it is missing. */
export const identityKey = (domain: Domain, values: Values): string | undefined => {
  const identity = identityOf(domain, values)
  return identity && createHash('sha256').update(identity).digest('base64url')
}

/** Notes by what these items are found again, as they are now. */
export const keepIdentities = async (
  { query }: Pick<Work, 'query'>,
  domain: Domain,
  items: readonly Identified[],
): Promise<void> => {
  const kept = items.map(({ id, values }) => ({
    id,
    identity: identityKey(domain, values) ?? null,
  }))
  await query(
    `insert into editorial.identities (entry, domain, identity)
     select id, $2, identity from jsonb_to_recordset($1::jsonb) as item (id uuid, identity text)
     on conflict (entry) do update set identity = excluded.identity
     where identities.identity is distinct from excluded.identity`,
    [JSON.stringify(kept), domain.slug],
  )
}

/**
 * Finds every item anew by what its domain says today: after an update that says it otherwise, and for
 * items that are older than their identities.
 */
export const bringIdentitiesInLine = async (payload: Payload): Promise<void> => {
  for (const domain of houseOf(payload).domains) {
    await inTransaction(payload, (work) => identifyAnew(work, domain))
  }
}

const identifyAnew = async ({ query }: Work, domain: Domain): Promise<void> => {
  const fields = domain.identifiedBy
  const known = await query(
    'select from editorial.identity_fields where domain = $1 and fields = $2',
    [domain.slug, fields],
  )
  if (known.length > 0) return
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const items = await query<Identified & Record<string, unknown>>(PAGE, [domain.slug, after])
    await keepIdentities({ query }, domain, items)
    const last = items.at(-1)
    if (!last) break
    after = last.id
  }
  await query(
    `insert into editorial.identity_fields (domain, fields) values ($1, $2)
     on conflict (domain) do update set fields = excluded.fields`,
    [domain.slug, fields],
  )
}

const PAGE = `
  select entry.id, latest.values from public.entries entry
  join lateral (
    select values from editorial.revisions where revisions.entry = entry.id
    order by no desc limit 1
  ) latest on true
  where entry.domain = $1 and entry.id > $2 order by entry.id limit 1000`
