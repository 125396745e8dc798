import { choice, table, text, type RowOf } from '../../../src/domain/fields/index.ts'
import { VERDICTS } from './options.ts'

/**
 * 抽检信息: the columns of the national table in its order. Its one column 不合格项目‖检验结果‖标准值 is three
 * here; a sample with several unfit items takes a row for each. 公告号, 公告日期 and 任务来源 are the
 * announcement's own.
 */
export const samples = table(
  '抽检产品',
  {
    number: text('序号'),
    samplingNumber: text('抽样编号', { required: 'submit' }),
    producer: text('标称生产企业名称', { required: 'submit', help: '没有的填 /。' }),
    producerAddress: text('标称生产企业地址', { help: '没有的填 /。' }),
    sampledUnit: text('被抽样单位名称', { required: 'submit' }),
    sampledUnitAddress: text('被抽样单位地址'),
    product: text('食品（产品）名称', { required: 'submit' }),
    specification: text('规格型号'),
    trademark: text('商标'),
    batch: text('生产日期/批号'),
    verdict: choice('检验结论', VERDICTS, { required: 'submit' }),
    failedItem: text('不合格项目'),
    testResult: text('检验结果'),
    standardValue: text('标准值'),
    category: text('分类', { required: 'submit' }),
    laboratory: text('检验机构', { required: 'submit' }),
    remarks: text('备注'),
  },
  { required: 'submit' },
)

type Sample = RowOf<typeof samples.columns>
interface Announced {
  samples?: readonly Sample[]
  sampledCount?: number
  qualifiedCount?: number
  unqualifiedCount?: number
}

const SOURCE = '市场监管总局食品安全抽检信息表'

const neededOfUnqualified = (
  about: 'failedItem' | 'testResult' | 'standardValue',
  says: string,
) => ({
  rowsOf: 'samples' as const,
  about,
  when: (row: Sample) => row.verdict === 'unqualified' && row[about] === undefined,
  says,
  source: SOURCE,
})

export const sampleRules = [
  neededOfUnqualified('failedItem', '不合格产品应当写明不合格项目'),
  neededOfUnqualified('testResult', '不合格项目应当写明检验结果'),
  neededOfUnqualified('standardValue', '不合格项目应当写明标准值'),
  {
    rowsOf: 'samples' as const,
    about: 'verdict' as const,
    when: ({ verdict, failedItem }: Sample) => verdict === 'qualified' && failedItem !== undefined,
    says: '已写明不合格项目，检验结论应当为不合格',
  },
  {
    about: 'sampledCount' as const,
    when: ({ sampledCount, qualifiedCount, unqualifiedCount }: Announced) =>
      sampledCount !== undefined &&
      qualifiedCount !== undefined &&
      unqualifiedCount !== undefined &&
      sampledCount !== qualifiedCount + unqualifiedCount,
    says: '抽检批次应当等于合格批次加不合格批次',
  },
  {
    about: 'unqualifiedCount' as const,
    when: ({ unqualifiedCount, samples: rows = [] }: Announced) =>
      unqualifiedCount !== undefined && batches(rows, 'unqualified') !== unqualifiedCount,
    says: '不合格批次与抽检产品中不合格的抽样编号数不一致，不合格产品应当全部列出',
    source: SOURCE,
  },
  {
    about: 'qualifiedCount' as const,
    when: ({ qualifiedCount, samples: rows = [] }: Announced) =>
      qualifiedCount !== undefined && batches(rows, 'qualified') > qualifiedCount,
    says: '抽检产品中合格的抽样编号多于合格批次',
  },
]

const batches = (rows: readonly Sample[], verdict: keyof typeof VERDICTS): number =>
  new Set(rows.filter((row) => row.verdict === verdict).map(({ samplingNumber }) => samplingNumber))
    .size
