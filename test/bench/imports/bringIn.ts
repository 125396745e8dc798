import { readSheetsApart } from '../../../src/attachments/sheets/readSheetsApart.ts'
import { perform } from '../../../src/actions/perform.ts'
import { readerOf } from '../../../src/actions/reasonsAgainst.ts'
import type { Office } from './office.ts'

/** What of an import took how long, in seconds. */
export type Timed = Record<string, number>

/** Brings a file in, from its bytes to the register, as the admin and the worker do it. @returns its id */
export const bringIn = async (
  { payload, editor }: Office,
  data: Buffer,
  fileName: string,
  timed: Timed,
): Promise<string> => {
  const one = { by: editor, input: {} }
  const input = {
    ...{ domain: 'administrative-penalty', fileName, sha256: '' },
    pages: readSheetsApart(data, fileName),
  }
  const { id } = await within(timed, 'read, and the first page checked', () =>
    perform(payload, { act: 'openImport', by: editor, subjects: [], input }),
  )
  const subjects = [id]
  const state = async () => {
    const [now] = await readerOf(payload)<{ state: string }>(
      'select state from editorial.imports where id = $1',
      [id],
    )
    return now?.state
  }
  await within(timed, 'checked', async () => {
    while ((await state()) === 'checking') {
      await perform(payload, { ...one, act: 'checkRows', subjects })
    }
  })
  await perform(payload, { ...one, act: 'startImport', subjects })
  await within(timed, 'entered', async () => {
    while ((await perform(payload, { ...one, act: 'enterRows', subjects })).left);
  })
  return id
}

/** Takes the batch of an import through its review to the public. */
export const bringOut = async ({ payload, ...people }: Office, id: string, timed: Timed) => {
  const [made] = await readerOf(payload)<{ entry: string | null; reasons: unknown }>(
    `select entry, reasons from editorial.import_rows where import = $1 and outcome <> 'none' limit 1`,
    [id],
  )
  if (!made?.entry) throw new Error(`nothing was entered: ${JSON.stringify(made?.reasons)}`)
  const one = { subjects: [made.entry], input: {} }
  const { editor, reviewer, releaser } = people
  await within(timed, 'submitted', () => perform(payload, { ...one, act: 'submit', by: editor }))
  await within(timed, 'approved', () => perform(payload, { ...one, act: 'approve', by: reviewer }))
  await within(timed, 'published', () => perform(payload, { ...one, act: 'publish', by: releaser }))
}

const within = async <T>(timed: Timed, name: string, work: () => Promise<T>): Promise<T> => {
  const from = performance.now()
  const result = await work()
  timed[name] = (performance.now() - from) / 1000
  return result
}
