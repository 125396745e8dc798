import sharp from 'sharp'
import { perform } from '../../src/actions/perform.ts'
import type { AmendmentKind } from '../../src/domain/amendments.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import type { City } from './city.ts'

interface Amending {
  kind?: AmendmentKind
  note?: string
  values?: Values
}

export const NOTE = '更正总硬度的检测值'

/** Opens an amendment of a published item and brings it as far as asked. */
export const amendTo = async (
  { payload, editor, reviewer, releaser }: City,
  state: 'opened' | 'submitted' | 'approved' | 'published',
  id: string,
  { kind = 'correction', note = NOTE, values = { title: '改后的标题' } }: Amending = {},
): Promise<void> => {
  const subjects = [id]
  await perform(payload, { act: 'amend', by: editor, subjects, input: { kind, note } })
  await perform(payload, { act: 'save', by: editor, subjects, input: { values } })
  if (state === 'opened') return
  await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
  if (state === 'submitted') return
  await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
  if (state === 'approved') return
  await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
}

/** Keeps a picture of one colour among the office's files; its id and its hash. */
export const attach = async (
  { payload, editor, owner }: City,
  background: string,
): Promise<{ id: string; sha256: string }> => {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer()
  const { id } = await perform(payload, {
    act: 'maintain',
    by: editor,
    subjects: [],
    input: {
      collection: 'files',
      values: { title: '采样现场', alt: '一号井采样现场' },
      file: { data, mimetype: 'image/png', name: '采样现场.png', size: data.length },
    },
  })
  const { rows } = await owner.query('select sha256 from public.files where id = $1', [id])
  return { id, sha256: (rows[0] as { sha256: string }).sha256 }
}
