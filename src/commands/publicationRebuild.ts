import { HOUSE_ITSELF } from '../actions/people/readPerson.ts'
import { perform } from '../actions/perform.ts'
import { say } from '../server/say.ts'
import { withHouse } from './withHouse.ts'

/** `npm run publication:rebuild`: recreates `published` from the editions; readers see one change. */
await withHouse(async (payload) => {
  await perform(payload, { act: 'rebuild', by: HOUSE_ITSELF, subjects: [], input: {} })
  say('公开库已按发布记录重建', 'The public house was rebuilt from what was published')
  return 0
})
