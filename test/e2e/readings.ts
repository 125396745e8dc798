/** How the table of readings is headed in a laboratory's spreadsheet. */
export const HEADING = ['指标', '单位', '限值', '检测值', '达标']
export const VALUE_COLUMN = 3
export const BAD_ROW = 136

/** 200 readings with three decimals; one of them has a letter for a zero. */
export const READINGS = Array.from(
  { length: 200 },
  (_, row): [string, string, string, string, string] => {
    const value = `0.${String(row + 1).padStart(3, '0')}`
    return [`指标${row + 1}`, 'mg/L', '≤1.0', row === BAD_ROW ? 'o.137' : value, '是']
  },
)
