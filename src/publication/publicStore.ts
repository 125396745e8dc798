import { copyFile, mkdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { House } from '../house.ts'

/** Where a file lies in a store: under its hash, spread over folders. */
export const placeOf = (store: string, sha256: string): string =>
  join(store, sha256.slice(0, 2), sha256)

/** Copies the bytes into the store that the public house serves from, before the act commits. */
export const copyToPublicStore = async (
  stores: House['stores'],
  hashes: readonly string[],
): Promise<void> => {
  for (const sha256 of new Set(hashes)) {
    const target = placeOf(stores.public, sha256)
    if (await exists(target)) continue
    await mkdir(dirname(target), { recursive: true })
    const half = `${target}.${randomUUID()}`
    await copyFile(placeOf(stores.editorial, sha256), half)
    await rename(half, target)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
