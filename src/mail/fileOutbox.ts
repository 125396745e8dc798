import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compose } from './compose.ts'
import type { Carrier } from './Carrier.ts'

/** Where there is no mail server: letters are laid into a folder, as files that mail programs open. */
export const fileOutbox =
  (folder: string, from: string): Carrier =>
  async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return {
      hand: async (letter) => {
        const file = join(folder, `${letter.id}.eml`)
        await writeFile(`${file}.part`, await compose(from, letter), { mode: 0o600 })
        await rename(`${file}.part`, file)
        return { state: 'sent' }
      },
      close: () => {},
    }
  }
