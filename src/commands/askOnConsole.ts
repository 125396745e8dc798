import { createInterface } from 'node:readline/promises'

/**
 * Asks on the console, line by line; a pipe works too. A password is never an argument, where others
 * would see it in the list of processes.
 */
export const askOnConsole = async <Key extends string>(
  questions: Readonly<Record<Key, string>>,
): Promise<Record<Key, string>> => {
  const console = createInterface({ input: process.stdin, output: process.stderr })
  const lines = console[Symbol.asyncIterator]()
  const answers = {} as Record<Key, string>
  for (const key of Object.keys(questions) as Key[]) {
    process.stderr.write(`${questions[key]}: `)
    const { value } = await lines.next()
    answers[key] = String(value ?? '').trim()
  }
  console.close()
  return answers
}
