import type { GraphQLFieldConfig } from 'graphql'
import type { Reading } from '../../read/reading.ts'

/** A field of `Query`: answered by one statement. */
export type Query<Args = Record<string, never>> = GraphQLFieldConfig<undefined, Reading, Args>
