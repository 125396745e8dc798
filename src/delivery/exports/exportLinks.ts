import { MOST_COUNTED } from '../search/statement.ts'
import { listHref, type ListAddress } from '../lists/listAddress.ts'

/** The files in which a list is taken away. */
export const FILES = {
  csv: { name: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  xlsx: {
    name: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: { name: 'JSON', mediaType: 'application/json; charset=utf-8' },
} as const

export type FileFormat = keyof typeof FILES

/** Rows of a file. Who needs more takes it by column, unit or year, or reads the interface. */
export const mostRows = ({ q }: ListAddress): number => (q === undefined ? 100_000 : MOST_COUNTED)

/** What a file says that does not hold all. */
export const cutOff = (most: number): string => `只含前 ${most} 条，其余请缩小范围后另行导出`

/** The addresses under which a list is taken away. */
export const exportLinks = (address: ListAddress) =>
  (Object.keys(FILES) as FileFormat[]).map((format) => ({
    name: FILES[format].name,
    href: listHref(`/export.${format}`, address),
  }))
