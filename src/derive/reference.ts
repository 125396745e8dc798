import type { Domain, Rule } from '../domain/defineDomain.ts'
import { fieldsOf } from '../domain/issuesOf.ts'
import { register } from '../domain/register.ts'
import { REGISTER_RULES } from '../domain/registerRules.ts'
import { CHAINS } from '../domain/review/index.ts'
import { narrowedBy } from './facets.ts'
import { filterNameOf, typeNameOf } from './graphqlType/names.ts'
import { schemaPath } from './jsonSchema.ts'
import { STAGE_WORDS } from './kindWords.ts'
import { article20Words, deadlineWords } from './reference/duty.ts'
import { fieldTables } from './reference/fieldTable.ts'
import { code, markdownTable, parts } from './reference/markdown.ts'

const NOTICE = '<!-- 由 npm run domains:reference 自声明生成，请勿手改。 -->'

/** The page that tells people what a domain holds, made from its declaration. */
export const referencePage = (domain: Domain): string =>
  parts(
    NOTICE,
    `# ${domain.name.zh}`,
    `${domain.name.zh}（${domain.name.en}）归在“${domain.group}”之下，按《政府信息公开条例》第二十条${article20Words(domain)}，主动公开。`,
    markdownTable(['概况', ''], overview(domain)),
    '## 字段',
    '各类信息都有的字段见[登记字段](README.md)。',
    ...fieldTables(domain.fields),
    ...(domain.rules.length > 0 ? ['## 规则', rulesOf(domain)] : []),
    '## 读取',
    markdownTable(['接口', ''], reading(domain)),
  )

/** The page of what every item has, and the list of the domains. */
export const referenceIndex = (domains: readonly Domain[]): string =>
  parts(
    NOTICE,
    '# 信息种类',
    domainTable(domains, ''),
    '## 登记字段',
    '无论哪类信息都有的字段。索引号由系统编给，不填写。',
    ...fieldTables(register),
    '## 登记规则',
    numbered(REGISTER_RULES.map((rule) => ruleLine(rule, register))),
  )

/** The domains of a city in menu order; `folder` is where their pages lie. */
export const domainTable = (domains: readonly Domain[], folder: string): string =>
  markdownTable(
    ['信息种类', '代码', '分组', '栏目'],
    domains.map(({ name, slug, group, columns, isOff }) => [
      `[${name.zh}](${folder}${slug}.md)${isOff ? '（停用）' : ''}`,
      code(slug),
      group,
      [code(columns[0] ?? ''), ...(columns.length > 1 ? [`等 ${columns.length} 个`] : [])].join(
        ' ',
      ),
    ]),
  )

const overview = (domain: Domain): string[][] => {
  const labels = fieldsOf(domain)
  const { phase } = domain
  const stages = phase ? domain.fields[phase] : undefined
  return [
    ['代码', code(domain.slug)],
    ['声明', `[domain.ts](../../plugins/domains/${domain.slug}/domain.ts)`],
    ...(domain.isOff ? [['状态', '已经停用：不再填报，也不公开']] : []),
    ['栏目', domain.columns.map(code).join('、')],
    ...deadlineWords(domain).map((words) => ['公开时限', words]),
    ...(domain.duty.updateCycleDays ? [['更新周期', `${domain.duty.updateCycleDays} 天`]] : []),
    ['审核流程', CHAINS[domain.chain].name],
    ['以何相认', domain.identifiedBy.map((key) => labels[key]?.label ?? key).join('、')],
    ...(stages?.kind === 'choice'
      ? [['阶段', `${stages.label}：${Object.values(stages.options).join(' → ')}`]]
      : []),
  ]
}

const reading = (domain: Domain): string[][] => {
  const facets = Object.entries(domain.fields).filter(([, field]) => narrowedBy(field))
  return [
    ['GraphQL 类型', code(typeNameOf(domain.slug))],
    [
      'GraphQL 筛选',
      facets.length > 0
        ? `${code(`filter: { ${filterNameOf(domain.slug)}: { … } }`)}：${facets.map(([key]) => code(key)).join('、')}`
        : '只有各类信息共有的条件',
    ],
    ['JSON Schema', code(schemaPath(domain))],
    ['填报模板', code(`GET /api/${domain.slug}/template.xlsx`)],
  ]
}

const rulesOf = (domain: Domain): string =>
  numbered(domain.rules.map((rule) => ruleLine(rule, fieldsOf(domain))))

const ruleLine = (rule: Rule, fields: ReturnType<typeof fieldsOf>): string => {
  const table = rule.rowsOf === undefined ? undefined : fields[rule.rowsOf]
  const about = table?.kind === 'table' ? table.columns[rule.about] : fields[rule.about]
  const where = [table?.label, about?.label ?? rule.about].filter(Boolean).join(' / ')
  return `${where}：${rule.says}。${rule.source ? `依据：${rule.source}。` : ''}${STAGE_WORDS[rule.from]}时检查。`
}

const numbered = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}`).join('\n')
