'use client'

import { sayActor } from '../../domain/capacities.ts'
import { CompareButton } from '../compare/CompareButton.tsx'
import { sayMoment } from '../sayMoment.ts'
import { Editions } from './Editions.tsx'
import { useReview } from './ReviewContext.ts'
import { timelineOf, wordsKind, type TimelineEntry } from './timeline.ts'
import { WordLink } from './WordLink.tsx'

/** Who did what with the item, when and why, the latest first. */
export const History = () => {
  const { state, id } = useReview()
  if (!id || !state) return null
  return (
    <>
      <Editions editions={state.editions} />
      <WordLink id={id} />
      <section className="history" aria-labelledby="history-title">
        <h2 id="history-title">办理记录</h2>
        <ol>
          {timelineOf(state.history).map((entry) => (
            <Entry key={`${entry.at} ${entry.act}`} entry={entry} />
          ))}
        </ol>
      </section>
    </>
  )
}

const Entry = ({ entry }: { entry: TimelineEntry }) => {
  const { act, at, label, by, role, times, why } = entry
  return (
    <li>
      <time dateTime={at}>{sayMoment(at)}</time>
      <p>
        {sayActor(by, entry.for)}
        {role && <span className="history__role">（{role}）</span>} <strong>{label}</strong>
        {times > 1 && <span className="history__role">（{times} 次）</span>}
        <Revisions {...entry} />
      </p>
      <ChangedFields {...entry} />
      {why && (
        <blockquote>
          <span className="history__kind">{wordsKind(act)}：</span>
          {why}
        </blockquote>
      )}
    </li>
  )
}

/** The revision that it was about; where one came before, it leads to what changed since. */
const Revisions = ({ revisions }: TimelineEntry) => {
  if (!revisions) return null
  const { first, last } = revisions
  const words = first === last ? `第 ${last} 稿` : `第 ${first}—${last} 稿`
  return (
    <span className="history__revision">
      {first > 1 ? (
        <CompareButton
          from={`revision:${first - 1}`}
          to={`revision:${last}`}
          label={`${words}，与第 ${first - 1} 稿对照`}
        >
          {words}
        </CompareButton>
      ) : (
        words
      )}
    </span>
  )
}

/** Which fields were changed; of a first draft, which holds them all, nothing. */
const ChangedFields = ({ act, fields }: TimelineEntry) => {
  const { fields: described } = useReview()
  const labels = fields.flatMap((key) => described[key]?.label ?? [])
  if (act !== 'save' || labels.length === 0) return null
  const rest = labels.length - SHOWN
  return (
    <p className="history__fields">
      改动：{labels.slice(0, SHOWN).join('、')}
      {rest > 0 && ` 等 ${labels.length} 栏`}
    </p>
  )
}

/** Enough to recognise which edit it was. */
const SHOWN = 4
