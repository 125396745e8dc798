import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { projectFolder } from '../project.ts'
import { stepOf, type BuildStep } from './buildSteps.ts'

/**
 * Runs Next's build in a group of processes of its own that ends with this process, giving way to
 * everything else on the machine: the public house is already serving.
 * @returns what Next said last, when the build did not succeed
 */
export const runNextBuild = async (
  onStep: (step: BuildStep) => void,
): Promise<FailedBuild | undefined> => {
  const file = fileURLToPath(new URL('./buildProcess.ts', import.meta.url))
  const build = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: projectFolder(),
    env: buildEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  giveWay(build.pid)
  const lines: string[] = []
  for (const output of [build.stdout, build.stderr]) {
    if (!output) continue
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line)
      const step = stepOf(line)
      if (step) onStep(step)
    })
  }
  const code = await new Promise<number | null>((resolve) => build.once('close', resolve))
  if (code === 0) return undefined
  const words = lines.slice(-LINES_SHOWN).join('\n')
  return { words, mayPass: code === null || code === EXIT_KILLED || BUSY.test(words) }
}

/** A build that came to nothing. */
export interface FailedBuild {
  words: string
  /** It was killed, for want of memory perhaps, or another one was still running. */
  mayPass: boolean
}

/** As a shell reports a process that was killed. */
export const EXIT_KILLED = 137

const BUSY = /another next build process is already running/i

const LINES_SHOWN = 40
const LOW_PRIORITY = 10

const giveWay = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) setPriority(pid, LOW_PRIORITY)
  } catch {
    // A build at full speed is still a build.
  }
}

/** A build knows no secret and no database: nothing of either may end up in the pages. */
const buildEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  GONGKAI_MODE: 'demonstration',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: '',
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  PERSONAL_DATA_KEY: randomBytes(32).toString('base64'),
})
