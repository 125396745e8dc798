import type { PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import { perform } from '../../actions/perform.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { staffEndpoint } from '../responses.ts'

/** `POST /api/mails/:person/resend`: the letters to a person that did not arrive. */
const resend = async (req: PayloadRequest, by: Person) => {
  const person = String(req.routeParams?.person)
  if (!isUuid(person)) throw new Refusal('NOT_FOUND', '没有这个人员')
  await perform(req.payload, { act: 'resendMail', by, subjects: [person], input: {} })
  return { message: '将重新发送' }
}

export const mailEndpoints = [staffEndpoint('post', '/mails/:person/resend', resend)]
