import type { Field } from '../fields/index.ts'
import { plainText } from '../kinds/index.ts'
import type { Link } from './links.ts'

/** What a rich text holds beside its words. */
export interface RichTextParts {
  links: readonly Link[]
  /** The files that it shows, by id. */
  files: readonly string[]
}

/** The links and files of a rich text, in their order. */
export const richTextParts = (richText: unknown): RichTextParts => {
  const nodes = [...nodesOf(richText)]
  return {
    links: nodes
      .filter(({ type, fields }) => LINKS.has(type ?? '') && fields?.linkType !== 'internal')
      .map((node) => ({ url: String(node.fields?.url ?? ''), words: plainText(node) })),
    files: nodes
      .filter(({ type, relationTo }) => type === 'upload' && relationTo === 'files')
      .flatMap(({ value }) => idOf(value) ?? []),
  }
}

/** The ids of the files that a value shows: attachments, or what stands in a text. */
export const filesShown = (value: unknown, { kind }: Pick<Field, 'kind'>): readonly string[] => {
  if (kind === 'richText') return richTextParts(value).files
  return kind === 'files' && Array.isArray(value) ? value.map(String) : []
}

const LINKS = new Set(['link', 'autolink'])

interface Node {
  type?: string
  relationTo?: string
  value?: unknown
  fields?: { url?: unknown; linkType?: unknown }
}

/** An id, or the row that Payload has put in its place. */
const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  const { id } = (value ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}

function* nodesOf(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return
  const { root, children } = node as { root?: unknown; children?: unknown }
  if (root) yield* nodesOf(root)
  else yield node as Node
  if (Array.isArray(children)) for (const child of children) yield* nodesOf(child)
}
