import type { Work } from '../../../database/transaction.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Values } from '../../../domain/fields/index.ts'
import type { Issue } from '../../../domain/issues.ts'
import { fieldsOf } from '../../../domain/issuesOf.ts'
import { IssuesFound } from '../../../errors.ts'
import { readOver } from './incoming.ts'
import { referencesIn, unknownAmong } from './references.ts'

/** An issue of one of many items, which it counts from zero. */
export interface RowIssue extends Issue {
  row: number
}

/**
 * What a person sent for many new items of a domain, each read as one alone would be; the ids in them
 * are looked for together.
 * @throws IssuesFound with every issue of every item, each naming which
 */
export const readBatch = async (
  work: Work,
  domain: Domain,
  sent: readonly Values[],
): Promise<Values[]> => {
  const fields = fieldsOf(domain)
  const read = sent.map((values) => readOver(work, domain, values))
  const unknown = await unknownAmong(
    work,
    read.map(({ plain }) => referencesIn(fields, plain)),
  )
  const issues = read.flatMap(({ issues: own }, row) =>
    [...own, ...(unknown[row] ?? [])].map((issue): RowIssue => ({
      ...issue,
      row,
      message: `第 ${row + 1} 条：${issue.message}`,
    })),
  )
  if (issues.length > 0) throw new IssuesFound(issues)
  return read.map(({ values }) => values)
}
