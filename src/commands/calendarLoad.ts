import { readFile } from 'node:fs/promises'
import { HOUSE_ITSELF } from '../actions/people/readPerson.ts'
import { perform } from '../actions/perform.ts'
import type { IssuesFound } from '../errors.ts'
import { say } from '../server/say.ts'
import { StartRefusal } from '../server/StartRefusal.ts'
import { withHouse } from './withHouse.ts'

const USAGE = 'npm run calendar:load -- 2027.json'

/** `npm run calendar:load`: the holiday notice of a year that the house does not know yet. */
await withHouse(async (payload) => {
  const [file] = process.argv.slice(2)
  if (!file) throw new StartRefusal(`用法：${USAGE}`, `Usage: ${USAGE}`)
  const input = { notice: await readJson(file) }
  try {
    const act = 'loadCalendar'
    const { year, counted } = await perform(payload, { act, by: HOUSE_ITSELF, subjects: [], input })
    say(
      `已载入 ${year} 年的放假安排，${counted} 个期限得以计算`,
      `The calendar of ${year} was loaded; ${counted} periods could be counted`,
    )
    return 0
  } catch (error) {
    throw explained(error)
  }
})

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const { message } = error as Error
    throw new StartRefusal(`读不了 ${file}：${message}`, `Cannot read ${file}: ${message}`)
  }
}

function explained(error: unknown): unknown {
  if ((error as Error).name !== 'IssuesFound') return error
  const { issues } = error as IssuesFound
  const lines = issues.map(({ path, message }) => `- ${path}：${message}`).join('\n')
  return new StartRefusal(
    `放假安排有误，没有载入：\n${lines}`,
    `The notice was not loaded; ${issues.length} problem(s), see above`,
  )
}
