'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownImport } from '../../collections/imports/describeImport.ts'
import { Dialog } from '../review/Dialog.tsx'
import type { ImportAct } from './useImport.ts'

interface Props {
  shown: ShownImport
  isBusy: boolean
  onAct: (act: ImportAct) => Promise<boolean>
}

/** What can be done with an import in the state that it is in. */
export const ImportActs = ({ shown, isBusy, onAct }: Props) => {
  const { config } = useConfig()
  const [isAsking, setAsking] = useState(false)
  const { id, state, counts } = shown
  const count = (outcome: string) => counts.find((each) => each.outcome === outcome)?.count ?? 0
  const entering = count('new') + count('change')
  const undo = async () => {
    setAsking(false)
    await onAct('undo')
  }
  return (
    <div className="imports__acts">
      {state === 'checked' && entering > 0 && (
        <Button margin={false} disabled={isBusy} onClick={() => void onAct('start')}>
          {`开始导入 ${entering.toLocaleString('zh-CN')} 条`}
        </Button>
      )}
      {(state === 'running' || state === 'checking') && (
        <Button
          margin={false}
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => void onAct('stop')}
        >
          停止
        </Button>
      )}
      {state === 'stopped' && (
        <Button margin={false} disabled={isBusy} onClick={() => void onAct('start')}>
          继续导入
        </Button>
      )}
      {(state === 'stopped' || state === 'done') && (
        <Button
          margin={false}
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => setAsking(true)}
        >
          撤销导入
        </Button>
      )}
      {count('refused') > 0 && (
        <Button
          el="anchor"
          url={`${config.routes.api}/imports/${id}/refused.xlsx`}
          margin={false}
          buttonStyle="secondary"
        >
          下载不导入的行
        </Button>
      )}
      {isAsking && (
        <Dialog
          title="撤销这次导入？"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button margin={false} buttonStyle="secondary" onClick={() => setAsking(false)}>
                取消
              </Button>
              <Button margin={false} onClick={() => void undo()}>
                撤销导入
              </Button>
            </>
          }
        >
          <p>
            新增的信息全部作废，修改过的信息恢复导入前的内容。已经给出的索引号不再使用。有任何一条发布以后就不能再撤销。
          </p>
        </Dialog>
      )}
    </div>
  )
}
