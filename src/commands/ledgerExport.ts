import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { readerOf } from '../actions/reasonsAgainst.ts'
import { isDay } from '../domain/time/day.ts'
import { exportLedger, FORMATS } from '../ledger/export/exportLedger.ts'
import type { LedgerFilter } from '../ledger/LedgerFilter.ts'
import { peopleNamed, subjectsNamed } from '../ledger/named.ts'
import { say } from '../server/say.ts'
import { StartRefusal } from '../server/StartRefusal.ts'
import { withHouse } from './withHouse.ts'

const USAGE = `npm run ledger:export -- --from 2026-01-01 --to 2026-12-31
  [--subject 索引号] [--person 姓名或邮箱] --out 办理记录.csv`

interface Asked {
  from?: string
  to?: string
  subject?: string
  person?: string
  out?: string
}

const readArguments = (): Asked => {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ options: { from: text, to: text, subject: text, person: text, out: text } })
      .values
  } catch {
    throw new StartRefusal(`用法：${USAGE}`, `Usage: ${USAGE}`)
  }
}

const refuseWrong = ({ from, to, out = '' }: Asked): string => {
  const wrong = [from, to].find((day) => day !== undefined && !isDay(day))
  if (wrong) throw new StartRefusal(`“${wrong}”不是日期`, `"${wrong}" is not a day`)
  if (!/\.(csv|jsonl)$/.test(out)) {
    throw new StartRefusal(
      `请用 --out 指明 .csv 或 .jsonl 文件。用法：${USAGE}`,
      `Name a .csv or .jsonl file with --out. Usage: ${USAGE}`,
    )
  }
  return out
}

const filterOf = async (payload: Payload, asked: Asked): Promise<LedgerFilter> => {
  const query = readerOf(payload)
  const { from, to, subject, person } = asked
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(subject && { subjects: await subjectsNamed(query, subject) }),
    ...(person && { people: await peopleNamed(query, person) }),
  }
}

/** `npm run ledger:export`: a copy of the ledger for auditors, whole or not at all. */
await withHouse(async (payload) => {
  const asked = readArguments()
  const out = refuseWrong(asked)
  const format = FORMATS[out.slice(out.lastIndexOf('.') + 1)]
  if (!format) throw new Error(`no format for ${out}`)
  const filter = await filterOf(payload, asked)
  const half = `${out}.part`
  try {
    const text = Readable.from(exportLedger(readerOf(payload), filter, format))
    await pipeline(text, createWriteStream(half, { mode: 0o600 }))
    await rename(half, out)
  } finally {
    await rm(half, { force: true })
  }
  say(`办理记录已导出到 ${out}`, `The ledger was exported to ${out}`)
  return 0
})
