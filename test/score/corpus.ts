import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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
import { plainText, richTextOf } from '../../src/domain/kinds/index.ts'
import type { Doubt } from '../../src/domain/screening/doubt.ts'
import { doubtsIn, type Screened } from '../../src/domain/screening/doubtsIn.ts'
import { sketchOf, type Sketch } from '../../src/domain/screening/sketch.ts'
import type { ScreenedFile } from '../../src/domain/screening/reading.ts'

/** A real text and what the checks say of it. */
export interface Text {
  name: string
  doubts: readonly Doubt[]
  /** What its running text is found again by. */
  sketch?: Sketch
}

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

/** Laws as Markdown, one a file below the folder or in its archive; known by their titles. */
export const laws = (folder: string): Text[] =>
  lawFiles(folder).map((path) => {
    const body = richTextOf(readFileSync(path, 'utf8'))
    const formationDate = /\((\d{4}-\d{2}-\d{2})\)\.md$/.exec(path)?.[1]
    const values = { body, ...(formationDate && { formationDate }) }
    const name = basename(path).replace(/\([\d-]+\)\.md$/, '')
    return textOf(name, look({ fields: { body: richText('正文') }, values }), body)
  })

/** Where each law lies, unpacked when need be. */
export const lawFiles = (folder: string): string[] => filesBelow(unpacked(folder))

/** The documents of the State Council that the demonstration reprints. */
export const documents = async (): Promise<Text[]> =>
  (await readStateCouncil()).map((document) => {
    const { values } = takenOver(document, PLACE)
    return textOf(document.标题, lookAs(policyDocument, values), values.body)
  })

/** The service items that can be read. */
export const serviceItems = async (): Promise<Text[]> =>
  readServiceItems(await readSource(), PLACE).flatMap(({ values }) =>
    values ? [{ name: String(values.title), doubts: lookAs(serviceItem, values) }] : [],
  )

/** Files as offices make them. */
export const attachments = async (folder: string): Promise<Text[]> => {
  const texts: Text[] = []
  for (const path of filesBelow(folder)) {
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

const textOf = (name: string, doubts: readonly Doubt[], body: unknown): Text => {
  const sketch = sketchOf(plainText(body))
  return { name, doubts, ...(sketch && { sketch }) }
}

const unpacked = (folder: string): string => {
  const archive = join(folder, 'national.tar.gz')
  if (!existsSync(archive)) return folder
  const place = mkdtempSync(join(tmpdir(), 'laws-'))
  process.once('exit', () => rmSync(place, { recursive: true, force: true }))
  execFileSync('tar', ['xzf', archive, '-C', place])
  return place
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
