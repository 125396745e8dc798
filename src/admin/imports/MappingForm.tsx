'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import type { ShownField, ShownImport } from '../../collections/imports/describeImport.ts'
import type { MappingAsked } from '../../domain/sheets/mapping.ts'
import { MONEY_UNITS } from '../../domain/sheets/words.ts'
import { Fills } from './Fills.tsx'

interface Props {
  shown: ShownImport
  isBusy: boolean
  onSave: (mapping: MappingAsked) => void
}

/** Which sheet holds the records, where its heading stands, and what each column holds. */
export const MappingForm = ({ shown, isBusy, onSave }: Props) => {
  const { sheets, sheet, headingRow, columns, tables, fields, unit, withHidden } = shown
  const id = useId()
  const [held, setHeld] = useState(columns.map(({ field }) => field))
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSave(mappingIn(new FormData(event.currentTarget), shown, held))
  }
  return (
    <details className="imports__mapping" open={shown.state === 'mapping'}>
      <summary>
        列的对应：{held.filter(Boolean).length} 列对应，
        {held.filter((field) => !field).length} 列不导入
      </summary>
      <form onSubmit={save} aria-label="列的对应">
        <div className="imports__reading">
          {sheets.length > 1 && (
            <label>
              工作表
              <select name="sheet" defaultValue={sheet ?? ''}>
                {sheets.map(({ name, hidden, rows }, at) => (
                  <option key={`${at} ${name}`} value={at}>
                    {name}
                    {hidden && '（隐藏）'}，{rows} 行
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            表头末行
            <input name="headingRow" type="number" min={1} defaultValue={headingRow ?? 1} />
          </label>
          <label>
            金额单位
            <select name="unit" defaultValue={unit ?? ''}>
              <option value="">与字段相同</option>
              {Object.keys(MONEY_UNITS).map((word) => (
                <option key={word}>{word}</option>
              ))}
            </select>
          </label>
          <label className="imports__tick">
            <input name="withHidden" type="checkbox" defaultChecked={withHidden} />
            隐藏的行也导入
          </label>
        </div>
        {tables.length > 0 && <p>明细另有工作表：{tables.join('、')}</p>}
        <table className="imports__columns">
          <caption className="for-readers">列的对应</caption>
          <thead>
            <tr>
              <th scope="col">列</th>
              <th scope="col">表中的列名</th>
              <th scope="col">对应的字段</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ letters, heading }, at) => (
              <tr key={letters}>
                <td>{letters}</td>
                <th scope="row" id={`${id}-${letters}`}>
                  {heading || '（没有列名）'}
                </th>
                <td>
                  <FieldChoice
                    fields={fields}
                    labelledBy={`${id}-${letters}`}
                    value={held[at] ?? ''}
                    taken={held.filter((field, other) => field && other !== at)}
                    onChoose={(field) => setHeld(held.with(at, field))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Fills fields={fields.filter(({ key }) => !held.includes(key))} fills={shown.fills} />
        <Button type="submit" margin={false} disabled={isBusy}>
          {isBusy ? '正在检查…' : '保存并重新检查'}
        </Button>
      </form>
    </details>
  )
}

interface ChoiceProps {
  fields: readonly ShownField[]
  labelledBy: string
  value: string
  /** What other columns hold. */
  taken: readonly (string | null)[]
  onChoose: (field: string | null) => void
}

const FieldChoice = ({ fields, labelledBy, value, taken, onChoose }: ChoiceProps) => (
  <select
    aria-labelledby={labelledBy}
    value={value}
    onChange={({ target }) => onChoose(target.value || null)}
  >
    <option value="">不导入</option>
    {fields.map(({ key, label, isRequired }) => (
      <option key={key} value={key} disabled={taken.includes(key)}>
        {label}
        {isRequired && ' *'}
      </option>
    ))}
  </select>
)

/** Where sheet or heading change, the columns are matched anew. */
const mappingIn = (
  typed: FormData,
  { sheet, headingRow }: ShownImport,
  columns: readonly (string | null)[],
): MappingAsked => {
  const at = Number(typed.get('sheet') ?? sheet ?? 0)
  const row = Number(typed.get('headingRow'))
  const isSame = at === sheet && row === headingRow
  const fills = [...typed.entries()].flatMap(([name, text]) =>
    name.startsWith('fill:') ? [[name.slice('fill:'.length), String(text)]] : [],
  )
  return {
    ...{ sheet: at, unit: String(typed.get('unit') ?? '') },
    ...(row === headingRow && at !== sheet ? {} : { headingRow: row }),
    ...(isSame && { columns }),
    ...{ fills: Object.fromEntries(fills), withHidden: typed.get('withHidden') !== null },
  }
}
