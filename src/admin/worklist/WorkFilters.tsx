'use client'

import { useState, type FormEvent } from 'react'
import { useColumnTree } from '../columns/useColumnTree.ts'
import { Tags } from '../fields/Tags.tsx'
import { Picker } from '../picker/Picker.tsx'
import { NO_FILTER, type AskedWork } from './askedWork.ts'
import { spellStand, STANDS, standOf } from './stands.ts'

/** What a person may choose among in the filters. */
export interface FilterChoices {
  units: readonly Choice[]
  domains: readonly (Choice & { group: string })[]
  /** As what work may wait for them. */
  roles: readonly Choice[]
}

interface Choice {
  value: string
  word: string
}

interface Props {
  asked: AskedWork
  choices: FilterChoices
  onAsk: (asked: AskedWork) => void
}

/** What a heap is looked through by. Asked for with the button or Enter, not with every key. */
export const WorkFilters = ({ asked, choices, onAsk }: Props) => {
  const [column, setColumn] = useState(asked.column)
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    const { stand = '', unit = '', domain = '', role = '' } = typed
    onAsk({
      ...NO_FILTER,
      ...{ heap: asked.heap, column, unit, domain, role },
      ...spellStand(stand),
    })
  }
  return (
    <form
      className="work__filters"
      role="search"
      aria-label="筛选待办"
      onSubmit={ask}
      onReset={() => {
        setColumn('')
        onAsk({ ...NO_FILTER, heap: asked.heap })
      }}
    >
      {choices.units.length > 1 && (
        <Select label="单位" name="unit" value={asked.unit} choices={choices.units} />
      )}
      <ColumnPick chosen={column} onPick={setColumn} />
      <label>
        信息种类
        <select name="domain" defaultValue={asked.domain}>
          <option value="">全部</option>
          {[...new Set(choices.domains.map(({ group }) => group))].map((group) => (
            <optgroup key={group} label={group}>
              {choices.domains
                .filter((each) => each.group === group)
                .map(({ value, word }) => (
                  <option key={value} value={value}>
                    {word}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {asked.heap !== 'live' && (
        <Select label="环节" name="stand" value={standOf(asked)} choices={STANDS} />
      )}
      {asked.heap === 'waiting' && choices.roles.length > 1 && (
        <Select label="身份" name="role" value={asked.role} choices={choices.roles} />
      )}
      <div className="work__ask">
        <button type="submit" className="plain-button">
          查询
        </button>
        <button type="reset" className="plain-button">
          清除
        </button>
      </div>
    </form>
  )
}

interface SelectProps {
  label: string
  name: string
  value: string
  choices: readonly Choice[]
}

const Select = ({ label, name, value, choices }: SelectProps) => (
  <label>
    {label}
    <select name={name} defaultValue={value}>
      <option value="">全部</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.word}
        </option>
      ))}
    </select>
  </label>
)

const ColumnPick = ({ chosen, onPick }: { chosen: string; onPick: (id: string) => void }) => {
  const tree = useColumnTree()
  const name = tree?.find(({ id }) => id === chosen)?.path.join(' / ')
  return (
    <div className="work__column">
      <label htmlFor="work-column">栏目（含下级）</label>
      {chosen ? (
        <Tags names={[name ?? '正在读取栏目…']} readOnly={false} onRemove={() => onPick('')} />
      ) : (
        <Picker
          label="栏目"
          choices={(tree ?? []).map((each) => ({ ...each, takes: true }))}
          inputProps={COLUMN_INPUT}
          placeholder="输入名称查找，或按 ↓"
          onPick={({ id }) => onPick(id)}
        />
      )}
    </div>
  )
}

const COLUMN_INPUT = {
  id: 'work-column',
  name: 'column',
  disabled: false,
  'aria-invalid': false,
  'aria-required': false,
  'aria-describedby': '',
}
