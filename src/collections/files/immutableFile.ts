import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { refuseOtherWays } from '../../actions/guard.ts'
import { IssuesFound, Refusal } from '../../errors.ts'
import { placeOf } from '../../publication/publicStore.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'

type Upload = NonNullable<PayloadRequest['file']>

/** Keeps the bytes of a new file under their hash, and refuses new bytes for an old one. */
export const immutableFile = (store: string): CollectionConfig['hooks'] => {
  const keepNew: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
    if (operation === 'update' && req.file) {
      throw new Refusal('WRONG_STATE', '附件内容不能替换，请另行上传新的附件')
    }
    if (operation !== 'create' || !req.file) return args
    const file = await withoutMetadata(await asWhatItIs(req.file))
    const sha256 = createHash('sha256').update(file.data).digest('hex')
    await keep(placeOf(store, sha256), file.data)
    req.file = file
    const title = args.data?.title || file.name.replace(/\.[^.]+$/, '')
    return { ...args, data: { ...args.data, title, sha256 } }
  }
  return { beforeOperation: [refuseOtherWays, keepNew] }
}

/** What is neither what its name says nor what offices attach does not come in. */
const asWhatItIs = async (file: Upload): Promise<Upload> => {
  const mimetype = await mediaTypeOf(file.name, file.data)
  if (mimetype !== undefined) return { ...file, mimetype }
  const message = '不接受这种类型的文件，或文件内容与扩展名不符'
  throw new IssuesFound([{ path: 'file', code: 'unknownKind', message }])
}

const LONGEST_SIDE = 2560
const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** A photograph says where and by whom it was taken; what is published must not. */
const withoutMetadata = async (file: Upload): Promise<Upload> => {
  if (!IMAGES.has(file.mimetype)) return file
  const data = await sharp(file.data)
    .rotate()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toBuffer()
    .catch(() => {
      throw new Refusal('WRONG_STATE', '图片无法识别，请检查文件')
    })
  return { ...file, data, size: data.length }
}

/** The same bytes twice are one file; a half-written one is never found under the hash. */
const keep = async (place: string, data: Buffer): Promise<void> => {
  const known = await stat(place).catch(() => undefined)
  if (known) return
  await mkdir(dirname(place), { recursive: true })
  const half = `${place}.${randomUUID()}`
  await writeFile(half, data)
  await rename(half, place)
}
