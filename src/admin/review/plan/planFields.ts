import { describeAll } from '../../../derive/collection/described.ts'
import { longText, type Values } from '../../../domain/fields/index.ts'
import { INTERPRETATION_PLAN } from '../../../domain/review/interpretationPlan.ts'

/** Where the plan's inputs stand beside those of the item: each path begins with it. */
export const PLAN = 'plan'

export const WAIVER_PATH = `${PLAN}.waiver`

/** The fields of a plan, and the reason to have none, by the paths of their inputs. */
export const PLAN_FIELDS = describeAll({
  ...Object.fromEntries(
    Object.entries(INTERPRETATION_PLAN).map(([key, field]) => [`${PLAN}.${key}`, field]),
  ),
  [WAIVER_PATH]: longText('免予解读的理由', {
    required: 'submit',
    maxLength: 1000,
    help: '由另一人同意后，文件才可以没有解读材料。',
  }),
})

/** Kept answers by the paths of their inputs. */
export const atPaths = (kept: Values): Values =>
  Object.fromEntries(Object.entries(kept).map(([key, value]) => [`${PLAN}.${key}`, value]))

/** Answers by their keys, as they are kept. */
export const byKeys = (typed: Values): Values =>
  Object.fromEntries(
    Object.entries(typed).map(([path, value]) => [path.slice(PLAN.length + 1), value]),
  )
