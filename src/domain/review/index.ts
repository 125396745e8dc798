export * from './acts.ts'
export * from './chains.ts'
export * from './stages.ts'
