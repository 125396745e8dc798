'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { RowsAnswer, ShownRow } from '../../collections/imports/listRows.ts'
import { usePages } from '../pages/usePages.ts'

interface Props {
  url: string
  domain: string
  /** Of the columns that are read. */
  headings: readonly string[]
  /** Changes when there are more rows than were read. */
  moment: number
}

/** Rows of the file as they were read, each with what is to be said of it. */
export const RowTable = ({ url, domain, headings, moment }: Props) => {
  const { read, trouble, isReading, readMore } = usePages<RowsAnswer>({
    ...{ url, moment, urlAfter: (next) => `${url}&after=${next}` },
    joined: (before, more) => ({ ...more, rows: [...before.rows, ...more.rows] }),
  })
  const rows = read?.rows ?? []
  return (
    <>
      <p role="status">{isReading ? '正在读取…' : rows.length === 0 && '没有这样的行。'}</p>
      {trouble && <p role="alert">没有读到各行：{trouble}</p>}
      {rows.length > 0 && (
        // It scrolls sideways: whoever has no mouse must be able to stop at it.
        <div className="imports__rows" tabIndex={0} role="region" aria-label="各行">
          <table>
            <thead>
              <tr>
                <th scope="col">行</th>
                <th scope="col">说明</th>
                {headings.map((heading, at) => (
                  <th key={`${at} ${heading}`} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.sheet} ${row.row}`} row={row} domain={domain} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {read?.next && (
        <button type="button" className="plain-button" onClick={readMore} disabled={isReading}>
          更多行
        </button>
      )}
    </>
  )
}

const Row = ({ row, domain }: { row: ShownRow; domain: string }) => {
  const { config } = useConfig()
  const { sheet, entry, reasons, cells } = row
  return (
    <tr>
      <th scope="row">
        {sheet && `${sheet} `}
        {row.row}
      </th>
      <td className="imports__reasons">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {entry && (
          <Link href={`${config.routes.admin}/collections/${domain}/${entry}`} prefetch={false}>
            打开
          </Link>
        )}
      </td>
      {cells.map((cell, at) => (
        <td key={at}>{cell}</td>
      ))}
    </tr>
  )
}
