import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * All tests, in two lanes side by side for two cores: while one waits for its browser, the other does
 * what needs none. In a lane one follows the other, and nobody is held up by what failed. Without a
 * browser it is said last of all what was left out.
 */
const LANES = [
  // A worker of its own, though it is the only one: it is renewed when it has grown.
  [['--maxWorkers=1', '--workerIdleMemoryLimit=1500MB', '--selectProjects', 'unit', 'int']],
  ['start', 'e2e'].map((project) => ['--runInBand', '--selectProjects', project]),
]

const running = new Set()
process.once('SIGTERM', () => {
  for (const jest of running) jest.kill('SIGTERM')
})

const run = (options) =>
  new Promise((resolve) => {
    const jest = spawn('npm', ['run', '--silent', 'jest', '--', ...options], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(jest)
    jest.stdout.pipe(process.stdout, { end: false })
    jest.stderr.pipe(process.stderr, { end: false })
    jest.once('close', (code) => {
      running.delete(jest)
      resolve(code ?? 1)
    })
  })

const runLane = async (lane) => {
  const codes = []
  for (const options of lane) codes.push(await run(options))
  return codes
}

const codes = await Promise.all(LANES.map(runLane))
process.exitCode = codes.flat().every((code) => code === 0) ? 0 : 1
