import { domains } from './plugins/domains/index.ts'

/** The composition root of the public house: what a city declares reaches it as data. */
export default { domains }
