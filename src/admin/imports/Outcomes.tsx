'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownImport } from '../../collections/imports/describeImport.ts'
import type { Outcome } from '../../domain/imports.ts'
import { RowTable } from './RowTable.tsx'

/** What becomes of the rows: how many of each, and those of one, page after page. */
export const Outcomes = ({ shown }: { shown: ShownImport }) => {
  const { config } = useConfig()
  const [chosen, setChosen] = useState<Outcome>()
  const first = shown.counts.find(({ count }) => count > 0)
  const outcome = chosen ?? first?.outcome ?? 'new'
  // The list is read anew when more rows are judged than it has seen.
  const count = shown.counts.find((each) => each.outcome === outcome)?.count ?? 0
  return (
    <section aria-label="各行的结果">
      <div className="imports__outcomes" role="group" aria-label="结果">
        {shown.counts.map(({ outcome: each, name, count: many }) => (
          <button
            key={each}
            type="button"
            className="plain-button"
            aria-pressed={each === outcome}
            onClick={() => setChosen(each)}
          >
            {name} <strong>{many.toLocaleString('zh-CN')}</strong>
          </button>
        ))}
      </div>
      <RowTable
        key={`${outcome} ${shown.columns.map(({ field }) => field).join()}`}
        url={`${config.routes.api}/imports/${shown.id}/rows?outcome=${outcome}`}
        domain={shown.domain}
        headings={shown.columns.filter(({ field }) => field).map(({ heading }) => heading)}
        moment={Math.min(count, FIRST_PAGE)}
      />
    </section>
  )
}

/** As many rows as a page has: more of them change nothing on the first one. */
const FIRST_PAGE = 50
