import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readStateCouncil } from '../../../seed/records/readStateCouncil.ts'
import { takenOver } from '../../../seed/records/takenOver.ts'
import { plainText } from '../../../src/domain/kinds/index.ts'
import { lawFiles } from '../corpus.ts'

/** A real text as the search is to find it. */
export interface CorpusText {
  title: string
  text: string
  indexNumber: string
  documentNumber?: string
  /** `YYYY-MM-DD`. */
  listedOn: string
}

/** Every law of the folder in its last version, and the documents that the demonstration reprints. */
export const searchCorpus = async (folder: string): Promise<CorpusText[]> => [
  ...lawTexts(folder),
  ...(await documentTexts()),
]

const lawTexts = (folder: string): CorpusText[] => {
  const last = new Map<string, CorpusText>()
  for (const path of lawFiles(join(folder, 'laws')).sort()) {
    const [, title = '', listedOn = ''] =
      /^(.+)\((\d{4}-\d{2}-\d{2})\)\.md$/.exec(basename(path)) ?? []
    const before = last.get(title)
    if (title === '' || (before && before.listedOn > listedOn)) continue
    const text = readFileSync(path, 'utf8')
    last.set(title, { title, text, listedOn, indexNumber: `law/${title}` })
  }
  return [...last.values()]
}

const PLACE = { column: '', responsibleUnit: '' }

const documentTexts = async (): Promise<CorpusText[]> =>
  (await readStateCouncil()).map((document) => ({
    title: document.标题,
    text: plainText(takenOver(document, PLACE).values.body),
    indexNumber: document.索引号,
    documentNumber: document.发文字号,
    listedOn: document.发布日期,
  }))
