import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyDocument } from '../../plugins/domains/policy-document/domain.ts'
import { serviceItem } from '../../plugins/domains/service-item/domain.ts'
import { readServiceItems } from '../../seed/records/service-items/readServiceItems.ts'
import { readSource } from '../../seed/records/service-items/source.ts'
import { readStateCouncil } from '../../seed/records/readStateCouncil.ts'
import { takenOver } from '../../seed/records/takenOver.ts'
import { wordings } from '../../seed/wordings/index.ts'
import { readBytes } from '../../src/attachments/read/readBytes.ts'
import type { Domain } from '../../src/domain/defineDomain.ts'
import { richText, files, type Values } from '../../src/domain/fields/index.ts'
import { fieldsOf } from '../../src/domain/issuesOf.ts'
import { richTextOf } from '../../src/domain/kinds/index.ts'
import type { Doubt } from '../../src/domain/screening/doubt.ts'
import { doubtsIn, type Screened } from '../../src/domain/screening/doubtsIn.ts'
import type { ScreenedFile } from '../../src/domain/screening/reading.ts'

/**
 * `npm run screening:score -- <folder>`: what the checks say of real laws, documents, service items and
 * attachments. They are right as they stand, so whatever holds one of them is a false alarm. `--show`
 * lists every one. The folder holds `laws` (Markdown, one law a file) and `gov-xls`.
 */
interface Text {
  name: string
  doubts: readonly Doubt[]
}

const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/data'
const showsAll = process.argv.includes('--show')

const look = (screened: Screened, file?: ScreenedFile): readonly Doubt[] =>
  doubtsIn(screened, {
    wordings,
    file: () => file,
    broken: () => undefined,
    alike: [],
    hash: (words) => createHash('sha256').update(words).digest('hex'),
  })

const lookAs = (domain: Domain, values: Values): readonly Doubt[] =>
  look({ fields: fieldsOf(domain), values })

const PLACE = {
  column: '01890000-0000-7000-8000-000000000001',
  responsibleUnit: '01890000-0000-7000-8000-000000000002',
}

const laws = (): Text[] =>
  filesBelow(join(folder, 'laws')).map((path) => {
    const body = richTextOf(readFileSync(path, 'utf8'))
    const formationDate = /\((\d{4}-\d{2}-\d{2})\)\.md$/.exec(path)?.[1]
    const values = { body, ...(formationDate && { formationDate }) }
    return { name: path, doubts: look({ fields: { body: richText('正文') }, values }) }
  })

const documents = async (): Promise<Text[]> =>
  (await readStateCouncil()).map((document) => {
    const { values } = takenOver(document, PLACE)
    return { name: document.标题, doubts: lookAs(policyDocument, values) }
  })

const serviceItems = async (): Promise<Text[]> =>
  readServiceItems(await readSource(), PLACE).flatMap(({ values }) =>
    values ? [{ name: String(values.title), doubts: lookAs(serviceItem, values) }] : [],
  )

const attachments = async (): Promise<Text[]> => {
  const texts: Text[] = []
  for (const path of filesBelow(join(folder, 'gov-xls'))) {
    const mediaType = MEDIA_TYPES[path.split('.').at(-1) ?? '']
    if (!mediaType) continue
    const reading = await readBytes(readFileSync(path), mediaType)
    const file = { id: 'f', sha256: path, name: 'f', mediaType, reading }
    const year = /20\d\d/.exec(path)?.[0]
    const values = { attachments: ['f'], ...(year && { formationDate: `${year}-06-30` }) }
    texts.push({
      name: path,
      doubts: look({ fields: { attachments: files('附件') }, values }, file),
    })
  }
  return texts
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  xls: 'application/vnd.ms-excel',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
}

const filesBelow = (place: string): string[] =>
  existsSync(place)
    ? readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile() && /^[^_].*\.(?:md|docx|xlsx?)$/.test(each.name))
        .map((each) => join(each.parentPath, each.name))
    : []

/** Doubts by what they are about, once a text. */
const counted = (texts: readonly Text[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { doubts } of texts) {
    const kinds = new Set(doubts.map(({ code, gravity }) => `${gravity} ${code.split('.')[0]}`))
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

const print = (name: string, texts: readonly Text[]): void => {
  const held = texts.filter(({ doubts }) => doubts.some(({ gravity }) => gravity !== 'suggest'))
  console.log(`${name}: ${texts.length} texts, ${held.length} held`)
  for (const [kind, count] of [...counted(texts)].sort()) console.log(`  ${kind}: ${count}`)
  if (!showsAll) return
  for (const text of texts)
    for (const { code, gravity, place, excerpt, times } of text.doubts)
      console.log(`    ${gravity} ${code} ×${times} ${place} ${excerpt} | ${text.name}`)
}

print('laws', laws())
print('documents', await documents())
print('service items', await serviceItems())
print('attachments', await attachments())
