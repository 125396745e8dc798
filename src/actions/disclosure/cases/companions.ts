import type { Work } from '../../../database/transaction.ts'
import type { Values } from '../../../domain/fields/index.ts'
import type { Person } from '../../../domain/roles.ts'
import { Refusal } from '../../../errors.ts'
import { domainOf } from '../../../house.ts'
import { MAY } from '../../../policies/disclosure.ts'
import { joinCase } from './cases.ts'
import { lockDisclosure } from './subject.ts'

/**
 * The values of a new item with the document that it explains named among them.
 * @throws Refusal WRONG_STATE when items of the domain explain nothing
 */
export const namingDocument = async (
  work: Work,
  domain: string,
  values: Values,
  document: string,
): Promise<Values> => {
  const { interprets } = domainOf(work.payload, domain)
  if (!interprets) throw new Refusal('WRONG_STATE', '只有解读材料才能随文件一同办理')
  await lockDisclosure(work, [document])
  return { ...values, [interprets]: [document] }
}

/**
 * Takes a new item into the case of the document that it explains.
 * @returns the case
 * @throws Refusal when the document is not being drafted, is another unit's, or is not theirs to write
 */
export const joinCaseOf = async (
  work: Work,
  item: { id: string; unit: string },
  document: string,
  by: Person,
): Promise<string> => {
  const [explained] = (await lockDisclosure(work, [document])).filter(({ id }) => id === document)
  if (!explained?.case || explained.stage !== 'drafting') {
    throw new Refusal('WRONG_STATE', '文件不在起草环节，解读材料请单独办理')
  }
  if (explained.unit !== item.unit) {
    throw new Refusal('WRONG_STATE', '解读材料和文件应当由同一个单位公开，谁起草谁解读')
  }
  const verdict = MAY.save(by, explained)
  if ('not' in verdict) throw new Refusal('NOT_ALLOWED', verdict.not)
  await joinCase(work, [item.id], explained.case)
  return explained.case
}
