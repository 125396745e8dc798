import { perform } from '../../actions/perform.ts'
import { Refusal } from '../../errors.ts'
import { staffEndpoint } from '../responses.ts'

/**
 * Puts a column in its place: `POST /api/columns/:id/place` with `{ parent, before }`; `parent` null
 * means the top of the catalogue, `before` null means last.
 */
export const placeEndpoint = staffEndpoint('post', '/:id/place', async (req, by) => {
  const { parent, before = null } = (req.data ?? {}) as Record<string, unknown>
  if (!isIdOrNull(parent) || !isIdOrNull(before)) {
    throw new Refusal('WRONG_STATE', '请说明栏目移到哪里')
  }
  return perform(req.payload, {
    act: 'placeColumn',
    by,
    subjects: [String(req.routeParams?.id)],
    input: { parent, before },
  })
})

const isIdOrNull = (value: unknown): value is string | null =>
  value === null || typeof value === 'string'
