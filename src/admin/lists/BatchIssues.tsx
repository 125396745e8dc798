import type { Declined } from '../askServer.ts'

/** Why a template was not entered: its rows and what is wrong in each, as many as can be taken in. */
export const BatchIssues = ({ declined }: { declined: Pick<Declined, 'message' | 'issues'> }) => {
  const { message, issues } = declined
  return (
    <div className="batch-issues">
      <p className="ask__remark">{issues.length > 0 ? `没有录入：${message}` : message}</p>
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
