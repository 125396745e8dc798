'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { ProblemsAnswer } from '../../collections/problems/endpoints.ts'

interface Props {
  counts: ProblemsAnswer['counts']
  /** The one that is shown; empty for all. */
  kind: string
}

/** The kinds of which there are any, each with how many; a number opens exactly its list. */
export const ProblemKinds = ({ counts, kind }: Props) => {
  const { config } = useConfig()
  const page = `${config.routes.admin}/problems`
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const kinds = counts.filter((each) => each.count > 0 || each.kind === kind)
  return (
    <nav className="problems__kinds" aria-label="问题种类">
      <Kind href={page} name="全部" count={all} isShown={kind === ''} />
      {kinds.map(({ kind: each, name, count }) => (
        <Kind
          key={each}
          href={`${page}?kind=${each}`}
          name={name}
          count={count}
          isShown={each === kind}
        />
      ))}
    </nav>
  )
}

interface KindProps {
  href: string
  name: string
  count: number
  isShown: boolean
}

const Kind = ({ href, name, count, isShown }: KindProps) => (
  <Link href={href} prefetch={false} aria-current={isShown ? 'page' : undefined}>
    {name} <strong>{count}</strong>
  </Link>
)
