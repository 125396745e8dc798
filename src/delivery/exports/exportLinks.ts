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

/** The addresses under which a list is taken away. */
export const exportLinks = (address: ListAddress) =>
  (Object.keys(FILES) as FileFormat[]).map((format) => ({
    name: FILES[format].name,
    href: listHref(`/export.${format}`, address),
  }))
