'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'
import { HEAPS, type HeapName } from '../../domain/heaps.ts'
import { printDay, shanghaiDay, type Day } from '../../domain/time/day.ts'
import { sayMoment } from '../sayMoment.ts'
import { sayDue, sayWait } from './sayWait.ts'

interface Props extends Ticking {
  heap: HeapName
  lines: readonly ShownLine[]
}

interface Ticking {
  ticked: readonly ShownLine[]
  /** Whether something is being done, so that nothing else may be chosen now. */
  isBusy: boolean
  onTick: (lines: readonly ShownLine[], isTicked: boolean) => void
}

/** The lines of a heap; on a phone each is a card. Roles are spelled out, for a card is no row to a browser. */
export const WorkTable = ({ heap, lines, ...ticking }: Props) => {
  const today = shanghaiDay(new Date())
  const isPublic = heap === 'live'
  const hasTicks = lines.some(({ acts }) => acts.length > 0)
  return (
    <table className="work__table" role="table">
      <caption className="for-readers">{HEAPS[heap]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {hasTicks && (
            <td role="cell">
              <span className="for-readers">选择</span>
            </td>
          )}
          {(isPublic ? HEADS_PUBLIC : HEADS).map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <Row key={line.line} {...{ line, today, isPublic, hasTicks }} {...ticking} />
        ))}
      </tbody>
    </table>
  )
}

const HEADS = ['标题', '单位', '环节', '等待', '期限']
const HEADS_PUBLIC = ['标题', '单位', '状态', '发布时间']

interface RowProps extends Ticking {
  hasTicks: boolean
  line: ShownLine
  today: Day
  /** Whether it is an item of the register that waits for nobody. */
  isPublic: boolean
}

const Row = ({ line, today, isPublic, hasTicks, ...ticking }: RowProps) => {
  const { config } = useConfig()
  const { item, items, unit, words } = line
  return (
    <tr role="row">
      {hasTicks && <td role="cell">{line.acts.length > 0 && <Tick line={line} {...ticking} />}</td>}
      <th scope="row" role="rowheader">
        <Link
          href={`${config.routes.admin}/collections/${item.domain}/${item.id}`}
          prefetch={false}
        >
          {item.title}
        </Link>
        {items > 1 && <span className="work__many">等 {items.toLocaleString('zh-CN')} 条</span>}
        <span className="work__facts">
          {words.domain}　{item.indexNumber}
        </span>
      </th>
      <td role="cell" data-head="单位">
        {unit.name}
      </td>
      {isPublic ? <PublicFacts line={line} /> : <WaitingFacts line={line} today={today} />}
    </tr>
  )
}

const Tick = ({ line, ticked, isBusy, onTick }: Ticking & { line: ShownLine }) => (
  <input
    type="checkbox"
    className="work__tick"
    aria-label={`选择《${line.item.title}》`}
    checked={ticked.includes(line)}
    disabled={isBusy}
    onChange={({ target }) => onTick([line], target.checked)}
  />
)

const WaitingFacts = ({ line, today }: { line: ShownLine; today: Day }) => (
  <>
    <td role="cell" data-head="环节">
      <Stand line={line} />
    </td>
    <td role="cell" data-head="等待">
      <time dateTime={String(line.since)} title={sayMoment(line.since)}>
        {sayWait(line.since, today)}
      </time>
    </td>
    <td role="cell" data-head="期限">
      {line.dueOn && <Due line={line} dueOn={line.dueOn} today={today} />}
    </td>
  </>
)

const PublicFacts = ({ line }: { line: ShownLine }) => (
  <>
    <td role="cell" data-head="状态">
      <span className={`publication publication--${line.publicationState}`}>
        {line.publicationStateName}
      </span>
      {line.stage && <span className="work__facts">修改正在办理：{line.words.stage}</span>}
    </td>
    <td role="cell" data-head="发布时间">
      <time dateTime={String(line.since)}>{sayMoment(line.since)}</time>
    </td>
  </>
)

const Stand = ({ line: { stage, returned, words, publicationStateName } }: { line: ShownLine }) =>
  stage ? (
    <>
      <span className={`stage stage--${stage}`}>{words.stage}</span>
      {returned && <span className="work__returned">已退回</span>}
    </>
  ) : (
    <>{publicationStateName}</>
  )

const Due = ({ line, dueOn, today }: { line: ShownLine; dueOn: Day; today: Day }) => {
  const { words, tone } = sayDue(dueOn, today)
  return (
    <>
      <strong className={tone && `work__due work__due--${tone}`}>{words}</strong>
      <span className="work__facts">
        {[line.words.due, printDay(dueOn)].filter(Boolean).join('　')}
      </span>
    </>
  )
}
