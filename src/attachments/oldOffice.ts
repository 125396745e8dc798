/**
 * What a file of the old Office is. Its container (OLE2) keeps a directory of streams, each in 128
 * bytes: the name in UTF-16, the length of the name at 64, the kind at 66; directories begin where
 * sectors do, on a multiple of 512. Only the names are looked at.
 */
export const hasStream = (data: Buffer, names: readonly string[]): boolean =>
  names.map(entryOf).some((entry) => {
    for (let at = 0; at + ENTRY <= data.length; at += ENTRY) {
      if (data.subarray(at, at + entry.length).equals(entry)) return true
    }
    return false
  })

const ENTRY = 128
const NAME = 64
const STREAM = 2

/** How the directory's entry of a stream begins. */
const entryOf = (name: string): Buffer => {
  const entry = Buffer.alloc(NAME + 3)
  const length = entry.write(name, 'utf16le')
  entry.writeUInt16LE(length + 2, NAME)
  entry[NAME + 2] = STREAM
  return entry
}
