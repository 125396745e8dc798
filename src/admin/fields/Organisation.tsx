'use client'

import { RelationshipInput } from '@payloadcms/ui'
import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** A unit of the register of organisations, found by its name. */
export const Organisation = (props: FieldProps) => {
  const answer = useAnswer<'organisation'>(props)
  const { path, value, setValue, readOnly, isWaiting } = answer
  const chosen = value ? { relationTo: UNITS, value } : undefined
  return (
    <FieldFrame answer={answer}>
      <RelationshipInput
        path={path}
        relationTo={[UNITS]}
        hasMany={false}
        allowCreate={false}
        allowEdit={false}
        Label={<></>}
        Error={<></>}
        placeholder="输入单位名称查找"
        maxResultsPerRequest={20}
        formatDisplayedOptions={(groups) => groups.flatMap(({ options }) => options)}
        readOnly={readOnly || isWaiting}
        showError={answer.messages.length > 0}
        initialValue={chosen}
        value={chosen}
        onChange={(picked: { value: string | number } | null) =>
          setValue(picked ? String(picked.value) : null)
        }
      />
    </FieldFrame>
  )
}

const UNITS = 'organisations'
