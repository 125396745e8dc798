import type { PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import type { HeapName } from '../../domain/heaps.ts'
import { STAGE_NAMES, type StageName } from '../../domain/review/index.ts'
import { isRoleName } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { houseOf } from '../../house.ts'
import { columnsUnder, unitsUnder } from '../../worklist/below.ts'
import type { WorkFilter } from '../../worklist/WorkFilter.ts'

/**
 * The filter in an address: `unit` and `column`, each with all under it, `domain`, `stage`, `role`, and
 * `returned=1` or `0` of what is being drafted. What is public stands in no stage.
 * @throws Refusal WRONG_STATE when it cannot be read: nobody must take all for some
 */
export const readFilter = async (req: PayloadRequest, heap: HeapName): Promise<WorkFilter> => {
  const asked = (name: string): string => String(req.query[name] ?? '').trim()
  const query = readerOf(req.payload)
  const [unit, column] = [idIn(asked('unit')), idIn(asked('column'))]
  const [domain, role, returned] = [asked('domain'), asked('role'), asked('returned')]
  const stage = asked('stage') || (returned && 'drafting')
  if (domain && !houseOf(req.payload).domains.some(({ slug }) => slug === domain)) unreadable()
  if (stage && (heap === 'live' || !isStageName(stage))) unreadable()
  if (role && !isRoleName(role)) unreadable()
  if (returned && (stage !== 'drafting' || !/^[01]$/.test(returned))) unreadable()
  return {
    ...(unit && { units: await unitsUnder(query, unit) }),
    ...(column && { columns: await columnsUnder(query, column) }),
    ...(domain && { domain }),
    ...(isStageName(stage) && { stage }),
    ...(isRoleName(role) && { role }),
    ...(returned && { returned: returned === '1' }),
  }
}

const unreadable = (): never => {
  throw new Refusal('WRONG_STATE', '筛选条件无法识别，请清除后重新选择')
}

const idIn = (text: string): string => (text && !isUuid(text) ? unreadable() : text)

const isStageName = (word: string): word is StageName =>
  (STAGE_NAMES as readonly string[]).includes(word)
