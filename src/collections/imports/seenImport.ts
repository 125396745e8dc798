import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { readImport, type Import } from '../../actions/imports/subject.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'

/**
 * An import as whoever brought it sees it; nobody else does, for its rows may say what is not theirs.
 * @throws Refusal NOT_FOUND
 */
export const seenImport = async (
  req: PayloadRequest,
  person: Person,
  id: string,
): Promise<Import> => {
  const found = await readImport(readerOf(req.payload), id)
  if (found?.by !== person.id) throw new Refusal('NOT_FOUND', '没有找到这次导入')
  return found
}
