'use client'

import { useEffect, useRef } from 'react'
import { ACTS } from '../../domain/review/index.ts'
import type { Run } from './useRun.ts'

/** How far an act on many cases has come, and the way to stop it. */
export const RunBar = ({ run, onStop }: { run: Run; onStop: () => void }) => {
  const stop = useRef<HTMLButtonElement>(null)
  useEffect(() => stop.current?.focus(), [])
  const { act, total, results } = run
  return (
    <section className="many" aria-label="批量办理">
      <label className="many__progress">
        正在{ACTS[act]}：{results.length} / {total}
        <progress value={results.length} max={total} />
      </label>
      <button ref={stop} type="button" className="plain-button" onClick={onStop}>
        停止
      </button>
    </section>
  )
}
