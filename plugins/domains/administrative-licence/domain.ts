import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, longText, organisation, text } from '../../../src/domain/fields/index.ts'
import { party } from '../../../src/domain/groups/party.ts'
import { partyRules } from '../../../src/domain/groups/partyRules.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { FOR_EVER, LICENCE_KINDS, LICENCE_STATES } from './options.ts'

const SOURCE = '发改办财金〔2018〕424号'

/**
 * 行政许可: a decision to grant a licence, as 双公示 (发改办财金〔2018〕424号) has it published. The field's
 * name in that standard stands beside each.
 */
export const administrativeLicence = defineDomain({
  slug: 'administrative-licence',
  name: { zh: '行政许可', en: 'Administrative licence' },
  group: '行政执法',
  columns: ['enforcement/licences'],
  duty: { article20: 5, publishBy: 'publication.licence', countedFrom: 'decidedOn' },
  identifiedBy: ['decisionNumber', 'authority'],
  fields: {
    // XK_XKWS
    decisionName: text('行政许可决定文书名称', {
      required: 'submit',
      search: 'body',
      maxLength: 200,
    }),
    // XK_WSH
    decisionNumber: text('行政许可决定文书号', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
      help: '与决定文书上的文号一致；没有文号的，填许可编号。',
    }),
    ...party,
    // XK_XKLB
    licenceKind: choice('许可类别', LICENCE_KINDS, { required: 'submit', facet: true }),
    otherKind: text('其他许可类别', { maxLength: 100 }),
    // XK_XKZS
    certificateName: text('许可证书名称', { search: 'body', maxLength: 200 }),
    // XK_XKBH
    certificateNumber: text('许可编号', { search: 'body', maxLength: 100 }),
    // XK_NR
    content: longText('许可内容', { required: 'submit', search: 'body' }),
    // XK_JDRQ
    decidedOn: day('许可决定日期', { required: 'submit', facet: true, listed: true }),
    // XK_YXQZ
    validFrom: day('有效期自', { required: 'submit' }),
    // XK_YXQZI
    validUntil: day('有效期至', {
      required: 'submit',
      facet: true,
      help: '长期有效的填 2099年12月31日。',
    }),
    // XK_XKJG; XK_XKJGDM is the authority's own credit code
    authority: organisation('许可机关', { required: 'submit', facet: true }),
    // XK_ZT
    state: choice('当前状态', LICENCE_STATES, { required: 'submit', facet: true, listed: true }),
    // XK_LYDW; XK_LYDWDM is the source's own credit code
    dataSource: organisation('数据来源单位', { required: 'submit' }),
    // BZ
    remarks: longText('备注', { maxLength: 500 }),
  },
  rules: [
    ...partyRules(['decisionName', 'certificateName', 'content', 'remarks']),
    neededWhen(
      'otherKind',
      ({ licenceKind }: { licenceKind?: string }) => licenceKind === 'other',
      '许可类别为其他的，应当写明类别',
      SOURCE,
    ),
    inOrder('validFrom', 'validUntil', '有效期至不能早于有效期自'),
    {
      about: 'validUntil',
      when: ({ validUntil }) => validUntil !== undefined && validUntil > FOR_EVER,
      says: '长期有效的，有效期至填 2099年12月31日',
      source: SOURCE,
    },
  ],
})
