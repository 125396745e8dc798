import type { Align, Look } from '../Look.ts'
import { attributeOf, isElement, styleOf, type SourceElement, type SourceNode } from './source.ts'

/** How a node's words look; what it does not say itself, it has from around it. */
export const lookOf = (node: SourceNode, around: Look): Look => {
  if (!isElement(node)) return around
  return {
    bold: boldIn(node) ?? around.bold,
    align: alignIn(node) ?? around.align,
    size: pointsIn(node) ?? around.size,
  }
}

const boldIn = (element: SourceElement): boolean | undefined => {
  const weight = styleOf(element, 'font-weight')
  if (weight) return weight === 'bold' || Number(weight) >= 600
  return BOLD.has(element.tagName) || undefined
}

const BOLD = new Set(['b', 'strong', 'th'])

const alignIn = (element: SourceElement): Align | undefined => {
  const said = styleOf(element, 'text-align') || attributeOf(element, 'align')
  if (!said) return undefined
  return said === 'center' || said === 'right' ? said : ''
}

const POINTS_PER_PIXEL = 0.75

const pointsIn = (element: SourceElement): number | undefined => {
  const [, number, unit] = /^([\d.]+)(pt|px)$/.exec(styleOf(element, 'font-size')) ?? []
  return number ? Number(number) * (unit === 'px' ? POINTS_PER_PIXEL : 1) : undefined
}
