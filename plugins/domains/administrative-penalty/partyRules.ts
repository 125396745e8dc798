import { isIdentityNumber } from '../../../src/domain/identityNumber.ts'
import type { Register } from '../../../src/domain/register.ts'
import type { ValuesOf } from '../../../src/domain/fields/index.ts'
import type { party } from './party.ts'

type Party = ValuesOf<typeof party>
type Texts = 'violation' | 'facts' | 'basis' | 'content' | 'remarks'
type Published = Party & Pick<ValuesOf<Register>, 'title' | 'summary'> & { [K in Texts]?: string }

const SOURCE = '发改办财金〔2018〕424号'

/** Who the party is decides by which numbers they are known, and what of them may be said in public. */
export const partyRules = [
  {
    about: 'creditCode' as const,
    when: ({ partyKind, creditCode }: Party) => partyKind === 'legalPerson' && !creditCode,
    says: '法人及非法人组织应当填写统一社会信用代码',
    source: SOURCE,
  },
  {
    about: 'legalRepresentative' as const,
    when: ({ partyKind, legalRepresentative }: Party) =>
      partyKind === 'legalPerson' && !legalRepresentative,
    says: '法人及非法人组织应当填写法定代表人',
    source: SOURCE,
  },
  {
    about: 'identityDocument' as const,
    when: ({ partyKind, identityDocument }: Party) =>
      partyKind === 'naturalPerson' && !identityDocument,
    says: '自然人应当选择证件类型',
    source: SOURCE,
  },
  {
    about: 'identityNumber' as const,
    when: ({ partyKind, identityNumber }: Party) =>
      partyKind === 'naturalPerson' && !identityNumber,
    says: '自然人应当填写证件号码',
    source: SOURCE,
  },
  {
    about: 'identityNumber' as const,
    when: ({ identityDocument, identityNumber }: Party) =>
      identityDocument === 'identityCard' && isWrong(identityNumber),
    says: '身份证号码有误，请核对',
    source: 'GB 11643-1999',
  },
  {
    about: 'representativeNumber' as const,
    when: ({ representativeDocument, representativeNumber }: Party) =>
      representativeDocument === 'identityCard' && isWrong(representativeNumber),
    says: '身份证号码有误，请核对',
    source: 'GB 11643-1999',
  },
  ...(['title', 'summary', 'violation', 'facts', 'basis', 'content', 'remarks'] as const).map(
    (about) => ({
      about,
      when: (values: Published) =>
        values.partyKind === 'naturalPerson' &&
        values.partyName !== undefined &&
        values[about]?.includes(values.partyName) === true,
      says: '公开的文字中不能出现自然人的姓名，请写作“当事人”或者只写姓',
      source: '《个人信息保护法》第五十一条',
    }),
  ),
]

const isWrong = (number?: string): boolean => number !== undefined && !isIdentityNumber(number)
