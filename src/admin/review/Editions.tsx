'use client'

import { CompareButton } from '../compare/CompareButton.tsx'
import { sayMoment } from '../sayMoment.ts'
import type { EditionLine } from './CaseState.ts'

/** What was published of the item, the newest first; each leads to what it changed. */
export const Editions = ({ editions }: { editions: readonly EditionLine[] }) => {
  if (editions.length === 0) return null
  return (
    <section className="history" aria-labelledby="editions-title">
      <h2 id="editions-title">公开版本</h2>
      <ol>
        {editions.map(({ no, at, kindName, note, revision }) => (
          <li key={no}>
            <time dateTime={at}>{sayMoment(at)}</time>
            <p>
              <strong>第 {no} 版</strong> {kindName}
              <span className="history__revision">第 {revision} 稿</span>
              {no > 1 && (
                <span className="history__revision">
                  <CompareButton
                    from={`edition:${no - 1}`}
                    to={`edition:${no}`}
                    label={`第 ${no} 版与第 ${no - 1} 版对照`}
                  >
                    与上一版对照
                  </CompareButton>
                </span>
              )}
            </p>
            {note && <blockquote>{note}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}
