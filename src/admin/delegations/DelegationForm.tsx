'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import type { DelegationsAnswer } from '../../collections/delegations/endpoints.ts'
import { ROLES } from '../../domain/roles.ts'
import { isDay } from '../../domain/time/day.ts'
import type { Answer } from '../askServer.ts'
import { DayInput, dayTyped } from '../fields/DayInput.tsx'
import type { Entrusted } from './useDelegations.ts'

interface Props {
  offered: DelegationsAnswer
  onEntrust: (entrusted: Entrusted) => Promise<Answer<unknown>>
}

type Colleague = DelegationsAnswer['colleagues'][number]

/** Which posts, to whom, from when to when, and why. What was typed stays when the server declines. */
export const DelegationForm = ({ offered, onEntrust }: Props) => {
  const { me, today, principals, colleagues } = offered
  const id = useId()
  const own = principals.find((each) => each.id === me)
  const [of, setOf] = useState<Colleague | undefined>(own)
  const [serial, setSerial] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [remark, setRemark] = useState<string>()
  const entrust = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedIn(event.currentTarget, of)
    const missing = missingFrom(typed)
    if (missing) return setRemark(missing)
    setBusy(true)
    const answer = await onEntrust(typed)
    setBusy(false)
    setRemark(answer.ok ? undefined : [...answer.issues.map(sayIssue), answer.message][0])
    if (!answer.ok) return
    toast.success('已委托')
    setOf(own)
    setSerial(serial + 1)
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{own ? '委托他人' : '代为委托'}</h2>
      <form key={serial} className="delegations__form" onSubmit={(event) => void entrust(event)}>
        {!own && (
          <label>
            委托人
            <People
              name="of"
              people={principals}
              onChoose={(chosen) => setOf(principals.find((each) => each.id === chosen))}
            />
          </label>
        )}
        {of && <Posts key={of.id} of={of} />}
        <label>
          受托人
          <People name="to" people={colleagues.filter((each) => each.id !== of?.id)} />
        </label>
        <div className="delegations__days">
          <DayInput label="自" name="from" initial={today} />
          <DayInput label="至（含当日）" name="until" initial={today} />
        </div>
        <label>
          理由（必填，记入办理记录）
          <input
            type="text"
            name="reason"
            autoComplete="off"
            maxLength={200}
            placeholder="如 出差、休假"
            aria-required
            aria-describedby={`${id}-remark`}
          />
        </label>
        <p className="delegations__remark" id={`${id}-remark`} role="alert">
          {remark}
        </p>
        <Button type="submit" margin={false} disabled={isBusy}>
          {isBusy ? '正在委托…' : '委托'}
        </Button>
      </form>
    </section>
  )
}

interface PeopleProps {
  name: string
  people: readonly Colleague[]
  onChoose?: (id: string) => void
}

/** Colleagues, each with what they do: names alone may be shared. */
const People = ({ name, people, onChoose }: PeopleProps) => (
  <select
    name={name}
    defaultValue=""
    aria-required
    onChange={({ target }) => onChoose?.(target.value)}
  >
    <option value="" disabled>
      请选择
    </option>
    {people.map((person) => (
      <option key={person.id} value={person.id}>
        {person.name}（{sayPosts(person)}）
      </option>
    ))}
  </select>
)

const sayPosts = ({ posts }: Colleague): string => {
  const [first] = posts
  const roles = [...new Set(posts.map(({ role }) => ROLES[role]))].join('、')
  const units = new Set(posts.map(({ unit }) => unit)).size
  return `${first?.unitName ?? ''}${units > 1 ? `等 ${units} 个单位` : ''} ${roles}`
}

/** All of them, until some are left out. */
const Posts = ({ of }: { of: Colleague }) => (
  <fieldset className="delegations__posts">
    <legend>委托的任职</legend>
    {of.posts.map(({ role, unit, unitName }) => (
      <label key={`${role} ${unit}`}>
        <input type="checkbox" name="post" value={`${role} ${unit}`} defaultChecked />
        {unitName}　{ROLES[role]}
      </label>
    ))}
  </fieldset>
)

const typedIn = (form: HTMLFormElement, of: Colleague | undefined): Entrusted => {
  const typed = new FormData(form)
  const text = (name: string) => String(typed.get(name) ?? '').trim()
  return {
    of: of?.id ?? '',
    to: text('to'),
    posts: typed.getAll('post').map((post) => {
      const [role = '', unit = ''] = String(post).split(' ')
      return { role, unit }
    }),
    ...{ from: dayTyped(typed, 'from'), until: dayTyped(typed, 'until'), reason: text('reason') },
  }
}

const missingFrom = ({ of, to, posts, reason, from, until }: Entrusted): string | undefined => {
  if (!of) return '请选择委托人'
  if (posts.length === 0) return '请选择要委托的任职'
  if (!to) return '请选择受托人'
  if (!isDay(from) || !isDay(until)) return '请填写委托的起止日期，如 2018年5月8日'
  return reason ? undefined : '请写明理由'
}

const sayIssue = ({ message }: { message: string }): string => message
