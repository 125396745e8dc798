import type { PayloadRequest } from 'payload'
import { createHash } from 'node:crypto'
import { perform } from '../../actions/perform.ts'
import { readSheetsApart } from '../../attachments/sheets/readSheetsApart.ts'
import type { SheetTrouble } from '../../attachments/sheets/SheetTrouble.ts'
import { sayUnreadable } from '../../domain/sheets/unreadable.ts'
import type { Person } from '../../domain/roles.ts'
import { IssuesFound, Refusal } from '../../errors.ts'
import { mayOpenImport } from '../../policies/imports.ts'
import { idAsked } from '../asked.ts'
import { staffEndpoint } from '../responses.ts'
import { describeImport, listImports } from './describeImport.ts'
import { readMapping } from './mappingBody.ts'
import { sendRefusedRows } from './refusedRows.ts'
import { listRows } from './listRows.ts'

/** `POST /api/imports` with a file and `{domain}`: keeps what stands in it and begins to check it. */
const open = async (req: PayloadRequest, by: Person) => {
  const verdict = mayOpenImport(by)
  if ('not' in verdict) throw new Refusal('NOT_ALLOWED', verdict.not)
  const { data, name = '' } = req.file ?? {}
  if (!data)
    throw new IssuesFound([{ path: 'file', code: 'required', message: '请选择要导入的文件' }])
  try {
    const { id } = await perform(req.payload, {
      act: 'openImport',
      by,
      subjects: [],
      input: {
        domain: String(req.data?.domain ?? ''),
        fileName: name,
        sha256: createHash('sha256').update(data).digest('hex'),
        pages: readSheetsApart(data, name),
      },
    })
    return await describeImport(req, by, id)
  } catch (error) {
    if ((error as Error).name !== 'SheetTrouble') throw error
    const { reason, place } = error as SheetTrouble
    const message = sayUnreadable(name, reason, place)
    throw new IssuesFound([{ path: 'file', code: reason, message }])
  }
}

const ACTS = {
  map: (req: PayloadRequest, one: One) =>
    perform(req.payload, {
      ...one,
      act: 'mapImport',
      input: readMapping(req),
    }),
  start: (req: PayloadRequest, one: One) =>
    perform(req.payload, { ...one, act: 'startImport', input: {} }),
  stop: (req: PayloadRequest, one: One) =>
    perform(req.payload, { ...one, act: 'stopImport', input: {} }),
  undo: (req: PayloadRequest, one: One) =>
    perform(req.payload, { ...one, act: 'undoImport', input: {} }),
} as const

interface One {
  by: Person
  subjects: readonly string[]
}

/** `POST /api/imports/:id/acts/:act`: map, start, stop and undo. */
const act = async (req: PayloadRequest, by: Person) => {
  const id = idOf(req)
  const word = String(req.routeParams?.act)
  if (!Object.hasOwn(ACTS, word)) throw new Refusal('NOT_FOUND', `没有“${word}”这个操作`)
  await ACTS[word as keyof typeof ACTS](req, { by, subjects: [id] })
  return describeImport(req, by, id)
}

const idOf = (req: PayloadRequest): string => {
  const id = idAsked(req.routeParams?.id)
  if (!id) throw new Refusal('NOT_FOUND', '没有找到这次导入')
  return id
}

export const importEndpoints = [
  staffEndpoint('get', '/imports', listImports),
  staffEndpoint('post', '/imports', open, 201),
  staffEndpoint('get', '/imports/:id', (req, person) => describeImport(req, person, idOf(req))),
  staffEndpoint('get', '/imports/:id/rows', (req, person) => listRows(req, person, idOf(req))),
  staffEndpoint('get', '/imports/:id/refused.xlsx', (req, person) =>
    sendRefusedRows(req, person, idOf(req)),
  ),
  staffEndpoint('post', '/imports/:id/acts/:act', act),
]
