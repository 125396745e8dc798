import type { Cell } from '../fields/index.ts'
import type { Kind } from './kind.ts'
import { choice } from './choices.ts'
import { creditCode, documentNumber } from './codes.ts'
import { count, flag, money, quantity } from './numbers.ts'
import { text } from './texts.ts'
import { day, year } from './times.ts'

type CellKinds = { readonly [K in Cell['kind']]: Kind<Extract<Cell, { kind: K }>> }

/** The kinds that fit into a cell of a table; a table itself does not. */
export const CELL_KINDS: CellKinds = {
  text,
  day,
  year,
  money,
  quantity,
  count,
  choice,
  flag,
  creditCode,
  documentNumber,
}
