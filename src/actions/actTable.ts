import type { Act } from './Act.ts'
import { loadCalendar } from './calendar/loadCalendar.ts'
import { accept } from './disclosure/accept.ts'
import { abandon } from './disclosure/abandon.ts'
import { amend } from './disclosure/amend.ts'
import { acceptWaiver } from './disclosure/acceptWaiver.ts'
import { approve, sign } from './disclosure/approve.ts'
import { draft } from './disclosure/draft.ts'
import { draftBatch } from './disclosure/draftBatch.ts'
import { plan } from './disclosure/plan.ts'
import { publish } from './disclosure/publish.ts'
import { publishUrgently } from './disclosure/publishUrgently.ts'
import { reassess } from './disclosure/reassess.ts'
import { reassign } from './disclosure/reassign.ts'
import { recall } from './disclosure/recall.ts'
import { restate } from './disclosure/restate.ts'
import { returnForRevision } from './disclosure/returnForRevision.ts'
import { save } from './disclosure/save.ts'
import { schedule } from './disclosure/schedule.ts'
import { settle } from './disclosure/settle.ts'
import { lapse, repeal, restore } from './disclosure/standings.ts'
import { submit } from './disclosure/submit.ts'
import { takeOut } from './disclosure/takeOut.ts'
import { takeOver } from './disclosure/takeOver.ts'
import { unschedule } from './disclosure/unschedule.ts'
import { withdraw } from './disclosure/withdraw.ts'
import { checkRows } from './imports/checkRows.ts'
import { enterRows } from './imports/enterRows.ts'
import { mapImport } from './imports/mapImport.ts'
import { openImport } from './imports/openImport.ts'
import { startImport } from './imports/startImport.ts'
import { stopImport } from './imports/stopImport.ts'
import { undoImport } from './imports/undoImport.ts'
import { resendMail } from './mails/resendMail.ts'
import { remind } from './notices/remind.ts'
import { appointFirst } from './people/appointFirst.ts'
import { delegate } from './people/delegations/delegate.ts'
import { endDelegation } from './people/delegations/endDelegation.ts'
import { maintain } from './nouns/maintain.ts'
import { mergeColumn } from './nouns/mergeColumn.ts'
import { placeColumn } from './nouns/placeColumn.ts'
import { failSchedule } from './schedules/failSchedule.ts'
import { rebuild } from './publication/rebuild.ts'
import { switchDomains } from './publication/switchDomains.ts'

/** Every act there is, by the name that the ledger keeps. */
export const ACT_TABLE = {
  draft,
  draftBatch,
  save,
  plan,
  acceptWaiver,
  accept,
  submit,
  recall,
  approve,
  sign,
  return: returnForRevision,
  takeOut,
  reassign,
  publish,
  schedule,
  unschedule,
  settle,
  reassess,
  publishUrgently,
  withdraw,
  lapse,
  repeal,
  restore,
  amend,
  restate,
  abandon,
  takeOver,
  maintain,
  appointFirst,
  delegate,
  endDelegation,
  placeColumn,
  mergeColumn,
  failSchedule,
  remind,
  loadCalendar,
  resendMail,
  openImport,
  mapImport,
  checkRows,
  startImport,
  stopImport,
  enterRows,
  undoImport,
  rebuild,
  switchDomains,
} as const

export type AnyAct = keyof typeof ACT_TABLE
type Parts<A extends AnyAct> =
  (typeof ACT_TABLE)[A] extends Act<infer Subject, infer Input, infer Result>
    ? { subject: Subject; input: Input; result: Result }
    : never
export type InputOf<A extends AnyAct> = Parts<A>['input']
export type ResultOf<A extends AnyAct> = Parts<A>['result']
/** The act seen without its own types: `perform` passes on what it got. */
export type ActOf<A extends AnyAct> = Act<{ id: string }, InputOf<A>, ResultOf<A>>
