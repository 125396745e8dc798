import type { Naming, Reference, Referred } from '../Naming.ts'
import type { Link } from '../Difference.ts'
import { childrenOf, rootOf, type Pointer, type RichNode } from './RichNode.ts'

/** What a rich text refers to: its pictures and files, and the items that its links lead to. */
export const linkedIn = (richText: unknown): Reference[] => {
  const found: Reference[] = []
  const open: RichNode[] = [rootOf(richText)]
  while (open.length > 0) {
    const node = open.pop() ?? {}
    const reference = referenceOf(pointerOf(node))
    if (reference) found.push(reference)
    open.push(...childrenOf(node))
  }
  return found
}

/** Where a link leads, by what tells it from others and by what people call it. */
export const linkOf = (node: RichNode, naming: Naming): Link => {
  const pointer = pointerOf(node)
  if (!pointer) return { to: node.fields?.url ?? '' }
  const reference = referenceOf(pointer)
  return {
    to: `${pointer.relationTo}/${reference?.id}`,
    ...(reference && { name: naming(reference.of, reference.id) }),
  }
}

/** What a picture, a file or a card in the text stands for. */
export const referenceOf = (pointer: Pointer | undefined): Reference | undefined => {
  const id = idOf(pointer?.value)
  return id === undefined ? undefined : { of: REFERRED[pointer?.relationTo ?? ''] ?? 'item', id }
}

export const pointerOf = (node: RichNode): Pointer | undefined => {
  if (node.type === 'upload' || node.type === 'relationship') return node as Pointer
  const { linkType, doc } = node.fields ?? {}
  return linkType === 'internal' && doc ? doc : undefined
}

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' ? id : undefined
}

/** The collections that are no items of disclosure. */
const REFERRED: Readonly<Record<string, Referred>> = {
  files: 'file',
  organisations: 'organisation',
  columns: 'column',
}
