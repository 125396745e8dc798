import { createHash } from 'node:crypto'

import type { Values } from '../../../src/domain/fields/index.ts'
import { resolveExample } from '../../../src/domain/resolveExample.ts'

/** An example as it would be in some city: the same token always has the same id. */
export const resolved = (values: Values): Values =>
  resolveExample(values, {
    column: (code) => idOf(`column ${code}`),
    unit: (code) => idOf(`unit ${code}`),
  })

const idOf = (name: string): string =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
