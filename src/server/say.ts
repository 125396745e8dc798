import { explainFileError } from './explainFileError.ts'
import { StartRefusal } from './StartRefusal.ts'

/** Tells the person at the keyboard how the start is going, in both languages. */
export const say = (zh: string, en: string): void => {
  process.stdout.write(`${zh}\n  ${indent(en)}\n`)
}

/** Says what went wrong: a refusal in its own words, a fault with its stack. */
export const complain = (error: unknown): void => {
  process.stderr.write(`${wordsOf(error)}\n`)
}

/** The words of a refusal, marked so that they stand out; a fault keeps its stack. */
export const wordsOf = (fault: unknown): string => {
  const error = explainFileError(fault)
  if (error instanceof StartRefusal) return `✗ ${indent(error.zh)}\n✗ ${indent(error.en)}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const indent = (text: string): string => text.replaceAll('\n', '\n  ')
