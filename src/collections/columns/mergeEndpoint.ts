import { perform } from '../../actions/perform.ts'
import { Refusal } from '../../errors.ts'
import { staffEndpoint } from '../responses.ts'

/** Merges a column into another: `POST /api/columns/:id/merge` with `{ into }`. */
export const mergeEndpoint = staffEndpoint('post', '/:id/merge', async (req, by) => {
  const into = (req.data as { into?: unknown } | undefined)?.into
  if (typeof into !== 'string') throw new Refusal('WRONG_STATE', '请选择要并入的栏目')
  return perform(req.payload, {
    act: 'mergeColumn',
    by,
    subjects: [String(req.routeParams?.id)],
    input: { into },
  })
})
