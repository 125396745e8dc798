import { choice, creditCode, identityNumber, text } from '../fields/index.ts'

/** 行政相对人类别. Stored; do not change once published. */
export const PARTY_KINDS = {
  legalPerson: '法人及非法人组织',
  naturalPerson: '自然人',
  individualBusiness: '个体工商户',
} as const

/** 证件类型 of a natural person. Stored; do not change once published. */
export const IDENTITY_DOCUMENTS = {
  identityCard: '身份证',
  passport: '护照号',
  hongKongMacaoPermit: '港澳居民来往内地通行证',
  taiwanPermit: '台湾居民来往大陆通行证',
  foreignerResidence: '外国人永久居留身份证',
} as const

/**
 * 行政相对人: whom a licence is given to, or a penalty imposed on. Beside each field stand its names in
 * 发改办财金〔2018〕424号, of licences and of penalties. Its rules are `partyRules`.
 */
export const party = {
  // XK_XDR_MC, CF_XDR_MC
  partyName: text('行政相对人名称', {
    required: 'submit',
    listed: true,
    search: 'body',
    maxLength: 200,
    masked: 'name',
    maskedWhen: ({ partyKind }) => partyKind === 'naturalPerson',
    help: '自然人的姓名公开时只显示姓。',
  }),
  // XK_XDR_LB, CF_XDR_LB
  partyKind: choice('行政相对人类别', PARTY_KINDS, { required: 'submit', facet: true }),
  // XK_XDR_SHXYM, CF_XDR_SHXYM
  creditCode: creditCode('统一社会信用代码', { help: '法人及非法人组织必填。' }),
  // XK_XDR_GSZC, CF_XDR_GSZC
  businessNumber: text('工商注册号', { maxLength: 50 }),
  // XK_XDR_ZZJG, CF_XDR_ZZJG
  organisationCode: text('组织机构代码', { maxLength: 50 }),
  // XK_XDR_SWDJ, CF_XDR_SWDJ
  taxNumber: text('税务登记号', { maxLength: 50 }),
  // XK_XDR_SYDW, CF_XDR_SYDW
  institutionNumber: text('事业单位证书号', { maxLength: 50 }),
  // XK_XDR_SHZZ, CF_XDR_SHZZ
  socialOrganisationNumber: text('社会组织登记证号', { maxLength: 50 }),
  // XK_FRDB, CF_FRDB
  legalRepresentative: text('法定代表人', { maxLength: 50, help: '法人及非法人组织必填。' }),
  // XK_FR_ZJLX, CF_FR_ZJLX
  representativeDocument: choice('法定代表人证件类型', IDENTITY_DOCUMENTS, { internal: true }),
  // XK_FR_ZJHM, CF_FR_ZJHM
  representativeNumber: identityNumber('法定代表人证件号码', {
    documents: 'any',
    help: '加密保存，不公开。',
  }),
  // XK_XDR_ZJLX, CF_XDR_ZJLX
  identityDocument: choice('自然人证件类型', IDENTITY_DOCUMENTS, { internal: true }),
  // XK_XDR_ZJHM, CF_XDR_ZJHM
  identityNumber: identityNumber('自然人证件号码', {
    documents: 'any',
    help: '自然人必填。加密保存，不公开。',
  }),
}
