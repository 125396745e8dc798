import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

/** A node of the source, told apart as a browser would read it. */
export type SourceNode = DefaultTreeAdapterTypes.ChildNode
export type SourceElement = DefaultTreeAdapterTypes.Element

/** The nodes of a piece of HTML. */
export const readHtml = (html: string): SourceNode[] => parseFragment(html).childNodes

export const isElement = (node: SourceNode): node is SourceElement => 'tagName' in node

export const childrenOf = (node: SourceNode): SourceNode[] =>
  'childNodes' in node && !SILENT.has(node.nodeName) ? node.childNodes : []

/** The words that the node itself is, if it is words. */
export const wordsAt = (node: SourceNode): string => ('value' in node ? node.value : '')

export const attributeOf = ({ attrs }: SourceElement, name: string): string =>
  attrs.find((attribute) => attribute.name === name)?.value ?? ''

/** What the style says last about a property; empty when it says nothing. */
export const styleOf = (element: SourceElement, property: string): string =>
  attributeOf(element, 'style')
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .findLast(([name]) => name === property)?.[1] ?? ''

const SILENT = new Set(['style', 'script', 'title', 'template'])
