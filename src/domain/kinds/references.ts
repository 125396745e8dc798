import type { FieldOf } from '../fields/index.ts'
import { unfit, unreadable, type Finding, type Kind } from './kind.ts'
import { isTexts } from './texts.ts'

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const one = (message: string) => (value: unknown) =>
  typeof value === 'string' && ID.test(value) ? [] : unreadable(message)

const many =
  (message: string) =>
  (value: unknown): Finding[] =>
    isTexts(value) && value.every((id) => ID.test(id)) ? [] : unreadable(message)

const parseId = (typed: string) => (ID.test(typed.trim()) ? typed.trim() : undefined)

const parseIds = (typed: string) => {
  const ids = typed.split(/[,，\s]+/).filter(Boolean)
  return ids.length > 0 && ids.every((id) => ID.test(id)) ? ids : undefined
}

export const organisation: Kind<FieldOf<'organisation'>> = {
  check: one('请选择单位'),
  parse: parseId,
  print: (value) => value,
}

export const column: Kind<FieldOf<'column'>> = {
  check: one('请选择栏目'),
  parse: parseId,
  print: (value) => value,
}

export const columns: Kind<FieldOf<'columns'>> = {
  check: many('请选择栏目'),
  parse: parseIds,
  print: (value) => value.join('、'),
}

export const files: Kind<FieldOf<'files'>> = {
  check: many('请选择附件'),
  parse: parseIds,
  print: (value) => value.join('、'),
}

export const items: Kind<FieldOf<'items'>> = {
  check: (value, { most }) => {
    const unknown = many('请选择信息')(value)
    if (unknown.length > 0 || most === undefined) return unknown
    const chosen = (value as string[]).length
    return chosen > most ? [unfit('tooMany', `最多选择 ${most} 条，现有 ${chosen} 条`)] : []
  },
  parse: parseIds,
  print: (value) => `${value.length} 条`,
}
