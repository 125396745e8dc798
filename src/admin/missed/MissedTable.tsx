'use client'

import type { MissedSearch } from '../../collections/missed/endpoints.ts'
import { MakeTerm } from './MakeTerm.tsx'

interface Props {
  searches: readonly MissedSearch[]
  onDone: () => void
}

/** A line for each query, with what can be done so that the next reader finds something. */
export const MissedTable = ({ searches, onDone }: Props) => (
  <div className="missed__scroll" role="region" aria-label="公众没有找到的内容" tabIndex={0}>
    <table>
      <caption className="for-readers">公众检索而没有找到的内容，人次多的在前</caption>
      <thead>
        <tr>
          <th scope="col">检索的内容</th>
          <th scope="col">人次</th>
          <th scope="col">天数</th>
          <th scope="col">最近一天</th>
          <th scope="col">检索词</th>
        </tr>
      </thead>
      <tbody>
        {searches.map((search) => (
          <tr key={search.query}>
            <th scope="row">{search.query}</th>
            <td>{search.readers}</td>
            <td>{search.days}</td>
            <td>
              <time>{search.lastDay}</time>
            </td>
            <td>
              <MakeTerm search={search} onDone={onDone} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
