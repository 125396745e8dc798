import { choice, creditCode, identityNumber, text } from '../../../src/domain/fields/index.ts'
import { IDENTITY_DOCUMENTS, PARTY_KINDS } from './options.ts'

/** 行政相对人: who is penalised. The field's name in 发改办财金〔2018〕424号 stands beside each. */
export const party = {
  // CF_XDR_MC
  partyName: text('行政相对人名称', {
    required: 'submit',
    listed: true,
    search: 'body',
    maxLength: 200,
    masked: 'name',
    maskedWhen: ({ partyKind }) => partyKind === 'naturalPerson',
    help: '自然人的姓名公开时只显示姓。',
  }),
  // CF_XDR_LB
  partyKind: choice('行政相对人类别', PARTY_KINDS, { required: 'submit', facet: true }),
  // CF_XDR_SHXYM
  creditCode: creditCode('统一社会信用代码', { help: '法人及非法人组织必填。' }),
  // CF_XDR_GSZC
  businessNumber: text('工商注册号', { maxLength: 50 }),
  // CF_XDR_ZZJG
  organisationCode: text('组织机构代码', { maxLength: 50 }),
  // CF_XDR_SWDJ
  taxNumber: text('税务登记号', { maxLength: 50 }),
  // CF_XDR_SYDW
  institutionNumber: text('事业单位证书号', { maxLength: 50 }),
  // CF_XDR_SHZZ
  socialOrganisationNumber: text('社会组织登记证号', { maxLength: 50 }),
  // CF_FRDB
  legalRepresentative: text('法定代表人', { maxLength: 50, help: '法人及非法人组织必填。' }),
  // CF_FR_ZJLX
  representativeDocument: choice('法定代表人证件类型', IDENTITY_DOCUMENTS, { internal: true }),
  // CF_FR_ZJHM
  representativeNumber: identityNumber('法定代表人证件号码', {
    documents: 'any',
    help: '加密保存，不公开。',
  }),
  // CF_XDR_ZJLX
  identityDocument: choice('自然人证件类型', IDENTITY_DOCUMENTS, { internal: true }),
  // CF_XDR_ZJHM
  identityNumber: identityNumber('自然人证件号码', {
    documents: 'any',
    help: '自然人必填。加密保存，不公开。',
  }),
}
