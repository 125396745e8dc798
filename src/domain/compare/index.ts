export type * from './Difference.ts'
export { compareValues } from './compareValues.ts'
export { referencesIn, type Naming, type Reference, type Referred } from './Naming.ts'
export { sameValue } from './sameValue.ts'
