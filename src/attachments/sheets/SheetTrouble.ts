import type { Place, UnreadableCode } from '../../domain/sheets/unreadable.ts'

/** Why a file gives no rows, and where in it that shows. */
export class SheetTrouble extends Error {
  readonly reason: UnreadableCode
  readonly place: Place

  constructor(reason: UnreadableCode, place: Place = {}) {
    super(reason)
    this.name = 'SheetTrouble'
    this.reason = reason
    this.place = place
  }
}
