import type pg from 'pg'
import { columns, topColumns, units } from '../city/catalogue.ts'
import { GENRES, PLACES, TOPICS } from '../city/words.ts'

/** The domains of the items; columns have them by turns. */
export const DOMAINS = [
  ...['policy-document', 'administrative-penalty', 'administrative-licence', 'budget'],
  ...['water-quality', 'recruitment', 'plan', 'special-fund', 'audit-result'],
] as const
export const RARE_DOMAIN = 'emergency'

/** The people who write, a hundred of them. */
export const writer = (no: number): string =>
  `01900099-0000-7000-8000-${String(no).padStart(12, '0')}`

/**
 * A register of so many items, as its acts would have left it: six of ten public, the others under
 * way in every stage, with deadlines around today. The triggers are
 * off while it is written; the lines are then made by the functions that the triggers call.
 */
export const loadRegister = async (client: pg.Client, items: number): Promise<void> => {
  await client.query('set session_replication_role = replica')
  await client.query(CATALOGUE, [
    JSON.stringify(units),
    JSON.stringify([...topColumns.map((top) => ({ ...top, parentId: null })), ...columns]),
  ])
  await client.query(STAGED, [
    items,
    units.map(({ id }) => id),
    columns.map(({ id }) => id),
    DOMAINS,
    [PLACES, TOPICS, GENRES].map((words) => words.join(' ')),
  ])
  for (const statement of KEPT) await client.query(statement)
  await client.query('set session_replication_role = origin')
  await client.query('vacuum analyze')
}

const CATALOGUE = `
  with made as (
    insert into public.organisations (id, code, name, kind, index_prefix)
    select id, code, name, 'department', "indexPrefix"
    from jsonb_to_recordset($1::jsonb) as each (id uuid, code text, name text, "indexPrefix" text)
  ), people as (
    insert into public.people (id, name, email)
    select ('01900099-0000-7000-8000-' || lpad(no::text, 12, '0'))::uuid, '起草人' || no, no || '@bench'
    from generate_series(0, 99) no
  )
  insert into public.columns (id, segment, name, parent_id, position)
  select id, segment, name, "parentId", 0
  from jsonb_to_recordset($2::jsonb) as each (id uuid, segment text, name text, "parentId" uuid)`

/**
 * Skewed: the first unit and column have many times as much as the last. A column holds items of one
 * domain, but for the rare one.
 */
const STAGED = `
  create temporary table staged as
  select chance.no, gen_random_uuid() as entry, gen_random_uuid() as case_id,
         ($2::uuid[])[1 + floor(chance.unit ^ 2 * cardinality($2::uuid[]))] as unit,
         ($3::uuid[])[1 + column_no] as column_id,
         case when no % 1000 = 7 then '${RARE_DOMAIN}'
           else ($4::text[])[1 + column_no % cardinality($4::text[])] end as domain,
         case when no % 10 < 6 then null
           when chance.stage < 0.35 then 'drafting' when chance.stage < 0.75 then 'review'
           when chance.stage < 0.78 then 'department' when chance.stage < 0.81 then 'examination'
           when chance.stage < 0.83 then 'signing' else 'release' end as stage,
         no % 40 = 9 as returned, floor(chance.writer * 100)::integer as writer,
         '关于做好' || (string_to_array(($5::text[])[1], ' '))[1 + no % 15] ||
           (string_to_array(($5::text[])[2], ' '))[1 + no % 19] ||
           '工作的' || (string_to_array(($5::text[])[3], ' '))[1 + no % 8] || '（' || no || '）'
           as title,
         now() - make_interval(secs => ($1 - no) * 60) as at,
         current_date - 60 + floor(chance.due * 120)::integer as due_on
  from (
    select no, random() as unit, floor(random() ^ 1.5 * cardinality($3::uuid[]))::integer as column_no,
           random() as stage, random() as due, random() as writer
    from generate_series(1, $1) as no
  ) chance`

const KEPT = [
  `insert into public.entries (id, title, column_id, responsible_unit_id, domain, index_number, stage,
     publication_state, case_id, revision, returned_at, published_at, created_at, updated_at)
   select entry, title, column_id, unit, domain, 'BENCH/' || no, stage,
     case when stage is null then 'live' else 'never' end, case when stage is not null then case_id end,
     1, case when returned and stage = 'drafting' then at end, case when stage is null then at end, at, at
   from staged order by no`,
  `insert into public.cases (id, chain, stage, waits_for, stage_since, opened_at, closed_at)
   select case_id, case when stage in ('department', 'examination', 'signing') then 'policy' else 'standard' end,
     stage, case stage when 'drafting' then array['editor'] when 'review' then array['reviewer']
       when 'department' then array['reviewer'] when 'examination' then array['secrecy', 'legality']
       when 'signing' then array['signer'] when 'release' then array['releaser'] else '{}' end,
     at, at, case when stage is null then at end
   from staged order by no`,
  `insert into editorial.case_entries (case_id, entry, open)
   select case_id, entry, stage is not null from staged order by no`,
  `insert into editorial.revisions (entry, no, values, hash, by_id, by_name, at)
   select entry, 1, '{}', '', ('01900099-0000-7000-8000-' || lpad(writer::text, 12, '0'))::uuid, '', at
   from staged order by no`,
  // The department has approved what is farther on, and secrecy half of what is examined.
  `insert into editorial.opinions (id, case_id, stage, kind, by_id, by_name, as_role, at)
   select gen_random_uuid(), case_id, given.stage, given.kind,
     ('01900099-0000-7000-8000-' || lpad((no % 100)::text, 12, '0'))::uuid, '', given.role, at
   from staged cross join (values ('department', 'department', 'reviewer'),
     ('examination', 'secrecy', 'secrecy')) as given (stage, kind, role)
   where staged.stage in ('examination', 'signing', 'release')
     and (given.stage = 'department' or staged.stage <> 'examination' or no % 2 = 0)`,
  `insert into editorial.opinion_revisions (opinion, entry, no, hash)
   select opinion.id, staged.entry, 1, ''
   from editorial.opinions opinion join staged using (case_id)`,
  `insert into editorial.feed (position, entry, kind, at)
   select no, entry, 'published', at from staged where stage is null`,
  `insert into editorial.amendments (case_id, no, kind, note, by_id, by_name, at)
   select case_id, 1, 'update', '', ('01900099-0000-7000-8000-' || lpad(writer::text, 12, '0'))::uuid,
     '', at from staged where stage is null and no % 40 = 0`,
  `insert into editorial.deadlines (id, subject_kind, subject, rule, starts_on, due_on)
   select gen_random_uuid(), 'disclosure', entry,
     case when stage is null then 'interpretation.due' else 'publication' end, due_on - 28, due_on
   from staged where stage is not null or no % 33 = 0`,
  `analyze public.entries, public.cases, editorial.case_entries, editorial.revisions, editorial.deadlines`,
  `select editorial.keep_lines(array(select case_id from staged where stage is not null))`,
  `select editorial.keep_writers(array(select case_id from staged where stage is not null))`,
  `select editorial.keep_owed(array(select entry from staged where stage is null and no % 33 = 0))`,
  `drop table staged`,
]
