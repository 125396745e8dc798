import { SaxesParser } from 'saxes'

/** An element of a document, by its namespace and local name. */
export interface XmlElement {
  name: string
  uri: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

/** Reads a document strictly, namespaces too; throws when it is not well formed. */
export const parsedXml = (document: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', uri: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const last = () => open.at(-1) as XmlElement
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: XmlElement = {
      name: local,
      uri,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, { value }]) => [name, value]),
      ),
      children: [],
      text: '',
    }
    last().children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const keep = (text: string) => {
    last().text += text
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(document).close()
  return top.children[0] as XmlElement
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)

export const childOf = (element: XmlElement, name: string): XmlElement => {
  const [child] = childrenOf(element, name)
  if (!child) throw new Error(`no <${name}> in <${element.name}>`)
  return child
}

/** The text of a child, without the space around it. */
export const textIn = (element: XmlElement, name: string): string =>
  childOf(element, name).text.trim()
