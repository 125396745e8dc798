import type { Payload } from 'payload'
import { validate as isUuid } from 'uuid'
import { readerOf } from '../../../actions/reasonsAgainst.ts'
import type { Naming, Reference, Referred } from '../../../domain/compare/index.ts'
import { domainsInUse } from '../../../domain/off.ts'
import type { Person } from '../../../domain/roles.ts'
import { unitsOfWork } from '../../../domain/separation.ts'
import { houseOf } from '../../../house.ts'

/**
 * What the things are called that two texts refer to, in one statement a kind. An item's title is
 * told as in the picker: of the person's own units, or public.
 */
export const readNaming = async (
  payload: Payload,
  references: readonly Reference[],
  person: Person,
): Promise<Naming> => {
  const inUse = domainsInUse(houseOf(payload).domains).map(({ slug }) => slug)
  const names = new Map<string, string>()
  for (const of of Object.keys(STATEMENTS) as Referred[]) {
    const ids = references.filter((one) => one.of === of && isUuid(one.id)).map(({ id }) => id)
    if (ids.length === 0) continue
    const seen = of === 'item' ? [unitsOfWork(person), inUse] : []
    const rows = await readerOf(payload)<Named>(STATEMENTS[of], [ids, ...seen])
    for (const { id, name } of rows) names.set(`${of} ${id}`, name)
  }
  return (of, id) => names.get(`${of} ${id}`) ?? UNNAMED[of]
}

interface Named {
  id: string
  name: string
}

const STATEMENTS: Readonly<Record<Referred, string>> = {
  organisation: 'select id, name from public.organisations where id = any ($1)',
  column: `
    select path.id, string_agg(step.name, ' / ' order by line.depth) as name
    from editorial.column_paths path
    cross join unnest(path.line) with ordinality as line (id, depth)
    join public.columns step on step.id = line.id
    where path.id = any ($1) group by path.id`,
  file: `select id, coalesce(nullif(title, ''), filename) as name from public.files
    where id = any ($1)`,
  item: `select id, title as name from public.entries
    where id = any ($1)
      and (responsible_unit_id = any ($2) or publication_state = 'live') and domain = any ($3)`,
}

const UNNAMED: Readonly<Record<Referred, string>> = {
  organisation: '（已不在名录中的单位）',
  column: '（已不在目录中的栏目）',
  file: '（已不存在的附件）',
  item: '（您无权查看的信息）',
}
