'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { ImportLine } from '../../collections/imports/describeImport.ts'
import { askServer, type Answer } from '../askServer.ts'
import { sayMoment } from '../sayMoment.ts'

/** What the person has brought in before, the last first. */
export const ImportList = () => {
  const { config } = useConfig()
  const id = useId()
  const [answer, setAnswer] = useState<Answer<{ imports: readonly ImportLine[] }>>()
  useEffect(() => {
    void askServer<{ imports: ImportLine[] }>(`${config.routes.api}/imports`).then(setAnswer)
  }, [config.routes.api])
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>我的导入</h2>
      <p role="status">{!answer && '正在读取…'}</p>
      {answer && !answer.ok && <p role="alert">没有读到：{answer.message}</p>}
      {answer?.ok && answer.body.imports.length === 0 && <p>还没有导入过。</p>}
      <ul className="imports__list">
        {answer?.ok &&
          answer.body.imports.map((line) => (
            <li key={line.id}>
              <Link href={`${config.routes.admin}/imports?id=${line.id}`} prefetch={false}>
                {line.fileName}
              </Link>
              <span>
                {line.domainName}　{line.stateName}　{sayMoment(line.openedAt)}
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}
