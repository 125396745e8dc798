import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, type TrustedDocument } from './TrustedDocument.ts'

/** The operations in a folder, which holds one folder a site with one file an operation. */
export const readTrusted = (folder: string): TrustedDocument[] =>
  foldersIn(folder).flatMap((site) =>
    readdirSync(join(folder, site))
      .filter((file) => file.endsWith(ENDING))
      .sort()
      .map((file) => {
        const text = readFileSync(join(folder, site, file), 'utf8')
        return { site, name: file.slice(0, -ENDING.length), text, hash: hashOf(text) }
      }),
  )

const ENDING = '.graphql'

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : []
