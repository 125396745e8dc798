import { AMENDMENTS, type Wording } from './amendments.ts'
import { choice, longText } from './fields/index.ts'
import { issuesOfFields } from './issuesOf.ts'
import type { Issue } from './issues.ts'
import { normaliseValues } from './normalise.ts'

/** What is asked of whoever amends, in the language that items are declared in. */
const WORDING = {
  kind: choice('修改种类', AMENDMENTS, { required: 'save' }),
  note: longText('公开说明', { required: 'save', maxLength: 500 }),
}

/** Reads what a person sent as the wording of an amendment; everything wrong with it, all at once. */
export const readWording = (sent: { kind?: unknown; note?: unknown }) => {
  const values = normaliseValues(WORDING, { kind: sent.kind, note: sent.note })
  const issues: readonly Issue[] = issuesOfFields(WORDING, values, 'publish')
  return issues.length > 0 ? { issues } : { wording: values as unknown as Wording }
}
