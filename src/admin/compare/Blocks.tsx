'use client'

import type { BlockDifference } from '../../domain/compare/index.ts'
import { Folded } from './Folded.tsx'
import { GridTable } from './GridTable.tsx'
import { Words } from './Words.tsx'

interface Props {
  label: string
  blocks: readonly BlockDifference[]
}

/** A text block by block: what came, what went, what reads otherwise. */
export const Blocks = ({ label, blocks }: Props) => (
  <div className="comparison__blocks">
    <Folded parts={blocks} say={(count) => `未改动的 ${count} 段`}>
      {(block, at) => <Block key={at} label={label} block={block} />}
    </Folded>
  </div>
)

const Block = ({ label, block }: { label: string; block: BlockDifference }) => {
  const { change, grid, segments } = block
  const said = headOf(block)
  return (
    <div className={`comparison__block comparison__block--${change}`}>
      {said && <p className="comparison__tag">{said}</p>}
      {grid ? (
        <GridTable label={`${label}中的表格`} grid={grid} />
      ) : (
        <p className="comparison__words">
          {segments.length > 0 ? <Words segments={segments} /> : '（空行）'}
        </p>
      )}
    </div>
  )
}

/** What happened to the block as a whole; of plain paragraphs that is enough to say. */
const headOf = ({ change, shape, was }: BlockDifference): string | undefined => {
  const what = shape === PLAIN ? '段落' : shape
  if (change === 'inserted') return `新增${what}`
  if (change === 'deleted') return `删去${what}`
  if (was !== undefined) return `${was} → ${shape}`
  return change === 'changed' && shape !== PLAIN ? shape : undefined
}

const PLAIN = '正文'
