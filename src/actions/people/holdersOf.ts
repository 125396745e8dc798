import type { Work } from '../../database/transaction.ts'
import type { Role } from '../../domain/roles.ts'

/** A part in the work of a unit. */
export interface Part {
  role: Role
  unit: string
}

/**
 * Who has each of these parts today: those appointed for the unit itself, or else for the nearest unit
 * above it that has anybody. So a department's own people are told, and the city's only where the
 * department has none.
 */
export const holdersOf = ({ query }: Pick<Work, 'query'>, parts: readonly Part[]) =>
  query<Part & { person: string }>(HOLDERS, [JSON.stringify(parts)])

const HOLDERS = `
  with recursive asked as (
    select distinct role, unit from jsonb_to_recordset($1::jsonb) as part (role text, unit uuid)
  ), above as (
    select unit as start, unit, 0 as steps from asked
    union
    select above.start, below.parent_id, above.steps + 1
    from above join public.organisations below on below.id = above.unit
    where below.parent_id is not null and above.steps < 16
  ), held as (
    select asked.role, asked.unit, post._parent_id as person, above.steps,
           min(above.steps) over (partition by asked.role, asked.unit) as nearest
    from asked
    join above on above.start = asked.unit
    join public.people_posts post on post.unit_id = above.unit and post.role = asked.role
    where coalesce(nullif(post."from", ''), '0000')
            <= to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
      and coalesce(nullif(post."to", ''), '9999')
            >= to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
  )
  select distinct role, unit, person from held where steps = nearest`
