export * from './field.ts'
export * from './isPublished.ts'
export * from './values.ts'
export * from './words.ts'
