'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Described } from '../../derive/collection/described.ts'
import type { Values } from '../../domain/fields/index.ts'
import { differences, merged, type Difference, type Side } from './differences.ts'
import { Dialog } from './Dialog.tsx'
import { DifferentValue } from './DifferentValue.tsx'

interface Props {
  fields: Readonly<Record<string, Described>>
  /** The values that both started from. */
  start: Values
  conflict: { mine: Values; theirs: Values; by?: string }
  onKeep: (values: Values) => Promise<unknown>
  onClose: () => void
}

/** Someone saved while I was writing: both texts side by side, and I choose, field by field. */
export const ConflictDialog = ({ fields, start, conflict, onKeep, onClose }: Props) => {
  const { mine, theirs, by } = conflict
  const found = differences(fields, { start, mine, theirs })
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  const keep = () => onKeep({ ...mine, ...merged(found, theirs, chosen) })
  return (
    <Dialog
      wide
      title={`${by ?? '另一位同事'}已经先保存了`}
      onClose={onClose}
      actions={
        <>
          <Button buttonStyle="secondary" onClick={onClose}>
            继续编辑，暂不保存
          </Button>
          <Button onClick={() => void keep()}>按所选内容保存</Button>
        </>
      }
    >
      <p>
        您开始编辑之后，又有了新的一稿。下面 {found.length}{' '}
        处内容不同，请逐项选择保留哪一份；没有列出的内容两份相同。
      </p>
      {found.map((one) => (
        <OneDifference
          key={one.key}
          one={one}
          described={fields[one.key]}
          side={chosen[one.key] ?? one.offered}
          onChoose={(side) => setChosen({ ...chosen, [one.key]: side })}
        />
      ))}
    </Dialog>
  )
}

interface OneProps {
  one: Difference
  described?: Described
  side: Side
  onChoose: (side: Side) => void
}

const OneDifference = ({ one, described, side, onChoose }: OneProps) => (
  <fieldset className="difference">
    <legend>{described?.label ?? one.key}</legend>
    {SIDES.map(([each, words]) => (
      <label
        key={each}
        className={each === side ? 'difference__side difference__side--chosen' : 'difference__side'}
      >
        <span className="difference__whose">
          <input
            type="radio"
            name={`difference-${one.key}`}
            checked={each === side}
            onChange={() => onChoose(each)}
          />
          {words}
        </span>
        <DifferentValue
          described={described}
          value={one[each]}
          other={one[each === 'mine' ? 'theirs' : 'mine']}
        />
      </label>
    ))}
  </fieldset>
)

const SIDES: readonly [Side, string][] = [
  ['mine', '我的'],
  ['theirs', '对方已保存的'],
]
