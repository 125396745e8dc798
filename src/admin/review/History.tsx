'use client'

import { sayMoment } from '../sayMoment.ts'
import type { HistoryLine } from './CaseState.ts'
import { Editions } from './Editions.tsx'
import { useReview } from './ReviewContext.ts'

/** Who did what with the item, the latest first. */
export const History = () => {
  const { state, id } = useReview()
  if (!id || !state) return null
  const latestFirst = state.history.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <>
      <Editions editions={state.editions} />
      <section className="history" aria-labelledby="history-title">
        <h2 id="history-title">办理记录</h2>
        <ol>
          {latestFirst.map((line) => (
            <Line key={`${line.at} ${line.act}`} line={line} />
          ))}
        </ol>
      </section>
    </>
  )
}

const Line = ({ line: { at, label, by, role, why, revision } }: { line: HistoryLine }) => (
  <li>
    <time dateTime={at}>{sayMoment(at)}</time>
    <p>
      <strong>{label}</strong> {by}
      {role && <span className="history__role">（{role}）</span>}
      {revision && <span className="history__revision">第 {revision} 稿</span>}
    </p>
    {why && <blockquote>{why}</blockquote>}
  </li>
)
