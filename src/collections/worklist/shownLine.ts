import type { Payload } from 'payload'
import { PUBLICATION_STATES } from '../../domain/disclosure.ts'
import type { ActOnMany } from '../../domain/review/actsOnMany.ts'
import { stageName } from '../../domain/review/index.ts'
import type { Person } from '../../domain/roles.ts'
import { DEADLINE_RULES } from '../../domain/time/deadlines.ts'
import { houseOf } from '../../house.ts'
import { openActs } from '../../worklist/openActs.ts'
import type { WorkLine } from '../../worklist/readLines.ts'

/** A line as it is shown: with the office's words beside the codes, and what the reader may do. */
export interface ShownLine extends WorkLine {
  publicationStateName: string
  words: { domain: string; stage: string | null; due: string | null }
  acts: readonly ActOnMany[]
}

/** The line as the person sees it. */
export const showLine = (payload: Payload, person: Person, line: WorkLine): ShownLine => {
  const domain = houseOf(payload).domains.find(({ slug }) => slug === line.item.domain)
  const rules = [...DEADLINE_RULES, ...(domain?.duty.deadlineRules ?? [])]
  return {
    ...line,
    publicationStateName: PUBLICATION_STATES[line.publicationState],
    words: {
      domain: domain?.name.zh ?? line.item.domain,
      stage: line.stage && stageName(line.stage, line.chain ?? undefined),
      due: rules.find(({ code }) => code === line.dueRule)?.name ?? null,
    },
    acts: openActs(line, person),
  }
}
