import type { Payload } from 'payload'
import { readerOf } from '../actions/reasonsAgainst.ts'
import { checkDomains } from '../domain/checkDomains.ts'
import { houseOf } from '../house.ts'

/**
 * At start, when there is a catalogue: every column that a declaration names must be in it, under
 * its present code or an old one.
 * @throws WrongDeclaration naming file and field
 */
export const checkCatalogue = async (payload: Payload): Promise<void> => {
  const rows = await readerOf(payload)<{ code: string }>(
    `select code from editorial.column_paths
     union select old_code from editorial.column_redirects`,
  )
  if (rows.length === 0) return
  checkDomains(houseOf(payload).domains, new Set(rows.map(({ code }) => code)))
}
