import { fileTypeFromBuffer } from 'file-type'
import { hasStream } from '../../attachments/oldOffice.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OLE2 = 'application/x-cfb'

/** What offices attach, by the ends of its names. */
const BY_NAME: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: `${OFFICE}.wordprocessingml.document`,
  xls: 'application/vnd.ms-excel',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  ppt: 'application/vnd.ms-powerpoint',
  pptx: `${OFFICE}.presentationml.presentation`,
  zip: 'application/zip',
  txt: 'text/plain',
  csv: 'text/csv',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
}

/** What Payload may find in such files; the container of the old Office is none of them itself. */
export const ACCEPTED: readonly string[] = [...new Set([...Object.values(BY_NAME), OLE2])]

/** The stream by which a container of the old kind is known; a password puts the new Office in one too. */
const STREAMS: Readonly<Record<string, readonly string[]>> = {
  doc: ['WordDocument'],
  xls: ['Workbook', 'Book'],
  ppt: ['PowerPoint Document'],
  ...Object.fromEntries(['docx', 'xlsx', 'pptx'].map((end) => [end, ['EncryptedPackage']])),
}

/**
 * The media type of a file that is what its name says; undefined for any other. What the browser says
 * of it does not count: WPS, for one, has browsers call every spreadsheet `application/kset`.
 */
export const mediaTypeOf = async (name: string, data: Buffer): Promise<string | undefined> => {
  const end = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = BY_NAME[end]
  const found = (await fileTypeFromBuffer(data))?.mime
  if (!named) return undefined
  if (found === undefined) return named.startsWith('text/') ? named : undefined
  if (found === OLE2) return hasStream(data, STREAMS[end] ?? []) ? named : undefined
  // A picture that was renamed is the same picture.
  if (isPicture(found) && isPicture(named)) return found
  // Not every program packs so that the kind shows at the beginning.
  if (found === 'application/zip' && named.startsWith(OFFICE)) return named
  return found === named ? named : undefined
}

const isPicture = (type: string): boolean => type.startsWith('image/') && ACCEPTED.includes(type)
