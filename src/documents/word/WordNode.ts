/** A node of a Word document as `mammoth` reads it: as much of it as we look at. */
export type WordNode =
  | {
      type: 'paragraph'
      alignment: string | null
      styleName: string | null
      numbering: object | null
      children: WordNode[]
    }
  | {
      type: 'run'
      isBold: boolean
      font: string | null
      /** In points. */
      fontSize: number | null
      children: WordNode[]
    }
  | { type: 'text'; value: string }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'tab' }
  | { type: 'hyperlink'; children: WordNode[] }
  | { type: 'table'; children: WordNode[] }
  | { type: 'tableRow'; children: WordNode[] }
  | { type: 'tableCell'; colSpan: number; rowSpan: number; children: WordNode[] }
  | WordImage
  | { type: 'noteReference'; noteType: 'footnote' | 'endnote'; noteId: string }
  | { type: 'commentReference' | 'bookmarkStart' | 'checkbox' }

/** A picture in the text; its bytes are unpacked when they are asked for. */
export interface WordImage {
  type: 'image'
  contentType: string
  readAsBuffer: () => Promise<Buffer>
}

/** The whole document. */
export interface WordDocument {
  children: WordNode[]
  notes: { resolve: (reference: WordNode) => { body: WordNode[] } | undefined }
  comments: readonly unknown[]
}
