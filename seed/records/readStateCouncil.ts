import { readFile } from 'node:fs/promises'

/** A document as the State Council's site published it, under the names that it uses. */
export interface StateCouncilDocument {
  url: string
  索引号: string
  主题分类: string
  发文机关: string
  成文日期: string
  标题: string
  发文字号: string
  发布日期: string
  主题词: string | null
  附注: string | null
  bodyHtml: string
}

/** The forty documents that the demonstration reprints; official texts, free of copyright (著作权法 art. 5). */
export const readStateCouncil = async (): Promise<StateCouncilDocument[]> => {
  const lines = await readFile(new URL('state-council.jsonl', import.meta.url), 'utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StateCouncilDocument)
}
