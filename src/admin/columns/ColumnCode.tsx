'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { CodeChange } from './CodeChange.tsx'
import { useColumnTree } from './useColumnTree.ts'
import { useOfferedParent } from './useOfferedParent.ts'

/** Under 代码: the whole code as it will be, from the parent and the segment in the form. */
export const ColumnCode = () => {
  const { id, data } = useDocumentInfo()
  const tree = useColumnTree()
  useOfferedParent()
  const segment = useFormFields(([fields]) => fields.segment?.value)
  const parent = useFormFields(([fields]) => fields.parent?.value)
  const codeOf = (above: unknown, own: unknown) =>
    [tree?.find((each) => each.id === above)?.code, own].filter(Boolean).join('/')
  if (!tree || !segment) return null
  const code = codeOf(parent, segment)
  const kept = id ? codeOf(data?.parent, data?.segment) : ''
  return (
    <div className="field-type column-code" aria-live="polite">
      {kept && kept !== code ? (
        <>
          <CodeChange from={kept} to={code} />
          <p>
            保存后生效，原有信息不改动
            {tree.some((each) => each.code.startsWith(`${kept}/`)) && '；下级栏目的代码随之改变'}。
          </p>
        </>
      ) : (
        <p>
          完整代码 <code>{code}</code>
        </p>
      )}
    </div>
  )
}
