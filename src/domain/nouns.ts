import {
  choice,
  column,
  count,
  creditCode,
  day,
  division,
  link,
  longText,
  organisation,
  text,
  texts,
  type Fields,
} from './fields/index.ts'
import { GRAVITY_WORDS } from './screening/doubt.ts'
import { CHAINS } from './review/index.ts'

const chains = Object.fromEntries(Object.entries(CHAINS).map(([key, { name }]) => [key, name]))

/** A code that becomes part of addresses. */
const kebab = {
  test: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  says: '只用英文小写字母和数字，中间可用连字符',
}

/** What the office keeps beside items, in the language of the domains: forms and checks follow. */
export const NOUNS = {
  columns: {
    name: text('名称', { required: 'save', maxLength: 60 }),
    segment: text('代码', {
      required: 'save',
      pattern: kebab,
      help: '完整代码由上级逐级相连，如 finance/budgets；改动后旧代码自动指向新位置。',
    }),
    parent: column('上级栏目'),
    position: count('顺序'),
    description: longText('栏目说明'),
    unit: organisation('责任单位'),
    chain: choice('审核流程', chains, { help: '不选则按信息种类。' }),
    updateCycleDays: count('更新周期', { unit: '天' }),
    interpretationDays: count('解读时限', {
      unit: '个工作日',
      help: '文件公开后几个工作日内解读；不填为三个。',
    }),
    publishWithin: text('公开时限', { help: '如 自形成之日起20个工作日内。' }),
    legalBasis: longText('公开依据'),
  },
  organisations: {
    code: text('代码', { required: 'save', pattern: kebab }),
    name: text('名称', { required: 'save', maxLength: 100 }),
    shortName: text('简称'),
    kind: choice(
      '类别',
      {
        government: '人民政府',
        department: '工作部门',
        institution: '事业单位',
        county: '县（区）单位',
        utility: '公共企事业单位',
      },
      { required: 'save' },
    ),
    creditCode: creditCode('统一社会信用代码'),
    division: division('行政区划'),
    parent: organisation('上级单位'),
    indexPrefix: text('索引号前缀', {
      pattern: { test: /^[0-9A-Z]+$/, says: '只用数字和大写字母' },
      help: '不填则用统一社会信用代码。',
    }),
    existsFrom: day('成立日期'),
    existsTo: day('撤销日期'),
  },
  sites: {
    code: text('代码', { required: 'save', pattern: kebab }),
    name: text('站点名称', { required: 'save', maxLength: 100 }),
    address: link('首页网址'),
    identificationCode: text('网站标识码', {
      pattern: { test: /^\d{10}$/, says: '网站标识码为十位数字' },
    }),
    unit: organisation('主办单位'),
    division: division('行政区划'),
  },
  wordings: {
    words: text('用语', {
      required: 'save',
      maxLength: 60,
      help: '不应当这样写的文字；几种写法分别登记。',
    }),
    gravity: choice('处理', GRAVITY_WORDS, { required: 'save' }),
    instead: text('应当写作', { maxLength: 60, help: '可以一键替换；只能由人判断的不填。' }),
    except: texts('例外', { help: '含有该用语而写法正确的词组，如“截止日期”。' }),
    note: longText('理由', { maxLength: 300 }),
    from: day('起用日期', { help: '成文日期在此之前的信息不受影响，如机构更名之日。' }),
    to: day('停用日期', { help: '不再使用的填写停用之日；成文日期在此之后的信息不受影响。' }),
  },
  terms: {
    word: text('词语', {
      required: 'save',
      maxLength: 30,
      help: '检索时作为一个整体，不再拆开；没有同义词的也可以登记。',
    }),
    synonyms: texts('同义词', {
      help: '与词语意思相同、公众也会输入的说法，如“低保”与“最低生活保障”；检索其中一个，也找到其他的。',
    }),
    note: longText('说明', { maxLength: 300 }),
  },
} as const satisfies Record<string, Fields>
