import type { Declined } from '../askServer.ts'

/** Why nothing was drafted from a Word file: what is wrong in it, as much as can be taken in. */
export const WordIssues = ({ declined }: { declined: Pick<Declined, 'message' | 'issues'> }) => {
  const { message, issues } = declined
  return (
    <div className="word-issues">
      <p className="ask__remark">{issues.length > 0 ? `没有起草：${message}` : message}</p>
      <ul>
        {issues.slice(0, SHOWN).map(({ path, message: words }) => (
          <li key={`${path} ${words}`}>{words}</li>
        ))}
      </ul>
      {issues.length > SHOWN && <p>还有 {issues.length - SHOWN} 处，请先改好上面的。</p>}
    </div>
  )
}

const SHOWN = 50
