import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A started command, what it said so far, and its end. */
export interface Command {
  process: ChildProcess
  said: () => string
  /** Settles when the words were said; rejects with everything said when it ends without. */
  says: (words: string | RegExp) => Promise<void>
  /** The exit code; none when it was killed. */
  ended: Promise<number | null>
}

/** The city that the tests start: the smallest house there can be. */
export const CITY = fileURLToPath(new URL('./city', import.meta.url))

/** A file of the product's start-up, or of these tests. */
export const serverFile = (name: string): string =>
  fileURLToPath(new URL(`../../src/server/${name}`, import.meta.url))

/** Runs a TypeScript file in the test city, told nothing but what is given. */
export const runFile = (
  file: string,
  told: Record<string, string> = {},
  options: readonly string[] = [],
  as: { uid?: number; gid?: number; cwd?: string } = {},
): Command =>
  run(process.execPath, ['--conditions=production', '--import', 'tsx', file, ...options], {
    cwd: CITY,
    ...as,
    env: toldOnly(told),
  })

/** Runs a script of the test city by npm, which puts a shell in between. */
export const runNpm = (
  script: string,
  told: Record<string, string>,
  options: readonly string[],
): Command => run('npm', ['run', script, '--', ...options], { cwd: CITY, env: toldOnly(told) })

const run = (program: string, args: readonly string[], how: SpawnOptions): Command => {
  const command = spawn(program, args, { ...how, stdio: ['ignore', 'pipe', 'pipe'] })
  started.add(command)
  let words = ''
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    words += chunk.toString()
    for (const listener of listeners) listener()
  }
  command.stdout?.on('data', hear)
  command.stderr?.on('data', hear)
  const ended = new Promise<number | null>((resolve) => command.once('close', resolve))
  return {
    process: command,
    ended,
    said: () => words,
    says: (wanted) => heard(wanted, listeners, () => words, ended),
  }
}

/** Ends every command that a test left running, without asking. */
export const endAll = async (): Promise<void> => {
  for (const command of started) {
    if (command.exitCode !== null || command.signalCode !== null) continue
    command.kill('SIGKILL')
    await new Promise((resolve) => command.once('close', resolve))
  }
  started.clear()
}

const toldOnly = (told: Record<string, string>): NodeJS.ProcessEnv => {
  const { PATH, HOME } = process.env
  return { PATH, HOME, ...told } as unknown as NodeJS.ProcessEnv
}

const started = new Set<ChildProcess>()

const heard = (
  wanted: string | RegExp,
  listeners: Set<() => void>,
  said: () => string,
  ended: Promise<unknown>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const isSaid = () =>
      typeof wanted === 'string' ? said().includes(wanted) : wanted.test(said())
    const listen = () => {
      if (isSaid()) resolve()
    }
    listeners.add(listen)
    void ended.then(() => reject(new Error(`ended without saying ${String(wanted)}:\n${said()}`)))
    listen()
  })
