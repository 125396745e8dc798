import type { PublicFile } from './values.ts'

/** Where the public house has a file. The bytes are found by their hash alone; the name is for readers. */
export const fileAddress = ({ sha256, name }: Pick<PublicFile, 'sha256' | 'name'>): string =>
  `/files/${sha256}/${encodeURIComponent(name)}`

/** HTML in which the addresses of files are whole, for pages that stand elsewhere. */
export const withWholeAddresses = (html: string, publicUrl: string): string =>
  html.replace(/(<(?:img src|a href)=")(?=\/files\/)/g, `$1${publicUrl}`)
