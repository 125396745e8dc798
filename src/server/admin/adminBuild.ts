import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pause } from '../pause.ts'
import { projectFile } from '../project.ts'
import { sourceStamp } from '../sourceStamp.ts'
import { StartRefusal } from '../StartRefusal.ts'
import { FIRST_STEP, LAST_STEP, type BuildStep } from './buildSteps.ts'
import { runNextBuild, type FailedBuild } from './runNextBuild.ts'

/**
 * Builds the admin's pages unless they are built from exactly these sources. The stamp is written
 * last, so that a build that was killed is done again.
 */
export const ensureAdminBuilt = async (onStep: (step: BuildStep) => void): Promise<void> => {
  const stamp = sourceStamp(PARTS)
  if (isBuilt(stamp)) return
  rmSync(projectFile(STAMP), { force: true })
  onStep(FIRST_STEP)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const failed = await runNextBuild(onStep)
    if (failed === undefined) {
      writeFileSync(projectFile(STAMP), stamp)
      onStep(LAST_STEP)
      return
    }
    if (!failed.mayPass || attempt === ATTEMPTS) throw refusalOf(failed)
    await pause(PAUSE_MS)
  }
}

/** What the pages are made from. */
const PARTS = ['src', 'plugins', 'app', 'payload.config.ts', 'next.config.mjs', 'package-lock.json']

const STAMP = '.next/built-from'
const ATTEMPTS = 5
const PAUSE_MS = 3000

const isBuilt = (stamp: string): boolean =>
  existsSync(projectFile('.next/BUILD_ID')) &&
  existsSync(projectFile(STAMP)) &&
  readFileSync(projectFile(STAMP), 'utf8') === stamp

const refusalOf = ({ words }: FailedBuild): StartRefusal =>
  new StartRefusal(
    `管理后台构建失败：\n${words}`,
    'The admin could not be built; see the words of the build above',
  )
