import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry } from 'yauzl'
import { Unreadable } from './Unreadable.ts'

/** A package of files, as Word, Excel and PowerPoint write them. */
export interface Package {
  names: readonly string[]
  /** The text of one of them; empty where there is none. */
  text: (name: string) => Promise<string>
}

/**
 * Opens a package without trusting what it says of itself: it is refused when it declares more than a
 * document needs, and a file that grows beyond what it declared ends the reading.
 * @throws Unreadable
 */
export const openPackage = async (data: Buffer): Promise<Package> => {
  const zip = await fromBufferPromise(data, { autoClose: false, validateEntrySizes: true })
  const entries = new Map<string, Entry>()
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize
    if (declared > LARGEST || entries.size > MOST) throw new Unreadable('tooLarge')
    entries.set(entry.fileName, entry)
  }
  const unpacked = async (name: string): Promise<Buffer> => {
    const entry = entries.get(name)
    return entry ? buffer(await zip.openReadStreamPromise(entry)) : Buffer.alloc(0)
  }
  return {
    names: [...entries.keys()],
    text: async (name) => (await unpacked(name)).toString('utf8'),
  }
}

/** Bytes of everything unpacked together, and the number of entries. */
const LARGEST = 200 * 1024 * 1024
const MOST = 20_000
