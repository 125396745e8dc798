import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry } from 'yauzl'
import { Unreadable } from './Unreadable.ts'

/** A package of files, as Word, Excel and PowerPoint write them. */
export interface Package {
  names: readonly string[]
  /** The text of one of them; empty where there is none. */
  text: (name: string) => Promise<string>
  /** The bytes of one of them, as they come. */
  stream: (name: string) => Promise<Readable>
}

/**
 * Opens a package without trusting what it says of itself: it is refused when it declares more than a
 * document needs, and a file that grows beyond what it declared ends the reading.
 * @param largest bytes of everything unpacked together
 * @throws Unreadable
 */
export const openPackage = async (data: Buffer, largest = LARGEST): Promise<Package> => {
  const zip = await fromBufferPromise(data, { autoClose: false, validateEntrySizes: true })
  const entries = new Map<string, Entry>()
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize
    if (declared > largest || entries.size > MOST) throw new Unreadable('tooLarge')
    entries.set(entry.fileName, entry)
  }
  const stream = async (name: string): Promise<Readable> => {
    const entry = entries.get(name)
    return entry ? zip.openReadStreamPromise(entry) : Readable.from([])
  }
  return {
    names: [...entries.keys()],
    text: async (name) => (await buffer(await stream(name))).toString('utf8'),
    stream,
  }
}

const LARGEST = 200 * 1024 * 1024
/** Entries. */
const MOST = 20_000
