/** A unit of the city, as the seed writes it down. */
export interface CityUnit {
  /** Stored, part of addresses; do not change once published. Made for the demonstration. */
  code: string
  name: string
  shortName: string
  kind: 'government' | 'department' | 'institution' | 'county'
  division: string
  /** The code of the unit it belongs to. */
  parent?: string
  existsFrom?: string
  existsTo?: string
  /** Codes of the units that took over its work, and its records with it (条例 art. 10). */
  successors?: readonly string[]
}
