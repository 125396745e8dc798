import type { Endpoint, PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import { perform, performTogether, type Step } from '../../actions/perform.ts'
import type { Seen } from '../../actions/disclosure/cases/judge.ts'
import { assigneesOf } from '../../actions/disclosure/cases/assignees.ts'
import { withCompanions } from '../../actions/disclosure/cases/caseItems.ts'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { sayMissingYear } from '../../domain/problems.ts'
import { ACTS, type ActName } from '../../domain/review/index.ts'
import type { Person } from '../../domain/roles.ts'
import { isWritten } from '../../domain/officialElements.ts'
import { Refusal } from '../../errors.ts'
import { closedWay, staffEndpoint } from '../responses.ts'
import { readAccompanied, readActBody, type ActBody } from './actBody.ts'
import { compareItem } from './comparison/compareItem.ts'
import { describeCase } from './describeCase.ts'
import { draftWord } from './draftWord.ts'
import { readDrafted, readItem, readState } from './readItem.ts'
import { readSeen } from './readSeen.ts'
import { sendDocument } from './sendDocument.ts'
import { sendTemplate } from './template.ts'

/** Every way in to the items of a domain: the acts, and Payload's own ways closed. */
export const disclosureEndpoints = (domain: Domain): Endpoint[] => [
  staffEndpoint('post', '/', (req, person) => draftItem(domain, req, person), 201),
  staffEndpoint('get', '/template.xlsx', (req) => sendTemplate(domain, req)),
  ...(isWritten(domain)
    ? [staffEndpoint('post', '/word', (req, person) => draftFromWord(domain, req, person), 201)]
    : []),
  staffEndpoint('get', '/:id/case', (req, person) => describeCase(req.payload, idOf(req), person)),
  staffEndpoint('get', '/:id/document.docx', (req, person) => sendDocument(domain, req, person)),
  staffEndpoint('get', '/:id/assignees', (req, person) => readAssignees(req, person)),
  staffEndpoint('get', '/:id/compare', (req, person) => compareItem(domain, req, person)),
  staffEndpoint('patch', '/:id', (req, person) => saveItem(domain, req, person)),
  staffEndpoint('post', '/:id/acts/:act', (req, person) => actOn(domain, req, person)),
  closedWay('patch', '/'),
  closedWay('delete', '/'),
  closedWay('delete', '/:id'),
  closedWay('post', '/:id/duplicate'),
]

/** Into whose hands the case of an item could be put. */
const readAssignees = async (req: PayloadRequest, person: Person) => {
  const query = readerOf(req.payload)
  const item = await readSeen(req.payload, idOf(req), person)
  return { assignees: await assigneesOf(query, await withCompanions(query, item)) }
}

const draftItem = async (domain: Domain, req: PayloadRequest, by: Person) => {
  const { values } = readBody(req)
  const accompanies = readAccompanied(req)
  const drafted = await perform(req.payload, {
    act: 'draft',
    by,
    subjects: [],
    input: { domain: domain.slug, values, ...(accompanies && { accompanies }) },
  })
  return answer(req, drafted.id, '已起草', readDrafted(req.payload, domain, drafted))
}

/** A Word file becomes a draft; how it came out of the file is kept beside it. */
const draftFromWord = async (domain: Domain, req: PayloadRequest, by: Person) => {
  const { id } = await draftWord(domain, req, by)
  return answer(req, id, '已起草，请核对识别结果', readItem(req.payload, domain, id))
}

const saveItem = async (domain: Domain, req: PayloadRequest, by: Person) => {
  const { id, one } = theItem(domain, req, by)
  const { values, basedOn } = readBody(req)
  await perform(req.payload, { ...one, act: 'save', input: { values, basedOn } })
  return answer(req, id, '已保存', readItem(req.payload, domain, id))
}

/**
 * The act, with the text that was on the screen: typed and not yet saved, it is saved first. The
 * answer tells where the item stands now; its text is the one that was seen.
 */
const actOn = async (domain: Domain, req: PayloadRequest, by: Person) => {
  const { id, one } = theItem(domain, req, by)
  const act = req.routeParams?.act
  const body = readActBody(req)
  const { basedOn, reason = '', words, kind, note, instead, code, outcome } = body
  const typed = body.values
    ? [{ ...one, act: 'save' as const, input: { values: body.values, basedOn } }]
    : []
  switch (act) {
    case 'submit':
      await performTogether(req.payload, typed, { ...one, act, input: { words } })
      break
    case 'restate':
      await performTogether(req.payload, typed, { ...one, act, input: { kind, note, instead } })
      break
    case 'amend':
      await perform(req.payload, { ...one, act, input: { kind, note } })
      break
    case 'plan':
      await performTogether(req.payload, typed, {
        ...one,
        act,
        input: { plan: body.plan, waiver: body.waiver, planNo: body.planNo },
      })
      break
    case 'approve':
    case 'sign':
      await perform(req.payload, { ...one, act, input: { words, seen: seenIn(req) } })
      break
    case 'publish':
    case 'settle':
      await perform(req.payload, { ...one, act, input: { seen: seenIn(req) } })
      break
    case 'schedule':
      await perform(req.payload, { ...one, act, input: { at: body.at, seen: seenIn(req) } })
      break
    case 'unschedule':
      await perform(req.payload, { ...one, act, input: {} })
      break
    case 'return':
      await perform(req.payload, { ...one, act, input: { code, reason } })
      break
    case 'reassign':
      await perform(req.payload, { ...one, act, input: { to: body.to ?? '', reason } })
      break
    case 'accept':
      await perform(req.payload, { ...one, act, input: { key: body.key ?? '', reason } })
      break
    case 'reassess':
      await perform(req.payload, { ...one, act, input: { outcome, reason } })
      break
    case 'takeOut':
      await performTogether(req.payload, typed, { ...one, act, input: { reason } })
      break
    case 'abandon':
    case 'recall':
    case 'acceptWaiver':
      await perform(req.payload, { ...one, act, input: { reason } })
      break
    case 'publishUrgently':
      await perform(req.payload, {
        ...one,
        act,
        input: { reason, seen: seenIn(req), reviewWithin: body.reviewWithin },
      })
      break
    case 'lapse':
    case 'repeal':
    case 'restore':
      await perform(req.payload, {
        ...one,
        act,
        input: { reason, since: body.since, successor: body.successor },
      })
      break
    case 'withdraw':
      return withdrawItem(domain, req, { ...one, act, input: { reason } })
    default:
      throw new Refusal('NOT_FOUND', `没有“${String(act)}”这个操作`)
  }
  const message = DONE[act] ?? `已${ACTS[act satisfies ActName]}`
  return answer(req, id, message, readAfter(domain, req, act))
}

/** What an act leaves to be shown: where the item stands, and its text where the act has changed it. */
const readAfter = (domain: Domain, req: PayloadRequest, act: ActName) =>
  readActBody(req).values || act === 'abandon'
    ? readItem(req.payload, domain, idOf(req))
    : readState(req.payload, idOf(req))

/** Acts of which “已…” would say too much or the wrong thing. */
const DONE: Partial<Record<ActName, string>> = {
  schedule: '已设定发布时间',
  amend: '已开始修改；新的版本发布之前，公开的内容不变',
}

/** Whoever withdraws is told of an amendment that was under way: it is not ended by that. */
const withdrawItem = async (domain: Domain, req: PayloadRequest, step: Step<'withdraw'>) => {
  const { interrupted } = await perform(req.payload, step)
  const message =
    interrupted.length > 0 ? '已撤回公开；正在办理的修改没有结束，已交起草人决定' : '已撤回公开'
  return answer(req, idOf(req), message, readAfter(domain, req, 'withdraw'))
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id).toLowerCase()

/** The item in the address as the one subject of an act, which looks whether there is such an item. */
const theItem = (domain: Domain, req: PayloadRequest, by: Person) => {
  const id = idOf(req)
  if (!isUuid(id)) throw new Refusal('NOT_FOUND', '没有找到这条信息')
  return { id, one: { by, subjects: [id], domain: domain.slug } as const }
}

/** The revisions that the person had before them: of the item itself, and of those beside it. */
const seenIn = (req: PayloadRequest): Seen => {
  const { basedOn, seen = {} } = readActBody(req)
  return Object.fromEntries(
    Object.entries({ ...seen, [idOf(req)]: basedOn }).filter(
      (each): each is [string, number] => typeof each[1] === 'number',
    ),
  )
}

/** The item's values: under `values` from our buttons, at the top from Payload's form and REST. */
const readBody = (req: PayloadRequest): { values: Values; basedOn?: number } => {
  const {
    values,
    basedOn,
    accompanies: _,
    seen: __,
    ...top
  } = (req.data ?? {}) as Pick<ActBody, 'values' | 'basedOn'> & Values
  const read = values ?? top
  if (typeof read !== 'object') throw new Refusal('WRONG_STATE', '请求的内容无法识别')
  return { values: read, ...(typeof basedOn === 'number' && { basedOn }) }
}

/** The act is done by now; that the item cannot be read back at this moment does not undo it. */
const answer = async (
  req: PayloadRequest,
  id: string,
  message: string,
  read: Promise<(object & { missingYear?: number | null }) | undefined>,
) => {
  try {
    const { missingYear, ...item } = (await read) ?? {}
    const words = missingYear ? `${message}；${sayMissingYear(missingYear)}` : message
    return { message: words, doc: { id, ...item } }
  } catch (err) {
    req.payload.logger.warn({ err, msg: 'the act is done, its result could not be read', id })
    return { message: `${message}；暂时读不到最新内容，请刷新页面`, doc: { id } }
  }
}
