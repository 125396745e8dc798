import { GraphQLError } from 'graphql'
import type { Code } from './codes.ts'

/** An error in words meant for the reader, with its code and, where it is about one, the argument. */
export const coded = (code: Code, message: string, argument?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(argument !== undefined && { argument }) } })

/** The reader asked for something that cannot be: which argument, and why. */
export const badInput = (argument: string, why: string): GraphQLError =>
  coded('BAD_INPUT', `${argument}：${why}`, argument)
