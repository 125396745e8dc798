'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { ShownImport } from '../../collections/imports/describeImport.ts'
import { ImportActs } from './ImportActs.tsx'
import { MappingForm } from './MappingForm.tsx'
import { Outcomes } from './Outcomes.tsx'
import { useImport } from './useImport.ts'

/** One import: how its columns are read, what would become of each row, and how far it has come. */
export const ImportPage = ({ id }: { id: string }) => {
  const { config } = useConfig()
  const { shown, trouble, isBusy, act } = useImport(id)
  return (
    <>
      <p>
        <Link href={`${config.routes.admin}/imports`} prefetch={false}>
          返回导入列表
        </Link>
      </p>
      <p className="imports__remark" role="alert">
        {trouble}
      </p>
      {!shown && !trouble && <p role="status">正在读取…</p>}
      {shown && (
        <>
          <h2>{shown.fileName}</h2>
          <Progress shown={shown} />
          <ImportActs shown={shown} isBusy={isBusy} onAct={act} />
          {isOpen(shown) && (
            <MappingForm
              key={`${shown.sheet} ${shown.headingRow}`}
              shown={shown}
              isBusy={isBusy}
              onSave={(mapping) => void act('map', mapping)}
            />
          )}
          {shown.sheet !== null && <Outcomes shown={shown} />}
        </>
      )}
    </>
  )
}

/** Whether its columns may still be read otherwise. */
const isOpen = ({ state }: ShownImport): boolean =>
  state === 'mapping' || state === 'checking' || state === 'checked'

const Progress = ({ shown }: { shown: ShownImport }) => {
  const { domainName, state, stateName, why, dealt, total, cases } = shown
  const { config } = useConfig()
  const isGoingOn = state === 'checking' || state === 'running'
  return (
    <section aria-label="进度">
      <p role="status">
        {domainName}　{stateName}
        {why && `：${why}`}
      </p>
      {(isGoingOn || state === 'stopped') && (
        <label className="imports__progress">
          {dealt.toLocaleString('zh-CN')} / {total.toLocaleString('zh-CN')} 行
          <progress value={dealt} max={Math.max(total, 1)} />
        </label>
      )}
      <ul className="imports__cases">
        {cases.map(({ kind, item, items }) => (
          <li key={item}>
            <Link
              href={`${config.routes.admin}/collections/${shown.domain}/${item}`}
              prefetch={false}
            >
              {kind === 'new' ? '新增的一批' : '更新的一批'}（{items.toLocaleString('zh-CN')} 条）
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
