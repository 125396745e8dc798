import mammoth from 'mammoth'
import { textOfBlock, type Block } from '../../documents/Block.ts'
import { blocksOfWord, type WordText } from '../../documents/word/blocksOfWord.ts'
import type { WordFile, WordPicture } from '../../documents/word/WordFile.ts'
import type { WordDocument, WordImage } from '../../documents/word/WordNode.ts'
import { officeText, type OfficeText } from '../read/officeText.ts'
import { isLocked } from '../read/isLocked.ts'
import { Unreadable } from '../read/Unreadable.ts'
import { openPackage, type Package } from '../read/zip.ts'

/** The file is read, and must not be taken as it is; says why, in the words of the office. */
export class NotTaken extends Error {}

/**
 * Reads a Word file for its text. `mammoth` reads it, with changes as if they were accepted and without
 * comments; a second, simpler reading of the same file tells what the first left out.
 * @throws NotTaken when it carries macros or hidden words
 * @throws Unreadable when it has a password or is larger than a document can be
 */
export const readWordFile = async (data: Buffer): Promise<WordFile> => {
  if (isLocked(data)) throw new Unreadable('encrypted')
  const opened = await openPackage(data)
  if (opened.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    throw new NotTaken('文件带有宏，不能导入；请另存为不带宏的 .docx')
  }
  const main = officeText(await opened.text('word/document.xml'))
  const hidden = main.hidden.trim()
  if (hidden) {
    throw new NotTaken(`文中有隐藏的文字（${short(hidden)}），请在 Word 中取消隐藏或者删除后再导入`)
  }
  const document = await documentOf(data)
  const text = blocksOfWord(document)
  const pictures = await picturesOf(text)
  return {
    blocks: text.blocks,
    pictures,
    left: [...leftOut(main, text.blocks), ...(await aroundText(opened))],
    remarks: [
      ...(main.deleted.trim() ? ['文中有修订：按接受全部修订读入，已删除的文字没有带入'] : []),
      ...(document.comments.length > 0
        ? [`文中有 ${document.comments.length} 条批注，没有带入`]
        : []),
      ...sayCounted(text.counted),
      ...sayLost(pictures),
    ],
  }
}

/** `mammoth` shows its document to whoever wants to change it on the way to HTML; we take it there. */
const documentOf = async (data: Buffer): Promise<WordDocument> => {
  let read: WordDocument | undefined
  await mammoth.convertToHtml(
    { buffer: data },
    {
      transformDocument: (document: WordDocument) => {
        read = document
        return { ...document, children: [] }
      },
    },
  )
  if (!read) throw new Error('mammoth gave no document')
  return read
}

/** Kinds that browsers show; drawings of Office (EMF, WMF) are not among them. */
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp'])

const picturesOf = async ({ pictures }: WordText): Promise<(WordPicture | null)[]> => {
  const taken: (WordPicture | null)[] = []
  for (const picture of pictures) taken.push(await pictureOf(picture))
  return taken
}

/** A picture that lies elsewhere is not fetched. */
const pictureOf = async ({ contentType, readAsBuffer }: WordImage): Promise<WordPicture | null> => {
  if (!SHOWN.has(contentType)) return null
  try {
    return { mediaType: contentType, base64: (await readAsBuffer()).toString('base64') }
  } catch {
    return null
  }
}

const sayCounted = ([first, ...others]: readonly string[]): string[] =>
  first === undefined
    ? []
    : [
        `有 ${others.length + 1} 段使用 Word 的自动编号，编号没有读入，请补上（第一处：“${short(first)}”）`,
      ]

const sayLost = (pictures: readonly (WordPicture | null)[]): string[] => {
  const lost = pictures.filter((picture) => !picture).length
  return lost > 0 ? [`有 ${lost} 幅图片不能显示在网页上或者不在文件里，没有带入`] : []
}

/** Paragraphs of the file whose words are not in the text. */
const leftOut = ({ seen }: OfficeText, blocks: readonly Block[]): string[] => {
  const taken = bare(blocks.map(textOfBlock).join(''))
  return passagesOf(seen).filter((passage) => !taken.includes(bare(passage)))
}

/** Headers and footers, but for page numbers. */
const aroundText = async ({ names, text }: Package): Promise<string[]> => {
  const around = names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
  const texts = await Promise.all(around.map(async (name) => officeText(await text(name)).seen))
  return texts.flatMap(passagesOf)
}

const passagesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n\t]/)
      .map((passage) => passage.trim())
      .filter((passage) => /[\p{L}]/u.test(passage)),
  ),
]

/** Words alone: without spaces and the marks of notes, which the two readings write differently. */
const bare = (text: string): string => text.replace(/\[\d+\]|\s/g, '')

const SHORT = 30

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text)
