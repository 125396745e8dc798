import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'

/** What is the same for nearly every new item of a domain. */
export const beginningOf = ({ duty }: Domain): Values => ({
  article20: String(duty.article20),
  source: 'original',
  channels: ['website'],
})
