import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  division,
  longText,
  money,
  period,
  richText,
  text,
} from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { AREAS, CONTENT_KINDS, WELFARE_COLUMNS } from './options.ts'

const SOURCE = '国办发〔2018〕10号'

/**
 * 社会公益事业: anything of the seven fields that has no form of its own. 公开主体 and 公开方式, which the
 * opinion asks for too, are the register's responsible unit and channels.
 */
export const publicWelfare = defineDomain({
  slug: 'public-welfare',
  name: { zh: '社会公益事业', en: 'Public welfare' },
  group: '社会公益',
  columns: WELFARE_COLUMNS,
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['responsibleUnit', 'area', 'matter', 'title'],
  fields: {
    area: choice('领域', AREAS, { required: 'submit', facet: true, listed: true }),
    matter: text('事项', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
      help: '公开目录中的事项名称，如 义务教育招生、医疗救助。',
    }),
    contentKind: choice('内容类别', CONTENT_KINDS, { facet: true, listed: true }),
    content: richText('公开内容', {
      required: 'submit',
      help: '涉及救助对象、学生、患者等个人的，只写数量，不写姓名和号码。',
    }),
    standard: longText('标准、依据', { required: 'submit', search: 'body' }),
    procedure: longText('程序', { search: 'body' }),
    timeLimit: text('时限', {
      required: 'submit',
      maxLength: 100,
      help: '如 长期公开、20个工作日内、每季度。',
    }),
    county: division('县（区）', { facet: true }),
    reportingPeriod: period('期间', { facet: true }),
    validFrom: day('有效期（起）'),
    validUntil: day('有效期（止）', { facet: true }),
    whom: longText('服务对象', { search: 'body' }),
    fundsName: text('资金、物资名称', { maxLength: 150, search: 'body' }),
    amount: money('资金数额', { facet: true, help: '单位：万元。' }),
    place: text('办理地点', { maxLength: 200 }),
    officePhone: text('咨询电话', { maxLength: 100, help: '办公电话。' }),
    supervisionPhone: text('监督电话', { maxLength: 100 }),
  },
  rules: [
    neededWhen(
      'procedure',
      ({ contentKind }: { contentKind?: string }) => contentKind === 'service',
      '服务事项应当写明办理程序',
      SOURCE,
    ),
    neededWhen(
      'amount',
      ({ contentKind, fundsName }: { contentKind?: string; fundsName?: string }) =>
        contentKind === 'funds' && !fundsName,
      '资金物资分配使用应当写明资金数额，或者物资名称',
      SOURCE,
    ),
    neededWhen(
      'reportingPeriod',
      ({ contentKind }: { contentKind?: string }) => contentKind === 'result',
      '实施情况和结果应当写明期间',
    ),
    inOrder('validFrom', 'validUntil', '有效期的止期不能早于起期'),
  ],
})
