/** A part of a file, as far as it is text: a page, a sheet, the comments. */
export interface FilePart {
  /** 第 3 页, 工作表“名单”, 批注. */
  name: string
  text: string
  /** Nobody sees it who just opens the file, and everybody who looks for it. */
  hidden?: true
}

/** Why nothing of a file could be read. Stored; do not change. */
export const UNREAD = {
  kind: '这种格式的文件不能自动检查',
  encrypted: '文件设有密码',
  tooLarge: '文件展开后过大',
  tooSlow: '读取用时过长',
  broken: '文件已经损坏',
} as const
export type Unread = keyof typeof UNREAD

/** What could be read of a file; made once, because the bytes under a hash never change. */
export interface Reading {
  parts: readonly FilePart[]
  unread?: Unread
  /** The pages on which no text was found: pictures of pages, most likely. */
  scanned?: readonly number[]
  /** There was more text than is looked through. */
  isCut?: true
}

/** A file of an item, as the public gets it. */
export interface ScreenedFile {
  id: string
  sha256: string
  name: string
  mediaType: string
  /** What a picture shows, for whoever cannot see it. */
  alt?: string | null
  /** Absent while nobody has looked into it yet. */
  reading?: Reading | null
}
