import { isPublished, type Field } from '../domain/fields/index.ts'
import type { Mask } from '../domain/masks.ts'

/** What of a field's value the public may read: 公开, 不公开, or 脱敏 and how. */
export const publicityOf = (field: Field): string => {
  if (!isPublished(field)) return '不公开'
  return maskWords(field) ?? '公开'
}

/** How the value is masked before the public reads it; undefined when it is not. */
export const maskWords = (field: Field): string | undefined => {
  if (field.kind !== 'text' || !field.masked) return undefined
  const words = MASK_WORDS[field.masked]
  return field.maskedWhen ? `涉及个人的脱敏：${words}` : `脱敏：${words}`
}

const MASK_WORDS: Readonly<Record<Mask, string>> = {
  name: '只显示首字，如 张*',
  phone: '隐去中间各位，如 138****1234',
  identity: '只显示首尾各两位',
  account: '只显示末四位',
  address: '只显示到乡镇、街道',
}
