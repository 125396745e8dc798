import { readFile } from 'node:fs/promises'
import { Unreadable } from '../read/Unreadable.ts'
import { NotTaken, readWordFile } from './readWordFile.ts'
import { UNREAD } from '../../domain/screening/reading.ts'

/** A process for one Word file: writes what it holds, or why it is not taken, as JSON. */
const [place = ''] = process.argv.slice(2)

const read = async (): Promise<unknown> => {
  try {
    return { file: await readWordFile(await readFile(place)) }
  } catch (error) {
    if (error instanceof NotTaken) return { notTaken: error.message }
    return { notTaken: UNREAD[error instanceof Unreadable ? error.reason : 'broken'] }
  }
}

process.stdout.write(JSON.stringify(await read()), () => process.exit(0))
