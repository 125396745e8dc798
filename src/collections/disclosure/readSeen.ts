import type { Payload } from 'payload'
import { validate as isUuid } from 'uuid'
import { readDisclosure, type DisclosureSubject } from '../../actions/disclosure/cases/subject.ts'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import type { Person } from '../../domain/roles.ts'
import { unitsOfWork } from '../../domain/separation.ts'
import { Refusal } from '../../errors.ts'

/**
 * The item as it stands, for whoever has a part in the work of its unit; to everybody else it is not
 * there.
 * @throws Refusal NOT_FOUND
 */
export const readSeen = async (
  payload: Payload,
  id: string,
  person: Person,
): Promise<DisclosureSubject> => {
  const [item] = isUuid(id) ? await readDisclosure(readerOf(payload), [id]) : []
  if (item && unitsOfWork(person).includes(item.unit)) return item
  throw new Refusal('NOT_FOUND', '没有找到这条信息')
}
