import { createHash } from 'node:crypto'

/** An operation that a site has registered, and asks for by its hash. */
export interface TrustedDocument {
  /** The site's code. */
  site: string
  /** The file's name, without its ending. */
  name: string
  text: string
  /** SHA-256 of the text in UTF-8, as lower-case hexadecimal digits. */
  hash: string
}

/** The hash by which a text is asked for: what `sha256sum` says of its file. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The texts of the registered operations, by their hashes. */
export type TrustedDocuments = ReadonlyMap<string, string>

export const byHash = (documents: readonly TrustedDocument[]): TrustedDocuments =>
  new Map(documents.map(({ hash, text }) => [hash, text]))
