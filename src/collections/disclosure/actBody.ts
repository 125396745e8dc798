import type { PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import type { Values } from '../../domain/fields/index.ts'
import { illegible } from '../asked.ts'

/** What may come with an act on an item, beside the item's own values. */
export interface ActBody extends Partial<Record<(typeof TEXTS)[number], string>> {
  values?: Values
  /** An interpretation plan. */
  plan?: Values
  /** The revisions of the other items of the case that stood on the page, by their ids. */
  seen?: Values
  basedOn?: number
  reviewWithin?: number
  planNo?: number
}

const TEXTS = [
  ...(['reason', 'words', 'kind', 'note', 'instead', 'key', 'code', 'outcome'] as const),
  ...(['since', 'successor', 'waiver', 'at', 'to'] as const),
] as const
const OBJECTS = ['values', 'plan', 'seen'] as const
const NUMBERS = ['basedOn', 'reviewWithin', 'planNo'] as const

/**
 * What a request brought, every part of it of its kind; what is null counts as absent.
 * @throws Refusal WRONG_STATE naming the part that is not
 */
export const readActBody = ({ data }: Pick<PayloadRequest, 'data'>): ActBody => {
  const sent = (data ?? {}) as Values
  const body = Object.fromEntries(
    [...TEXTS, ...OBJECTS, ...NUMBERS]
      .map((key) => [key, sent[key]] as const)
      .filter(([, value]) => value !== undefined && value !== null),
  ) as ActBody
  const wrong = [
    ...TEXTS.filter((key) => body[key] !== undefined && typeof body[key] !== 'string'),
    ...OBJECTS.filter((key) => body[key] !== undefined && !isObject(body[key])),
    ...NUMBERS.filter((key) => body[key] !== undefined && typeof body[key] !== 'number'),
  ]
  if (wrong.length > 0) throw illegible(...wrong)
  return body
}

/**
 * The item with which a new one is to be reviewed. Everything else of that request is the new item's.
 * @throws Refusal WRONG_STATE when it is no id
 */
export const readAccompanied = ({ data }: Pick<PayloadRequest, 'data'>): string | undefined => {
  const { accompanies } = (data ?? {}) as { accompanies?: unknown }
  if (accompanies === undefined || accompanies === null) return undefined
  if (typeof accompanies === 'string' && isUuid(accompanies)) return accompanies
  throw illegible('accompanies')
}

const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value)
