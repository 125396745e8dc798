'use client'

import { isWithin, type TreeLine } from './catalogueTree.ts'
import { CodeChange } from './CodeChange.tsx'
import { TargetDialog } from './TargetDialog.tsx'
import type { ColumnQuestion } from './useRearranging.ts'

type Props = Omit<ColumnQuestion, 'kind'> & { tree: readonly TreeLine[] }

/** 并入…: into which column another goes, for good. */
export const MergeDialog = ({ line, tree, onYes, onClose }: Props) => (
  <TargetDialog
    title={`把“${line.name}”并入另一个栏目`}
    label="并入的栏目"
    yes="并入"
    choices={tree.map((each) => ({ ...each, takes: !isWithin(line, each) }))}
    explains={(target) => (
      <>
        <ul>
          <li>
            原有信息不改动，今后在{target ? `“${target.name}”` : '所选栏目'}中显示
            {line.items > 0 && `（已公开 ${line.items} 条）`}。
          </li>
          {line.hasChildren && (
            <li>它的下级栏目移到{target ? `“${target.name}”` : '所选栏目'}下。</li>
          )}
          <li>“{line.name}”从目录中消失，并入后不能撤销。</li>
        </ul>
        {target && <CodeChange from={line.code} to={target.code} />}
      </>
    )}
    onYes={onYes}
    onClose={onClose}
  />
)
