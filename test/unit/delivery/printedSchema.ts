import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import config from '../../../delivery.config.ts'
import { domainsInUse } from '../../../src/domain/off.ts'
import { publicSchema } from '../../../src/delivery/schema/publicSchema.ts'

/** Where the public schema is kept as it stands, so that a change of it is seen in review. */
export const SCHEMA_FILE = new URL('schema.graphql', import.meta.url)

/** The public schema of this city. */
export const currentSchema = (): GraphQLSchema => publicSchema(domainsInUse(config.domains))

/** The public schema in an order that no rearrangement of the code changes. */
export const printedSchema = (): string =>
  `${printSchema(lexicographicSortSchema(currentSchema()))}\n`
