import type { Remark } from './doubt.ts'
import type { Found } from './gathered.ts'
import type { Passage } from './passage.ts'
import { UNREAD, type ScreenedFile } from './reading.ts'

/** Where a file is shown: in which field, and what that is called. */
export interface Showing {
  path: string
  within: string
  place: string
  file: ScreenedFile
}

/** The words of a file that the public could read: its name, what a picture is said to show, its text. */
export const filePassages = ({ path, within, file }: Showing): Passage[] => [
  passage({ path, within: `${within}/${file.sha256}/name`, place: '附件名称' }, file.name),
  ...(file.alt
    ? [
        passage(
          { path, within: `${within}/${file.sha256}/alt`, place: `图片“${file.name}”的说明` },
          file.alt,
        ),
      ]
    : []),
  ...(file.reading?.parts ?? []).map(({ name, text }) => ({
    path,
    within: `${within}/${file.sha256}/${name}`,
    place: `附件“${file.name}”${name}`,
    text,
    isWhole: true as const,
  })),
]

/** What cannot be seen in a file, or should not be in it. */
export const fileFindings = ({ path, within, file }: Showing): Found[] =>
  fileRemarks(file).map((remark) => ({
    path,
    within: `${within}/${file.sha256}`,
    place: `附件“${file.name}”`,
    excerpt: file.name,
    words: file.sha256,
    ...remark,
  }))

const passage = (at: Omit<Passage, 'text'>, text: string): Passage => ({ ...at, text })

type Said = Pick<Remark, 'code' | 'gravity' | 'says' | 'source'> & { excerpt?: string }

const fileRemarks = ({ mediaType, alt, reading }: ScreenedFile): Said[] => {
  if (mediaType.startsWith('image/')) return alt?.trim() ? [] : [NO_DESCRIPTION]
  if (/^(?:audio|video)\//.test(mediaType)) return [MEDIA]
  if (!reading) return [UNCHECKED]
  if (reading.unread) {
    return [warn('attachment.unread', `未能检查附件：${UNREAD[reading.unread]}，请人工核对`)]
  }
  const { parts, scanned, isCut } = reading
  return [
    ...parts
      .filter(({ hidden, text }) => hidden && text.trim() !== '')
      .map(({ name }) => ({
        ...warn(`attachment.hidden.${name}`, '打开文件时看不到，公开后任何人都可以查看'),
        excerpt: name,
      })),
    ...(scanned?.length
      ? [warn('attachment.scanned', `${pages(scanned)}没有文字，可能是扫描件，未能检查`)]
      : []),
    ...(isCut ? [warn('attachment.cut', '文件很长，只检查了前面的部分')] : []),
  ]
}

const warn = (code: string, says: string): Said => ({ code, gravity: 'warn', says })

const UNCHECKED = warn('attachment.unchecked', '附件还没有检查完，请稍候再看')

const NO_DESCRIPTION: Said = {
  ...warn('image.noDescription', '图片没有说明，看不见图片的人无从知道内容'),
  source: '《互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）',
}

const MEDIA: Said = {
  code: 'attachment.media',
  gravity: 'suggest',
  says: '音频、视频不能自动检查，公开前请完整看（听）一遍',
}

const pages = (numbers: readonly number[]): string =>
  numbers.length > SHOWN
    ? `第 ${numbers.slice(0, SHOWN).join('、')} 等 ${numbers.length} 页`
    : `第 ${numbers.join('、')} 页`

const SHOWN = 5
