import type { ValuesOf } from '../fields/index.ts'
import { isIdentityNumber } from '../codes/identityNumber.ts'
import { neededWhen } from '../rules/betweenFields.ts'
import type { party } from './party.ts'

type Party = ValuesOf<typeof party>

const SOURCE = '发改办财金〔2018〕424号'

/**
 * Who the party is decides by which numbers they are known, and what may be said of them in public:
 * the domain names the texts of its own that the public reads, beside title and summary.
 */
export const partyRules = <Text extends string>(texts: readonly Text[]) => [
  neededWhen('creditCode', isLegalPerson, '法人及非法人组织应当填写统一社会信用代码', SOURCE),
  neededWhen('legalRepresentative', isLegalPerson, '法人及非法人组织应当填写法定代表人', SOURCE),
  neededWhen('identityDocument', isNaturalPerson, '自然人应当选择证件类型', SOURCE),
  neededWhen('identityNumber', isNaturalPerson, '自然人应当填写证件号码', SOURCE),
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
  ...(['title', 'summary', ...texts] as const).flatMap(saysNobody),
]

/** A masked name or a sealed number would be no use if a text beside it told them. */
const saysNobody = <Text extends string>(about: Text) => [
  {
    about,
    when: ({ [about]: text, ...party }: Party & Texts<Text>) =>
      isNaturalPerson(party as Party) && tells(text, (party as Party).partyName),
    says: '公开的文字中不能出现自然人的姓名，请写作“当事人”或者只写姓',
    source: '《个人信息保护法》第五十一条',
  },
  {
    about,
    when: ({ [about]: text, ...party }: Party & Texts<Text>) =>
      NUMBERS.some((number) => tells(text, (party as Party)[number])),
    says: '公开的文字中不能出现证件号码，请删去',
    source: '《个人信息保护法》第五十一条',
  },
]

type Texts<Text extends string> = { readonly [Key in Text]?: unknown }

const NUMBERS = ['identityNumber', 'representativeNumber'] as const

const isLegalPerson = ({ partyKind }: Party): boolean => partyKind === 'legalPerson'

const isNaturalPerson = ({ partyKind }: Party): boolean => partyKind === 'naturalPerson'

const isWrong = (number?: string): boolean => number !== undefined && !isIdentityNumber(number)

const tells = (text: unknown, secret?: string): boolean =>
  typeof text === 'string' && secret !== undefined && text.includes(secret)
