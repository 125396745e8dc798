import type { Payload } from 'payload'

import { houseOf } from '../../src/house.ts'
import { catalogue, placed } from '../catalogue.ts'
import { idsByKey } from './idsByKey.ts'
import { plant, type Ids } from './plant.ts'

/**
 * The standard catalogue, each column open to the domains that declare it. A column that the office
 * has moved, renamed or merged is known by its old code and not made again.
 */
export const plantColumns = async (payload: Payload): Promise<Ids> =>
  plant(payload, {
    words: ['栏目', 'columns'],
    collection: 'columns',
    rows: placed(catalogue),
    keyOf: ({ code }) => code,
    known: await idsByKey(payload, COLUMN_IDS),
    valuesOf: ({ code, parent, ...column }, ids) => ({
      ...column,
      domains: domainsIn(payload, code),
      ...(parent && { parent: ids.get(parent) }),
    }),
  })

/** A domain that goes to a column goes to those below it too. */
const domainsIn = (payload: Payload, code: string): string[] =>
  houseOf(payload)
    .domains.filter(({ columns }) => columns.some((declared) => isWithin(code, declared)))
    .map(({ slug }) => slug)

const isWithin = (code: string, ancestor: string): boolean =>
  code === ancestor || code.startsWith(`${ancestor}/`)

/** Ids by code, of now and of before. */
export const COLUMN_IDS = `
  select code as key, id, 1 as turn from editorial.column_paths
  union all select old_code, column_id, 2 from editorial.column_redirects
  order by turn`
