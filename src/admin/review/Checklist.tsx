'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { itemAddress } from './case/itemAddress.ts'
import { useSought } from './case/useSought.ts'
import type { ChecklistLine, ItemOfCase } from './CaseState.ts'
import { linesByItem } from './linesByItem.ts'
import { useReview } from './ReviewContext.ts'
import { seekField } from './seekField.ts'

/**
 * What is still missing, by which rule, from the first save on; each line leads to its field, on the
 * page of another item of the case where it is that one's.
 */
export const Checklist = () => {
  const { state, id } = useReview()
  useSought()
  if (!id || !state?.stage) return null
  const { issues, together } = state
  const others = linesByItem(issues, id, together)
  return (
    <section className="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">
        {issues.length > 0 ? `还有 ${issues.length} 处需要处理` : '没有缺项'}
      </h2>
      {others.map(({ item, lines }) => (
        <Lines key={item?.id ?? id} item={item} lines={lines} />
      ))}
    </section>
  )
}

interface LinesProps {
  /** Another one than the page is about. */
  item?: ItemOfCase
  lines: readonly ChecklistLine[]
}

const Lines = ({ item, lines }: LinesProps) => (
  <>
    {item && (
      <h3>
        {item.domainName}《{item.title}》
      </h3>
    )}
    <ol>
      {lines.map((line) => (
        <li key={`${line.path} ${line.message}`}>
          {item ? <LineOfOther item={item} line={line} /> : <OwnLine line={line} />}
        </li>
      ))}
    </ol>
  </>
)

const OwnLine = ({ line }: { line: ChecklistLine }) => (
  <button type="button" onClick={() => seekField(line.path)}>
    <Words line={line} />
  </button>
)

const LineOfOther = ({ item, line }: { item: ItemOfCase; line: ChecklistLine }) => {
  const { config } = useConfig()
  return (
    <Link href={itemAddress(config.routes.admin, item, line.path)}>
      <Words line={line} />
    </Link>
  )
}

const Words = ({ line: { message, rule } }: { line: ChecklistLine }) => (
  <>
    {message}
    {rule && <span className="checklist__rule">{rule}</span>}
  </>
)
