'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { HEAPS, type HeapName } from '../../domain/heaps.ts'
import { sayCount } from './sayCount.ts'
import { useWorklist } from './useWorklist.ts'

interface Props {
  current: HeapName
  /** Changes when something was done, and the numbers with it. */
  moment: number
}

/** The heaps beside one another, each with how much is in it. */
export const HeapTabs = ({ current, moment }: Props) => {
  const { config } = useConfig()
  const answer = useWorklist(moment)
  const tiles = answer?.ok ? answer.body.tiles : []
  return (
    <nav className="heaps" aria-label="待办分类">
      <ul>
        {(Object.keys(HEAPS) as HeapName[]).map((heap) => {
          const tile = tiles.find(({ key }) => key === heap)
          return (
            <li key={heap}>
              <Link
                href={`${config.routes.admin}/worklist?heap=${heap}`}
                aria-current={heap === current ? 'page' : undefined}
                prefetch={false}
              >
                {HEAPS[heap]}
                {tile && <span className="heaps__count">{sayCount(tile)}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
