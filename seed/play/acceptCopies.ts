import type { Payload } from 'payload'

import { readDisclosure } from '../../src/actions/disclosure/cases/subject.ts'
import { perform } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { doubtsOf } from '../../src/actions/screening/doubtsOf.ts'
import { groupOf } from '../../src/domain/screening/groups.ts'
import type { Cast } from './castOf.ts'

/**
 * The demonstration shows one example in every state, so each is a copy of the one that is public: the
 * reviewer says so, as a reviewer would.
 */
export const acceptCopies = async (
  payload: Payload,
  { reviewer: by }: Cast,
  subjects: readonly string[],
): Promise<void> => {
  const query = readerOf(payload)
  const doubts = await doubtsOf(payload, query, await readDisclosure(query, subjects))
  for (const [id, found] of doubts) {
    for (const { accepted, code, key } of found) {
      if (accepted || groupOf(code) !== 'duplicate') continue
      const input = { key, reason: '演示数据：同一个示例用来展示不同的办理环节。' }
      await perform(payload, { act: 'accept', by, subjects: [id], input })
    }
  }
}
