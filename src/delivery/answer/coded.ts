import { GraphQLError } from 'graphql'
import type { Code } from './codes.ts'

/** An error in words meant for the reader, with its code. */
export const coded = (code: Code, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** The reader asked for something that cannot be. */
export const badInput = (message: string): GraphQLError => coded('BAD_INPUT', message)
