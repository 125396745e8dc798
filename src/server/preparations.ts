import type { Payload } from 'payload'

/** Something that must be so before anybody reads the tables; doing it twice changes nothing. */
export type Preparation = (payload: Payload) => Promise<void>

/** Every preparation that the composition root put into the house, in its order. */
export const preparationsOf = ({ config }: Pick<Payload, 'config'>): readonly Preparation[] =>
  (config.custom as { preparations?: readonly Preparation[] } | undefined)?.preparations ?? []
