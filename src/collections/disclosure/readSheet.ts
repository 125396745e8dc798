import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import type { Names } from '../../derive/spreadsheet/names.ts'
import { readTemplate, type ReadTemplate } from '../../derive/spreadsheet/read.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Issue } from '../../domain/issues.ts'
import { IssuesFound } from '../../errors.ts'
import { cityNames } from '../../actions/disclosure/items/cityNames.ts'

/**
 * The items in a filled-in template that was sent, each with its row.
 * @throws IssuesFound when it is no template, or when a table has rows of nobody's
 */
export const readSheet = async (
  domain: Domain,
  req: PayloadRequest,
): Promise<ReadTemplate['items']> => {
  const { data } = req.file ?? {}
  if (!data) throw new IssuesFound([inFile('请选择填好的模板')])
  const names = await cityNames(readerOf(req.payload))
  const mentioned = new Set<string>()
  const noting: Names = {
    ...names,
    item: { ...names.item, meant: (text) => (mentioned.add(text.trim()), text) },
  }
  await read(data, domain, noting)
  const known = await itemsNumbered(req, [...mentioned])
  const meant = (text: string) => known.get(text.trim())
  const { items, strays } = await read(data, domain, { ...names, item: { ...names.item, meant } })
  if (strays.length > 0) {
    throw new IssuesFound(
      strays.map(({ sheet, row }) =>
        inFile(`工作表“${sheet}”第 ${row} 行：没有找到它属于哪一条信息`),
      ),
    )
  }
  return items
}

const read = (file: Uint8Array, domain: Domain, names: Names): Promise<ReadTemplate> =>
  readTemplate(file, domain, names).catch(() => {
    throw new IssuesFound([inFile('文件无法识别：请使用下载的填报模板，保存为 .xlsx 格式')])
  })

const inFile = (message: string): Issue => ({ path: 'file', code: 'sheet', message })

/** Items by the index numbers by which a sheet names them. */
const itemsNumbered = async (
  { payload }: PayloadRequest,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (numbers.length === 0) return new Map()
  const rows = await readerOf(payload)<{ id: string; number: string }>(
    'select id, index_number as number from public.entries where index_number = any ($1)',
    [numbers],
  )
  return new Map(rows.map(({ id, number }) => [number, id]))
}
