'use client'

import type { ShownLine } from '../../collections/ledger/endpoints.ts'

/** The lines in words; what they are checked by is folded away. */
export const LedgerTable = ({ lines }: { lines: readonly ShownLine[] }) => (
  <div className="ledger__scroll" role="region" aria-label="办理记录列表" tabIndex={0}>
    <table className="ledger__table">
      <caption className="for-readers">办理记录，最近的在前</caption>
      <thead>
        <tr>
          <th scope="col">时间</th>
          <th scope="col">办理人</th>
          <th scope="col">办理</th>
          <th scope="col">对象</th>
          <th scope="col">单位</th>
          <th scope="col">说明</th>
          <th scope="col">序号与校验</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.seq} line={line} />
        ))}
      </tbody>
    </table>
  </div>
)

const Row = ({ line }: { line: ShownLine }) => (
  <tr className={line.refused ? 'ledger__refused' : undefined}>
    <td>
      <time dateTime={`${line.at.slice(0, 23).replace(' ', 'T')}+08:00`}>
        {line.at.slice(0, 19)}
      </time>
    </td>
    <th scope="row">
      {line.byName}
      {line.words.role && line.words.role !== line.byName && (
        <span className="ledger__aside">
          （{line.words.role}
          {line.forName && `，代 ${line.forName}`}）
        </span>
      )}
    </th>
    <td>
      <span className="ledger__act">{line.words.act}</span>
      {line.words.refused && <strong>　未获准：{line.words.refused}</strong>}
    </td>
    <td>
      {line.words.kind}
      {line.called && <span className="ledger__called">　{line.called}</span>}
      {line.revision !== null && <span className="ledger__aside">第 {line.revision} 稿</span>}
    </td>
    <td>{line.unitName}</td>
    <td>{line.why ?? (line.fields.length > 0 && `改动 ${line.fields.length} 项`)}</td>
    <td>
      <details>
        <summary>{line.seq}</summary>
        <dl>
          <dt>校验值</dt>
          <dd>{line.hash}</dd>
          <dt>前行校验值</dt>
          <dd>{line.previous || '（链的第一行）'}</dd>
          <dt>链</dt>
          <dd>{line.chain}</dd>
          {line.fields.length > 0 && (
            <>
              <dt>改动字段</dt>
              <dd>{line.fields.join('、')}</dd>
            </>
          )}
        </dl>
      </details>
    </td>
  </tr>
)
