import {
  ACTS,
  CHAINS,
  CONDITIONS,
  stagesOf,
  type ActName,
  type Chain,
  type ReviewStage,
  type StageName,
} from '../../domain/review/index.ts'
import { ROLES } from '../../domain/roles.ts'
import { markdownTable, parts } from './markdown.ts'

/** The page that shows how a case comes from a first sentence to the public, made from the table of chains. */
export const chainsPage = (): string =>
  parts(
    '<!-- 由 npm run domains:reference 自 src/domain/review/chains.ts 生成，请勿手改。 -->',
    '# 审核流程',
    '栏目选择流程；没有选择的，按信息种类。一个环节所需的意见全部针对当前稿次给出，事项才进入下一环节；内容改动后，针对旧稿的意见失效，未改动的不重复征求。起草或修改过的人不能审核、签发、发布同一份信息，由他们委托的人也不能。改派是把事项交到一个能办理当前环节的人手上，不减少其他人的权限；离开这个环节，指派就结束。',
    ...Object.values<Chain>(CHAINS).flatMap((chain) => [
      `## ${chain.name}`,
      ...(chain.isSynchronous
        ? [
            '三同步：公开属性已经标注，解读材料在同一事项中起草，解读方案已经制定（或者经另一人同意免予解读），文件才能离开起草环节（国办发〔2016〕80号）。',
          ]
        : []),
      diagram(chain),
      markdownTable(['环节', '所需意见', '谁可以做什么', '工作日'], rowsOf(chain)),
    ]),
  )

const diagram = (chain: Chain): string => {
  const stages = stagesOf(chain)
  const lines = stages.flatMap(([name, stage]) => [
    `  ${name}["${stage.name}"]`,
    `  ${name} -->|${ACTS[stage.leftBy]}| ${stage.next ?? 'public(["公开"])'}`,
    ...(stage.acts.settle ? [`  ${name} -->|${ACTS.settle}| settled(["不公开"])`] : []),
    ...backwards(name, stage),
  ])
  return ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n')
}

/** The ways back to the drafter. */
const backwards = (name: StageName, { acts }: ReviewStage): string[] =>
  (['return', 'recall'] as const)
    .filter((act) => acts[act])
    .map((act) => `  ${name} -.->|${ACTS[act]}| drafting`)

const rowsOf = (chain: Chain): string[][] =>
  stagesOf(chain).map(([, { name, opinions = [], acts, workingDays }]) => [
    name,
    opinions
      .map(({ name: opinion, when }) => (when ? `${opinion}（${CONDITIONS[when]}）` : opinion))
      .join('、'),
    (Object.entries(acts) as [ActName, readonly (keyof typeof ROLES)[]][])
      .map(([act, roles]) => `${ACTS[act]}：${roles.map((role) => ROLES[role]).join('、')}`)
      .join('；'),
    workingDays === undefined ? '' : String(workingDays),
  ])
