'use client'

import type { FormEvent } from 'react'
import { LEDGER_ACTS } from '../../domain/ledgerWords.ts'
import { DayInput, dayTyped } from '../fields/DayInput.tsx'
import { useUnits } from '../units/useUnits.ts'
import { NO_FILTER, type AskedFilter } from './ledgerFilter.ts'
import { usePeople } from './usePeople.ts'

interface Props {
  onAsk: (filter: AskedFilter) => void
}

/** What the ledger is looked through by. Asked for with the button or Enter, not with every key. */
export const LedgerFilters = ({ onAsk }: Props) => {
  const units = useUnits()
  const people = usePeople()
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = Object.fromEntries(form) as Partial<AskedFilter>
    onAsk({ ...NO_FILTER, ...typed, from: dayTyped(form, 'from'), to: dayTyped(form, 'to') })
  }
  return (
    <form
      className="ledger__filters"
      role="search"
      aria-label="筛选办理记录"
      onSubmit={ask}
      onReset={() => onAsk(NO_FILTER)}
    >
      <DayInput label="自" name="from" />
      <DayInput label="至" name="to" />
      <Choice label="办理人" name="person" choices={people?.map(({ id, name }) => [id, name])} />
      <Choice label="单位" name="unit" choices={units?.map(({ id, name }) => [id, name])} />
      <Choice label="办理" name="act" choices={Object.entries(LEDGER_ACTS)} />
      <label>
        索引号或名称
        <input type="text" name="number" autoComplete="off" />
      </label>
      <label className="ledger__only">
        <input type="checkbox" name="refused" value="1" />
        只看未获准的
      </label>
      <button type="submit" className="plain-button">
        查询
      </button>
      <button type="reset" className="plain-button">
        清除
      </button>
    </form>
  )
}

interface ChoiceProps {
  label: string
  name: keyof AskedFilter
  choices: readonly (readonly [value: string, word: string])[] | undefined
}

const Choice = ({ label, name, choices = [] }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue="">
      <option value="">全部</option>
      {choices.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  </label>
)
