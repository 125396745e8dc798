import type { PayloadRequest } from 'payload'
import { performTogether } from '../../actions/perform.ts'
import { readWordApart } from '../../attachments/word/readWordApart.ts'
import { beginningOf } from '../../derive/collection/beginning.ts'
import { recognise } from '../../documents/official/recognise.ts'
import { transcribe } from '../../documents/official/transcribe.ts'
import type { WordFile, WordPicture } from '../../documents/word/WordFile.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Person } from '../../domain/roles.ts'
import { IssuesFound } from '../../errors.ts'
import { mediaTypeOf } from '../files/mediaTypeOf.ts'

/**
 * 从 Word 起草: the document in the file becomes a draft in the named column, its pictures files of the
 * house, all in one transaction. Nothing is kept of a file that is not taken.
 * @throws IssuesFound when the file cannot or must not be taken
 */
export const draftWord = async (domain: Domain, req: PayloadRequest, by: Person) => {
  const { data, name } = fileOf(req)
  const read = await readWordApart(await asWord(name, data))
  if ('notTaken' in read) throw inFile(name, read.notTaken)
  const { file } = read
  const document = recognise(file.blocks)
  if (document.secrecy) {
    throw inFile(name, `文件标有密级“${document.secrecy}”，涉密文件不得录入本系统`)
  }
  const { column, responsibleUnit } = (req.data ?? {}) as Record<string, unknown>
  return performTogether(req.payload, pictureSteps(file, name, by), (made) => {
    const { values, transcript } = transcribe(domain, document, {
      ...{ file, fileName: name },
      pictures: idsInPlace(file, made as readonly { id: string }[]),
    })
    const offered = { ...beginningOf(domain), column, responsibleUnit }
    return {
      act: 'draft' as const,
      by,
      subjects: [],
      input: { domain: domain.slug, values: { ...offered, ...values }, transcript },
    }
  })
}

const fileOf = ({ file }: PayloadRequest) => {
  if (!file?.data)
    throw new IssuesFound([{ path: 'file', code: 'word', message: '请选择 Word 文件' }])
  return file
}

const inFile = (name: string, message: string): IssuesFound =>
  new IssuesFound([{ path: 'file', code: 'word', message: `“${name}”：${message}` }])

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const asWord = async (name: string, data: Buffer): Promise<Buffer> => {
  if (/\.(?:doc|wps)$/i.test(name))
    throw inFile(name, '旧格式的文件，请在 Word 或 WPS 中另存为 .docx')
  if ((await mediaTypeOf(name, data)) === WORD) return data
  throw inFile(name, '不是 Word 文件（.docx），或者文件已经损坏')
}

const pictureSteps = ({ pictures }: WordFile, name: string, by: Person) =>
  pictures.flatMap((picture, index) => (picture ? [pictureStep(picture, index + 1, name, by)] : []))

const pictureStep = (
  { mediaType, base64 }: WordPicture,
  no: number,
  document: string,
  by: Person,
) => {
  const data = Buffer.from(base64, 'base64')
  const title = `${document.replace(/\.docx$/i, '')} 图${no}`
  const name = `${title}.${mediaType.replace(/^image\//, '')}`
  return {
    act: 'maintain' as const,
    by,
    subjects: [],
    input: {
      collection: 'files' as const,
      values: { title },
      file: { data, mimetype: mediaType, name, size: data.length },
    },
  }
}

/** The files in the places of their pictures; none where a picture was not taken. */
const idsInPlace = ({ pictures }: WordFile, made: readonly { id: string }[]) => {
  const ids = made.map(({ id }) => id)
  return pictures.map((picture) => (picture ? ids.shift() : undefined))
}
