import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { brokenOperations, type Broken } from '../../../src/delivery/trusted/brokenOperations.ts'
import { readTrusted } from '../../../src/delivery/trusted/readTrusted.ts'
import { environment } from '../../../src/server/env.ts'
import { currentSchema, SCHEMA_FILE } from './printedSchema.ts'

/** The schema that was agreed last. */
export const agreedSchema = (): GraphQLSchema => buildSchema(readFileSync(SCHEMA_FILE, 'utf8'))

/** What the sites have registered. */
export const registered = () => readTrusted(environment().operationsFolder)

/** The registered operations that the schema as it stands would break. */
export const broken = (): Broken[] =>
  brokenOperations(registered(), currentSchema(), agreedSchema())

/** As it is said on the console: site, operation, place or field. */
export const saidOf = ({ site, operation, at, why }: Broken): string =>
  `${site}/${operation} ${at}: ${why}`
