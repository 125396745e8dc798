/** The database cannot be read just now, or an answer took longer than it may. */
export class Outage extends Error {
  readonly outage: 'UNAVAILABLE' | 'TIMEOUT'

  constructor(outage: Outage['outage']) {
    super(outage)
    this.name = 'Outage'
    this.outage = outage
  }
}
