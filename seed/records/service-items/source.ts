import { readFile } from 'node:fs/promises'

/** A service item as the source lists it, under the names that it uses. */
export interface SourceRow {
  department: string
  main_item: string
  name: string
  link: string
  qrcode: string
}

/** What the link of every row says: place, code and kind of the item, and the platform's code of the department. */
export interface LinkParts {
  areaCode: string
  itemCode: string
  taskType: string
  deptCode: string
}

/** The 1,135 rows in their order; the first is row 1. */
export const readSource = async (): Promise<SourceRow[]> => {
  const lines = await readFile(new URL('guangan.jsonl', import.meta.url), 'utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SourceRow)
}

export const partsOf = ({ link }: SourceRow): LinkParts => {
  const { searchParams } = new URL(link)
  const part = (name: string) => searchParams.get(name) ?? ''
  return {
    areaCode: part('areaCode'),
    itemCode: part('itemCode'),
    taskType: part('taskType'),
    deptCode: part('deptCode'),
  }
}
