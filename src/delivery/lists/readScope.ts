import type { Domain } from '../../domain/defineDomain.ts'
import { Refused } from '../http/Refused.ts'
import { isCoded } from '../read/conditions.ts'
import type { Reading } from '../read/reading.ts'
import { firstOf, statement } from '../read/statement.ts'
import type { ListAddress } from './listAddress.ts'

/** What a list is of, by the names of today. */
export interface Scope {
  column: (Named & { path: readonly string[] }) | null
  unit: Named | null
  domain: Domain | undefined
  /** How the list is called: 机井 庆阳市水务局. */
  name: string
}

interface Named {
  /** Never changes, whatever the code does. */
  id: string
  code: string
  name: string
}

/**
 * Reads what a list is of.
 * @throws Refused when there is no such column, unit or domain: an empty list would say that there is
 * nothing in it
 */
export const readScope = async (
  { q, column, unit, domain }: ListAddress,
  { find, domains }: Pick<Reading, 'find'> & { domains: readonly Domain[] },
): Promise<Scope> => {
  const scope = {
    ...(await readNamed(find, column, unit)),
    domain: domains.find(({ slug }) => slug === domain),
  }
  if (column !== undefined && !scope.column) throw notThere('column', `栏目“${column}”`)
  if (unit !== undefined && !scope.unit) throw notThere('unit', `单位“${unit}”`)
  if (domain !== undefined && !scope.domain) throw notThere('domain', `信息类别“${domain}”`)
  const names = [scope.column?.name, scope.unit?.name, scope.domain?.name.zh]
  return { ...scope, name: [...names, q && `检索“${q}”`].filter(Boolean).join(' ') }
}

const readNamed = async (
  find: Reading['find'],
  column: string | undefined,
  unit: string | undefined,
): Promise<Pick<Scope, 'column' | 'unit'>> => {
  if (column === undefined && unit === undefined) return { column: null, unit: null }
  return find(
    statement((bind) =>
      firstOf(`select
        (select json_build_object('id', col.id, 'code', col.code, 'name', col.name, 'path', (
           select json_agg(step.name order by step.depth) from published.columns step
           where step.merged_into is null and starts_with(col.code || '/', step.code || '/')))
         from published.columns col
         where col.merged_into is null and ${isCoded('col', `${bind(column)}::text`)} limit 1) as column,
        (select json_build_object('id', unit.id, 'code', unit.code, 'name', unit.name)
         from published.organisations unit where unit.code = ${bind(unit)}) as unit`),
    ),
  )
}

const notThere = (argument: string, what: string): Refused =>
  new Refused('NOT_FOUND', 404, `${argument}：没有${what}`)
