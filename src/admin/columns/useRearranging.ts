'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { TreeLine } from './catalogueTree.ts'
import type { Rearranging } from './useCatalogue.ts'

/** What is asked before a column goes elsewhere. */
export interface ColumnQuestion {
  kind: 'move' | 'merge'
  line: TreeLine
  /** Does it with the column that was picked, null for the top; says why it could not be done. */
  onYes: (target: TreeLine | null) => Promise<string | undefined>
  onClose: () => void
}

/** What the buttons of a row do. */
export interface RowActs {
  /** Past one sibling: -1 up, 1 down. */
  shift: (line: TreeLine, by: -1 | 1) => Promise<void>
  ask: (kind: ColumnQuestion['kind'], line: TreeLine) => void
}

interface Props {
  rearranging?: Rearranging
  /** Shows where a column went, or into which. */
  onDone: (id: string, into: TreeLine | null) => void
}

/** The buttons of the tree, the question that is open, and what was done last, in words. */
export const useRearranging = ({ rearranging, onDone }: Props) => {
  const [question, setQuestion] = useState<ColumnQuestion>()
  const [said, say] = useState('')
  const shift: RowActs['shift'] = async (line, by) => {
    const to = line.siblings.indexOf(line.id) + by
    if (!rearranging || to < 0 || to >= line.siblings.length) return
    const before = line.siblings[by < 0 ? to : to + 1] ?? null
    const declined = await rearranging.place(line.id, { parent: line.parent, before })
    if (declined) toast.error(declined)
    else say(`${line.name}，现在是同级第 ${to + 1} 个，共 ${line.siblings.length} 个`)
  }
  const carryOut = async (
    kind: ColumnQuestion['kind'],
    line: TreeLine,
    target: TreeLine | null,
  ) => {
    const declined =
      kind === 'merge' && target
        ? await rearranging?.merge(line.id, target.id)
        : await rearranging?.place(line.id, { parent: target?.id ?? null, before: null })
    if (declined) return declined
    setQuestion(undefined)
    onDone(kind === 'merge' && target ? target.id : line.id, target)
    toast.success(DONE[kind](line, target))
    return undefined
  }
  const ask: RowActs['ask'] = (kind, line) => {
    const onYes = (target: TreeLine | null) => carryOut(kind, line, target)
    setQuestion({ kind, line, onYes, onClose: () => setQuestion(undefined) })
  }
  return { shift, ask, question, said }
}

const DONE = {
  move: ({ name }: TreeLine, target: TreeLine | null) =>
    `“${name}”已移到${target ? `“${target.name}”下` : '最上层'}`,
  merge: ({ name }: TreeLine, target: TreeLine | null) => `“${name}”已并入“${target?.name ?? ''}”`,
} as const
