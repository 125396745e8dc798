/** A node of a Lexical tree, as far as reading it asks; whatever was stored may be absent or odd. */
export interface RichNode {
  type?: string
  text?: string
  children?: readonly RichNode[]
  /** Of text the bits of its emphases, of a block its alignment. */
  format?: number | string
  indent?: number
  /** Of a heading h1 to h6, of a list ul or ol. */
  tag?: string
  listType?: string
  start?: number
  checked?: boolean
  /** What a link leads to. */
  fields?: { linkType?: string; url?: string; doc?: Pointer | null }
  headerState?: number
  colSpan?: number
  rowSpan?: number
}

/** Names a document of a collection; populated documents come as a whole. */
export interface Pointer {
  relationTo?: string
  value?: unknown
}

export const childrenOf = ({ children }: RichNode): readonly RichNode[] =>
  Array.isArray(children) ? children : []

/** The root of a rich text; one that cannot be read is empty. */
export const rootOf = (richText: unknown): RichNode => {
  const root = (richText as { root?: unknown } | null | undefined)?.root
  return typeof root === 'object' && root !== null ? root : {}
}
