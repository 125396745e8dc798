import { richTextOf } from '../../src/domain/kinds/index.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { perform } from '../../src/actions/perform.ts'
import { foundTestCity, unique, type City } from './city.ts'

/** A city whose column of government documents is reviewed by the chain of policies. */
export interface PolicyCity extends City {
  documents: string
  interpretations: string
  secrecy: Person
  legality: Person
  signer: Person
}

export const foundPolicyCity = async (): Promise<PolicyCity> => {
  const city = await foundTestCity()
  const holder = (role: Role) => city.appoint([{ role, unit: city.unit }])
  return {
    ...city,
    documents: await city.build('columns', {
      segment: unique('documents'),
      name: '政府文件',
      chain: 'policy',
    }),
    interpretations: await city.build('columns', {
      segment: unique('interpretations'),
      name: '政策解读',
    }),
    secrecy: await holder('secrecy'),
    legality: await holder('legality'),
    signer: await holder('signer'),
  }
}

/** A complete document of the city; overrides lay over it, `undefined` clears. */
export const buildDocument = ({ documents, unit }: PolicyCity, overrides: Values = {}): Values => ({
  title: '关于做好2018年防汛抗旱工作的函',
  summary: '请各县（区）和有关部门做好2018年防汛抗旱工作。',
  column: documents,
  responsibleUnit: unit,
  issuers: ['庆阳市环境保护局'],
  formationDate: '2018-05-08',
  attribute: 'proactive',
  article20: '1',
  subjectClass: '综合政务\\政务公开',
  channels: ['website'],
  source: 'original',
  documentNumber: nextNumber(),
  kind: 'other',
  genre: 'letter',
  body: richTextOf('汛期将至，请做好防汛抗旱工作。'),
  validity: 'inForce',
  ...overrides,
})

export const buildInterpretation = (
  { interpretations, unit }: PolicyCity,
  overrides: Values = {},
): Values => ({
  title: '《关于做好2018年防汛抗旱工作的函》解读',
  summary: '为什么发这份文件，要求做什么。',
  column: interpretations,
  responsibleUnit: unit,
  issuers: ['庆阳市环境保护局'],
  formationDate: '2018-05-08',
  attribute: 'proactive',
  article20: '15',
  channels: ['website'],
  source: 'original',
  form: 'authoritative',
  documentPublishedOn: '2018-05-09',
  interpreterKind: 'head',
  interpreter: '李局长',
  interpreterPost: '庆阳市环境保护局局长',
  background: '汛期将至。',
  objectives: '安全度汛。',
  mainContent: '预案、巡查、值守。',
  scope: '各县（区）和有关部门。',
  body: richTextOf('汛期将至，局里发文部署防汛抗旱工作，要点有三。'),
  ...overrides,
})

/** Two documents never have one number; the second would be doubted. */
const nextNumber = (): string => `庆环函〔2018〕${++numbered}号`
let numbered = 0

/** What a normative document says beside that. */
export const NORMATIVE: Values = {
  kind: 'normative',
  effectiveOn: '2018-06-01',
  expiresOn: '2023-05-31',
  legalityReviewedBy: '庆阳市人民政府法制办公室',
  legalityReviewedOn: '2018-05-07',
}

export const PLAN = {
  outline: '为什么发、要求做什么、群众注意什么。',
  forms: ['authoritative'],
  channels: ['website'],
  publishOn: '2018-05-09',
  responsible: '李局长',
}

/** Drafts a document, with its interpretation and the plan for it unless told otherwise. */
export const draftPolicy = async (
  city: PolicyCity,
  overrides: Values = {},
  more: { interpretation?: false; plan?: false } = {},
): Promise<{ document: string; interpretation?: string }> => {
  const { payload, editor: by } = city
  const { id: document } = await perform(payload, {
    act: 'draft',
    by,
    subjects: [],
    input: { domain: 'policy-document', values: buildDocument(city, overrides) },
  })
  if (more.plan !== false) {
    await perform(payload, { act: 'plan', by, subjects: [document], input: { plan: PLAN } })
  }
  if (more.interpretation === false) return { document }
  const { id: interpretation } = await perform(payload, {
    act: 'draft',
    by,
    subjects: [],
    input: {
      domain: 'interpretation',
      values: buildInterpretation(city),
      accompanies: document,
    },
  })
  return { document, interpretation }
}
