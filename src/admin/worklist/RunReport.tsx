'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { ACTS } from '../../domain/review/index.ts'
import type { Run, RunResult } from './useRun.ts'

/** What became of each case of an act on many: first what was not done and why. */
export const RunReport = ({ run, onDismiss }: { run: Run; onDismiss: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [done, left] = [true, false].map((isDone) =>
    run.results.filter(({ result }) => result.done === isDone),
  ) as [RunResult[], RunResult[]]
  return (
    <section className="run" aria-labelledby="run-title">
      <h2 id="run-title" ref={heading} tabIndex={-1}>
        {ACTS[run.act]}：{sayRun(run)}
      </h2>
      {run.trouble && <p role="alert">{run.trouble}</p>}
      {left.length > 0 && (
        <ul className="run__left">
          {left.map((each) => (
            <li key={each.line.line}>
              <ToItem result={each} />
              <p>{each.result.message}</p>
              <Missing result={each} />
            </li>
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details>
          <summary>已办成的 {done.length} 项</summary>
          <ul>
            {done.map((each) => (
              <li key={each.line.line}>
                <ToItem result={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" className="plain-button" onClick={onDismiss}>
        收起结果
      </button>
    </section>
  )
}

const ToItem = ({ result: { line } }: { result: RunResult }) => {
  const { config } = useConfig()
  const { item } = line
  return (
    <Link href={`${config.routes.admin}/collections/${item.domain}/${item.id}`} prefetch={false}>
      {item.title}
    </Link>
  )
}

const Missing = ({ result: { result } }: { result: RunResult }) =>
  result.issues && result.issues.length > 0 ? (
    <ul>
      {result.issues.map(({ path, code, message }) => (
        <li key={`${path} ${code}`}>{message}</li>
      ))}
    </ul>
  ) : null

/** 办成 3 项，没有办成 1 项, and what was left undone. */
export const sayRun = ({ total, results }: Run): string => {
  const done = results.filter(({ result }) => result.done).length
  const refused = results.length - done
  return [
    `办成 ${done} 项`,
    refused > 0 && `没有办成 ${refused} 项`,
    total > results.length && `没有办理 ${total - results.length} 项`,
  ]
    .filter(Boolean)
    .join('，')
}
