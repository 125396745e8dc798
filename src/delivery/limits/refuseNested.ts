import { Lexer, Source, TokenKind } from 'graphql'
import { coded } from '../answer/coded.ts'
import { LIMITS } from './limits.ts'

/**
 * Refuses brackets within brackets before anything follows them: the parser calls itself for each, and
 * how many it bears depends on how warm it is.
 * @throws GraphQLError TOO_DEEP, or what is wrong with the text
 */
export const refuseNested = (text: string): void => {
  const lexer = new Lexer(new Source(text))
  let depth = 0
  for (let tokens = 0; tokens < LIMITS.tokens; tokens++) {
    const { kind } = lexer.advance()
    if (kind === TokenKind.EOF) return
    if (OPENING.has(kind)) depth++
    else if (CLOSING.has(kind)) depth--
    if (depth > MOST) throw coded('TOO_DEEP', `查询的括号最多 ${MOST} 层`)
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
])
const CLOSING: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
])

/** Far more than any depth that is allowed, far less than a stack bears. */
const MOST = 200
