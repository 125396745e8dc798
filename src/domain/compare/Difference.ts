/** A stretch of text: in both texts, only in the later one, or only in the earlier one. */
export interface Segment {
  change: 'kept' | 'inserted' | 'deleted'
  text: string
  /** How it is set; absent where it is plain. */
  setting?: Setting
  /** How kept words were set before, where that has changed. */
  was?: Setting
}

/** How words are set: bold and the like, and where they lead. */
export interface Setting {
  emphases: readonly string[]
  link?: Link
}

export interface Link {
  /** A web address, or collection and id of what it leads to here. */
  to: string
  /** What it is called, where it leads to something of our own. */
  name?: string
}

export type Change = Segment['change'] | 'changed'

/** A block of a text: a paragraph, a heading, a line of a list, a table, a picture. */
export interface BlockDifference {
  change: Change
  /** What it is, in words: 正文, 二级标题. */
  shape: string
  /** What it was before, where that has changed. */
  was?: string
  /** Its words; a table has a grid instead. */
  segments: readonly Segment[]
  grid?: Grid
}

/** Two states of a table laid over one another. */
export interface Grid {
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
}

export interface GridColumn {
  change: Segment['change']
  /** Absent in tables within a text: their heads are rows like the others. */
  label?: string
}

export interface GridRow {
  change: Change
  /** The number of the row in the earlier and in the later table, from 1. */
  before?: number
  after?: number
  /** It stands elsewhere among the other rows than it did. */
  moved?: true
  /** One for each column of the grid; none of a cell that is empty in both. */
  cells: readonly (readonly Segment[])[]
}

/** One of several values of a field: an attachment, a column, an issuer. */
export interface EntryDifference {
  change: Segment['change']
  text: string
}

/** What has changed about the value of a field, in the way of its kind. */
export type ValueDifference =
  /** Of an empty side nothing is there. */
  | { kind: 'value'; before?: string; after?: string }
  | { kind: 'text'; blocks: readonly BlockDifference[] }
  | { kind: 'table'; grid: Grid }
  | { kind: 'list'; entries: readonly EntryDifference[] }
  /** Personal data: that it has changed is all that is said. */
  | { kind: 'hidden' }

/** A field in which two texts of an item differ. */
export type FieldDifference = { key: string; label: string } & ValueDifference
