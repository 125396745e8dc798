/** An answer took longer than it may. */
export class TimedOut extends Error {
  constructor() {
    super('the answer took too long')
    this.name = 'TimedOut'
  }
}
