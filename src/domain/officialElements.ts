import type { Fields } from './fields/index.ts'
import type { Domain } from './defineDomain.ts'
import { fieldsOf } from './issuesOf.ts'

/** The elements of an official document in their order on paper (GB/T 9704-2012, 7). */
export const ELEMENTS = {
  issuers: '发文机关',
  documentNumber: '发文字号',
  title: '标题',
  addressees: '主送机关',
  body: '正文',
  annexList: '附件说明',
  formationDate: '成文日期',
  printedNote: '附注',
  attribute: '公开属性',
  keywords: '主题词',
  copiedTo: '抄送机关',
  printedBy: '印发机关',
  printedOn: '印发日期',
} as const
export type Element = keyof typeof ELEMENTS

/**
 * The fields of a domain that hold elements of an official document. What an element is called it is
 * called in every domain; the body is the first rich text, whatever a domain calls it.
 */
export const elementFields = (domain: Domain): Partial<Record<Element, string>> => {
  const fields = fieldsOf(domain)
  const body = Object.keys(fields).find((key) => fields[key]?.kind === 'richText')
  return {
    ...Object.fromEntries(
      Object.keys(ELEMENTS).flatMap((element) => (element in fields ? [[element, element]] : [])),
    ),
    ...(body && { body }),
  }
}

/** Whether items of a domain are texts that people write in Word, not records of figures. */
export const isWritten = (domain: Domain): boolean => elementFields(domain).body !== undefined
