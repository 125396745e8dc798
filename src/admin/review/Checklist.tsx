'use client'

import { useReview } from './ReviewContext.ts'
import { seekField } from './seekField.ts'

/** What is still missing, by which rule, from the first save on; each line leads to its field. */
export const Checklist = () => {
  const { state, id } = useReview()
  if (!id || !state?.stage) return null
  const { issues } = state
  return (
    <section className="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">
        {issues.length > 0 ? `还有 ${issues.length} 处需要处理` : '没有缺项'}
      </h2>
      <ol>
        {issues.map(({ path, message, rule }) => (
          <li key={`${path} ${message}`}>
            <button type="button" onClick={() => seekField(path)}>
              {message}
              {rule && <span className="checklist__rule">{rule}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
