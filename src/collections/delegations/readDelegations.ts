import type { Payload } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import type { Principal, Role } from '../../domain/roles.ts'
import { shanghaiDay, type Day } from '../../domain/time/day.ts'

/** A post that was entrusted, with the name of its unit. */
export interface EntrustedPost {
  role: Role
  unit: string
}

/** A delegation as it is looked at. */
export interface DelegationLine {
  id: string
  of: Principal
  to: Principal
  posts: readonly EntrustedPost[]
  from: Day
  until: Day
  reason: string
  /** Who made it, when it was not whoever entrusts. */
  madeBy: string | null
  state: 'coming' | 'running' | 'over' | 'ended'
}

/** Those that somebody gave or received, or of everybody; the ones that hold come first. */
export const readDelegations = async (
  payload: Payload,
  whose: string | undefined,
): Promise<DelegationLine[]> =>
  readerOf(payload)<DelegationLine>(DELEGATIONS, [whose ?? null, shanghaiDay(new Date())])

/** What is over is shown for three months; after that the ledger has it. */
const DELEGATIONS = `
  select delegation.id,
         json_build_object('id', delegation.of_id, 'name', delegation.of_name) as of,
         json_build_object('id', delegation.to_id, 'name', delegation.to_name) as to,
         (select json_agg(json_build_object('role', post.role, 'unit', unit.name)
                          order by unit.name, post.role)
          from editorial.delegated_posts post
          join public.organisations unit on unit.id = post.unit
          where post.delegation = delegation.id) as posts,
         delegation.from_day::text as from, delegation.until_day::text as until,
         delegation.reason,
         case when delegation.by_id <> delegation.of_id then delegation.by_name end as "madeBy",
         case when ended.delegation is not null then 'ended'
              when delegation.until_day < $2::text::date then 'over'
              when delegation.from_day > $2::text::date then 'coming'
              else 'running' end as state
  from editorial.delegations delegation
  left join editorial.delegation_ends ended on ended.delegation = delegation.id
  where ($1::uuid is null or delegation.of_id = $1 or delegation.to_id = $1)
    and coalesce((ended.at at time zone 'Asia/Shanghai')::date, delegation.until_day)
      >= $2::text::date - 92
  order by ended.delegation is not null or delegation.until_day < $2::text::date,
           delegation.from_day, delegation.id
  limit 500`
