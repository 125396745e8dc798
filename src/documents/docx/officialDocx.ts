import { Document, Packer, type FileChild } from 'docx'
import type { Domain } from '../../domain/defineDomain.ts'
import { isEmpty, type Values } from '../../domain/fields/index.ts'
import type { Naming } from '../../domain/compare/index.ts'
import { elementFields, ELEMENTS, type Element } from '../../domain/officialElements.ts'
import { printDay } from '../../domain/time/day.ts'
import { factsOf } from './facts.ts'
import { PAGE, pageNumbers } from './layout.ts'
import { atRight, blank, imprinted, letterhead, noted, titleOf, worded } from './paragraphs.ts'
import { richTextDocx, type Pictures } from './richText.ts'

/** What the layout needs beside the item's values. */
export interface Setting {
  naming: Naming
  pictures: Pictures
}

/**
 * An item as a Word file in the layout of official documents (GB/T 9704-2012): a written one with its
 * elements in their places, a record as a table under its title.
 */
export const officialDocx = (domain: Domain, values: Values, setting: Setting): Promise<Buffer> => {
  const said = elementsOf(domain, values)
  return Packer.toBuffer(
    new Document({
      title: said.title,
      creator: said.issuers?.join('、'),
      sections: [
        {
          properties: PAGE,
          footers: { default: pageNumbers() },
          children: [...headOf(said), ...textOf(domain, values, setting), ...footOf(said)],
        },
      ],
    }),
  )
}

/** The elements that an item has, as they are printed. */
interface Said {
  title: string
  documentNumber?: string
  issuers?: readonly string[]
  addressees?: readonly string[]
  formationDate?: string
  printedNote?: string
  copiedTo?: readonly string[]
  printedBy?: string
  printedOn?: string
}

const elementsOf = (domain: Domain, values: Values): Said => {
  const fieldOf = elementFields(domain)
  const said = Object.keys(ELEMENTS).flatMap((element) => {
    const value = values[fieldOf[element as Element] ?? '']
    return isEmpty(value) ? [] : [[element, value]]
  })
  return Object.fromEntries(said) as unknown as Said
}

const headOf = ({ title, documentNumber, issuers = [], addressees }: Said): FileChild[] => [
  ...(documentNumber ? letterhead(issuers, documentNumber) : []),
  titleOf(title),
  blank(),
  ...(addressees ? [worded(`${addressees.join('，')}：`)] : []),
]

const textOf = (domain: Domain, values: Values, { naming, pictures }: Setting): FileChild[] => {
  const { body } = elementFields(domain)
  const text = body ? richTextDocx(values[body], pictures) : []
  return text.length > 0 ? text : factsOf(domain.fields, values, naming)
}

const footOf = (said: Said): FileChild[] => {
  const { issuers = [], formationDate, printedNote, copiedTo, printedBy, printedOn } = said
  return [
    blank(),
    ...issuers.map((issuer) => atRight(issuer, 2)),
    ...(formationDate ? [atRight(printDay(formationDate), 4)] : []),
    ...(printedNote ? [noted(printedNote)] : []),
    ...(copiedTo ? [blank(), imprinted(`抄送：${copiedTo.join('，')}。`)] : []),
    ...(printedBy && printedOn ? [imprinted(`${printedBy}  ${printDay(printedOn)}印发`)] : []),
  ]
}
