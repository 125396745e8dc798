import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WordFile } from '../../documents/word/WordFile.ts'
import { UNREAD } from '../../domain/screening/reading.ts'
import { runApart } from '../runApart.ts'

/** What a Word file holds, or why it cannot be taken. */
export type WordRead = { file: WordFile } | { notTaken: string }

/** Reads a Word file that was handed in, apart from the house. */
export const readWordApart = async (data: Buffer): Promise<WordRead> => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-word-'))
  try {
    const place = join(folder, 'document.docx')
    await writeFile(place, data, { mode: 0o600 })
    const run = await runApart('word/wordProcess.ts', [place])
    return 'unread' in run
      ? { notTaken: UNREAD[run.unread] }
      : (JSON.parse(run.written) as WordRead)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
