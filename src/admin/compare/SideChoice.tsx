'use client'

import type { Comparison } from '../../collections/disclosure/comparison/Comparison.ts'
import { useComparing } from './ComparisonContext.ts'
import { editionOptions, nameOf, revisionOptions } from './sideWords.ts'

/** Which two texts are compared. */
export const SideChoice = ({ comparison }: { comparison: Comparison }) => {
  const { choose } = useComparing()
  const [from, to] = [nameOf(comparison.from), nameOf(comparison.to)]
  return (
    <div className="comparison__sides">
      <Side
        label="原来的"
        value={from}
        comparison={comparison}
        onChoose={(name) => choose({ from: name, to })}
      />
      <Side
        label="现在的"
        value={to}
        comparison={comparison}
        onChoose={(name) => choose({ from, to: name })}
      />
    </div>
  )
}

interface SideProps {
  label: string
  value: string
  comparison: Comparison
  onChoose: (name: string) => void
}

const Side = ({ label, value, comparison, onChoose }: SideProps) => {
  const editions = editionOptions(comparison)
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {editions.length > 0 && <Options label="公开版本" options={editions} />}
        <Options label="稿次" options={revisionOptions(comparison)} />
      </select>
    </label>
  )
}

const Options = ({
  label,
  options,
}: {
  label: string
  options: ReturnType<typeof editionOptions>
}) => (
  <optgroup label={label}>
    {options.map(({ name, words }) => (
      <option key={name} value={name}>
        {words}
      </option>
    ))}
  </optgroup>
)
