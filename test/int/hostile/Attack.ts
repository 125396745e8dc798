/** What a hostile reader sends, and how it must be answered. */
export interface Attack {
  name: string
  sends: string | Buffer
  /** The status; 'closed' when there is nobody to answer. */
  status: number | 'closed'
  code?: string
}

export const attack = (
  name: string,
  sends: Attack['sends'],
  status: Attack['status'],
  code?: string,
): Attack => ({ name, sends, status, ...(code && { code }) })
