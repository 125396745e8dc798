'use client'

import { Link } from '@payloadcms/ui'
import type { CountedTile } from '../../collections/worklist/endpoints.ts'
import { sayCount } from '../worklist/sayCount.ts'
import { useWorklist } from '../worklist/useWorklist.ts'

/** 待办: how much of what waits for me. Every number opens the list that was counted. */
export const Worklist = () => {
  const answer = useWorklist()
  const tiles = answer?.ok ? answer.body.tiles : []
  return (
    <>
      <section className="worklist" aria-labelledby="worklist-title" aria-busy={!answer}>
        <h2 id="worklist-title">待我办理</h2>
        {!answer && <p className="worklist__empty">正在读取…</p>}
        {answer && !answer.ok && (
          <p className="worklist__empty" role="alert">
            没有读到待办：{answer.message}
          </p>
        )}
        {answer?.ok && <Waiting tiles={tiles.filter(({ place }) => place === 'waiting')} />}
      </section>
      {PLACES.map(({ place, heading }) => {
        const here = tiles.filter((tile) => tile.place === place)
        return (
          here.length > 0 && (
            <section key={place} className="worklist" aria-labelledby={`${place}-title`}>
              <h2 id={`${place}-title`}>{heading}</h2>
              <Tiles tiles={here} />
            </section>
          )
        )
      })}
    </>
  )
}

/** What stands below what waits for me. */
const PLACES = [
  { place: 'watched', heading: '我的事项和期限' },
  { place: 'overview', heading: '全市情况' },
] as const

const Waiting = ({ tiles }: { tiles: readonly CountedTile[] }) => (
  <>
    {tiles.every(({ count }) => count === 0) && (
      <p className="worklist__empty">没有等待您办理的事项。</p>
    )}
    <Tiles tiles={tiles} />
  </>
)

const Tiles = ({ tiles }: { tiles: readonly CountedTile[] }) => (
  <ul className="worklist__groups">
    {tiles.map(({ key, label, count, hasMore, href }) => (
      <li
        key={key}
        className={count === 0 ? 'worklist__group worklist__group--none' : 'worklist__group'}
      >
        <Link href={href} prefetch={false}>
          <strong>{sayCount({ count, hasMore })}</strong>
          <span>{label}</span>
        </Link>
      </li>
    ))}
  </ul>
)
