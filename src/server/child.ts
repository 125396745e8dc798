import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { say } from './say.ts'
import { SUPERVISED, type ChildMessage } from './supervised.ts'

/** How to start a process of the house. */
export interface ChildPlan {
  name: string
  /** Arguments of node: its options, then the file. */
  command: readonly string[]
  env: NodeJS.ProcessEnv
  onMessage?: (message: ChildMessage) => void
}

/** A running process and its end: the exit code, or none when it was killed. */
export interface Child {
  process: ChildProcess
  ended: Promise<number | null>
}

/** Starts a process tied to this one; what it prints is marked with its name, lines of JSON are whole. */
export const startChild = ({ name, command, env, onMessage }: ChildPlan): Child => {
  const child = spawn(process.execPath, command, {
    env: { ...env, [SUPERVISED]: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  pass(child.stdout, process.stdout, name)
  pass(child.stderr, process.stderr, name)
  child.on('message', (message) => hear(message as ChildMessage, onMessage))
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', (code) => resolve(code))
  })
  return { process: child, ended }
}

/** Asks a process to finish what it is doing; one that does not is ended. */
export const stopChild = async ({ process: child, ended }: Child): Promise<void> => {
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  await ended
  clearTimeout(impatience)
}

const PATIENCE_MS = 10_000

const pass = (from: Readable | null, to: Writable, name: string): void => {
  if (from)
    createInterface({ input: from }).on('line', (line) => to.write(`${marked(line, name)}\n`))
}

/** A line of the log says itself whose it is, and stays readable by programs. */
const marked = (line: string, name: string): string =>
  line.startsWith('{') ? line : `[${name}] ${line}`

const hear = (message: ChildMessage, onMessage: ChildPlan['onMessage']): void => {
  if (message.kind === 'say') say(message.zh, message.en)
  onMessage?.(message)
}
