/**
 * 发文字号, by which everybody cites a document. Most carry the year in 〔 〕 (GB/T 9704-2012). Orders
 * have a running number only; announcements begin again each year.
 */
export type DocumentNumber =
  | { form: 'document' | 'announcement'; issuerCode: string; year: number; serial: number }
  | { form: 'order'; issuerCode: string; serial: number }

/**
 * Reads a document number as people type it (any brackets, full-width characters, stray spaces,
 * leading zeros, a superfluous 第) and gives its canonical text beside its parts.
 */
export const parseDocumentNumber = (
  text: string,
): { number: DocumentNumber; text: string } | undefined => {
  const number = read(text.normalize('NFKC').replace(/\s/g, ''))
  return number && { number, text: printDocumentNumber(number) }
}

/** The canonical text (庆政办发〔2018〕18号), or the trimmed text itself when it is no such number. */
export const normaliseDocumentNumber = (text: string): string =>
  parseDocumentNumber(text)?.text ?? text.trim()

/** 庆政办发〔2018〕18号, 国务院令第711号, 国家税务总局公告2018年第28号. */
export const printDocumentNumber = (number: DocumentNumber): string => {
  const { form, issuerCode, serial } = number
  if (form === 'order') return `${issuerCode}第${serial}号`
  if (form === 'announcement') return `${issuerCode}${number.year}年第${serial}号`
  return `${issuerCode}〔${number.year}〕${serial}号`
}

const DOCUMENT =
  /^(\p{Script=Han}[\p{Script=Han}A-Za-z]*)[[({〔【〖]((?:19|20)\d{2})年?[\])}〕】〗]第?0*([1-9]\d{0,5})号?$/u
const ANNOUNCEMENT =
  /^(\p{Script=Han}*(?:公告|通告))\(?((?:19|20)\d{2})年第?0*([1-9]\d{0,5})号?\)?$/u
const ORDER = /^(\p{Script=Han}+令)\(?第?0*([1-9]\d{0,5})号?\)?$/u

const read = (text: string): DocumentNumber | undefined => {
  const order = ORDER.exec(text)
  if (order?.[1]) return { form: 'order', issuerCode: order[1], serial: Number(order[2]) }
  const announcement = ANNOUNCEMENT.exec(text)
  const [, issuerCode, year, serial] = announcement ?? DOCUMENT.exec(text) ?? []
  if (!issuerCode) return undefined
  const form = announcement ? 'announcement' : 'document'
  return { form, issuerCode, year: Number(year), serial: Number(serial) }
}
