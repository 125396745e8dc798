import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { projectFile } from '../project.ts'
import { EXIT_KILLED } from './runNextBuild.ts'

/**
 * Stands between the admin and Next's build: it leads their group of processes and ends it as soon
 * as the admin is gone, so that two builds never write into one folder.
 */
const next = createRequire(projectFile('package.json')).resolve('next/dist/bin/next')
const build = spawn(process.execPath, [next, 'build'], { stdio: 'inherit' })
process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
build.once('exit', (code) => process.exit(code ?? EXIT_KILLED))
