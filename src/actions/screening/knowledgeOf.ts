import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import type { Work } from '../../database/transaction.ts'
import { filesIn, linksIn, type Knowledge, type Screened } from '../../domain/screening/doubtsIn.ts'
import type { ScreenedFile } from '../../domain/screening/reading.ts'
import { houseOf } from '../../house.ts'
import { wordingList } from './wordingList.ts'

/** What the checks must know of the house to look at these items, read for all of them together. */
export const knowledgeOf = async (
  payload: Payload,
  query: Work['query'],
  items: readonly Screened[],
): Promise<Omit<Knowledge, 'alike'>> => {
  const files = await readFiles(query, items)
  const faults = await readFaults(query, items)
  return {
    wordings: await wordingList(query),
    file: (id) => files.get(id),
    broken: (url) => faults.get(url),
    hash: hashOf(houseOf(payload).personalDataKey),
  }
}

/** A number has so few digits that a plain hash of it would be as good as the number. */
const hashOf =
  (key: Buffer) =>
  (text: string): string =>
    createHmac('sha256', key).update('doubt ').update(text).digest('base64url')

const readFiles = async (
  query: Work['query'],
  items: readonly Screened[],
): Promise<ReadonlyMap<string, ScreenedFile>> => {
  const ids = [...new Set(items.flatMap(({ fields, values }) => filesIn(fields, values)))]
  const rows = ids.length > 0 ? await query<ScreenedFile>(FILES, [ids]) : []
  return new Map(rows.map((file) => [file.id, file]))
}

const FILES = `
  select file.id, file.sha256, coalesce(nullif(file.title, ''), file.filename) as name,
         file.mime_type as "mediaType", file.alt, readings.reading
  from public.files file left join editorial.readings on readings.sha256 = file.sha256
  where file.id = any ($1)`

const readFaults = async (
  query: Work['query'],
  items: readonly Screened[],
): Promise<ReadonlyMap<string, string>> => {
  const urls = [...new Set(items.flatMap((item) => linksIn(item).map(({ link }) => link.url)))]
  const rows = urls.length > 0 ? await query<{ url: string; fault: string }>(FAULTS, [urls]) : []
  return new Map(rows.map(({ url, fault }) => [url, fault]))
}

const FAULTS =
  'select url, fault from editorial.link_checks where fault is not null and url = any ($1)'
