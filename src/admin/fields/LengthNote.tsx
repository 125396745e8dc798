'use client'

/** How much of the allowed length is used, once it begins to matter. */
export const LengthNote = ({ value, maxLength }: { value: unknown; maxLength?: number }) => {
  if (!maxLength || typeof value !== 'string') return null
  const length = [...value].length
  if (length < maxLength * 0.6) return null
  return (
    <span className="answer__length">
      {length} / {maxLength} 字
    </span>
  )
}
