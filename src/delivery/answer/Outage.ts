/** The database cannot be read just now, an answer took longer than it may, or too many ask at once. */
export class Outage extends Error {
  readonly outage: 'UNAVAILABLE' | 'TIMEOUT' | 'OVERLOADED'

  constructor(outage: Outage['outage']) {
    super(outage)
    this.name = 'Outage'
    this.outage = outage
  }
}
