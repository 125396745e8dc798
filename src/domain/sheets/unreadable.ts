/** Where in a file something stands, as far as it has sheets, rows and columns. */
export interface Place {
  sheet?: string
  row?: number
  column?: string
}

/** Why no rows could be read from a file, in words that follow its name. */
export const UNREADABLE = {
  kind: '不是可以导入的表格，请使用 .xlsx、.xls、.csv 或 .json 文件',
  encrypted: '设有密码，请取消密码后再导入',
  macro: '带有宏，请另存为不带宏的 .xlsx 文件后再导入',
  tooLarge: '展开后过大，请拆分成几个文件导入',
  tooSlow: '读取用时过长，请拆分成几个文件导入',
  broken: '不完整或者已经损坏，请重新保存后再导入',
  mixed: '这里的文字编码与前文不同，请用同一种编码（UTF-8 或 GB18030）重新保存',
  quote: '从这里开始的引号没有结束',
  shape: '应当是一组记录，每条记录写明各列的名称和内容',
  record: '不是一条记录，应当写明各列的名称和内容',
  value: '既不是文字、数字、是否，也不是一组下级记录',
  tooWide: '列数超过五百，请删去多余的列',
  tooLong: '行数超过三十万，请拆分成几个文件导入',
  empty: '里面没有内容',
} as const
export type UnreadableCode = keyof typeof UNREADABLE

/** 文件“a.xlsx”工作表“Sheet1”第 3 行 B 列：… */
export const sayUnreadable = (file: string, code: UnreadableCode, place: Place = {}): string =>
  `文件“${file}”${sayPlace(place)}：${UNREADABLE[code]}`

export const sayPlace = ({ sheet, row, column }: Place): string =>
  [
    sheet === undefined ? '' : `工作表“${sheet}”`,
    row === undefined ? '' : `第 ${row} 行`,
    column === undefined ? '' : ` ${column} 列`,
  ].join('')
