import { readFile } from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { officialDocx } from '../../documents/docx/officialDocx.ts'
import type { Pictures, SetPicture } from '../../documents/docx/richText.ts'
import { referencesIn } from '../../domain/compare/index.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import type { Person } from '../../domain/roles.ts'
import { filesShown } from '../../domain/screening/richTextParts.ts'
import { Refusal } from '../../errors.ts'
import { houseOf } from '../../house.ts'
import { placeOf } from '../../publication/publicStore.ts'
import { readNaming } from './comparison/readNaming.ts'
import { download } from './download.ts'
import { readSeen } from './readSeen.ts'

/** The item as a Word file in the layout of official documents, for whoever may read it. */
export const sendDocument = async (
  domain: Domain,
  { payload, routeParams }: PayloadRequest,
  person: Person,
): Promise<Response> => {
  const item = await readSeen(payload, String(routeParams?.id).toLowerCase(), person)
  if (item.domain !== domain.slug) throw new Refusal('NOT_FOUND', '没有找到这条信息')
  const naming = await readNaming(payload, referencesIn(fieldsOf(domain), item.values), person)
  const pictures = await picturesIn(payload, domain, item.values)
  return download(await officialDocx(domain, item.values, { naming, pictures }), {
    name: `${item.title}.docx`,
    plainName: `${item.indexNumber.replace(/[^\w-]/g, '_')}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}

/** The pictures that stand in the texts of an item, as they are set. */
const picturesIn = async (payload: Payload, domain: Domain, values: Values): Promise<Pictures> => {
  const shown = Object.entries(fieldsOf(domain)).flatMap(([key, field]) =>
    field.kind === 'richText' ? filesShown(values[key], field) : [],
  )
  const files = await readerOf(payload)<{ id: string; sha256: string }>(
    `select id, sha256 from public.files where id = any ($1) and mime_type like 'image/%'`,
    [shown],
  )
  const { editorial } = houseOf(payload).stores
  const set = new Map<string, SetPicture>()
  for (const { id, sha256 } of files) {
    const picture = await setPicture(await readFile(placeOf(editorial, sha256)))
    if (picture) set.set(id, picture)
  }
  return set
}

/** Word shows JPEG, PNG and GIF; what browsers show beside is set as PNG. */
const TYPES: Readonly<Record<string, SetPicture['type']>> = { jpeg: 'jpg', png: 'png', gif: 'gif' }

const setPicture = async (data: Buffer): Promise<SetPicture | undefined> => {
  const { format, width, height } = await sharp(data).metadata()
  if (!width || !height) return undefined
  const type = TYPES[format ?? '']
  return type
    ? { type, data, width, height }
    : { type: 'png', data: await sharp(data).png().toBuffer(), width, height }
}
