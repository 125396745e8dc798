'use client'

import { sayActor } from '../../../domain/capacities.ts'
import { ROLES } from '../../../domain/roles.ts'
import { GRAVITY_WORDS } from '../../../domain/screening/doubt.ts'
import { sayMoment } from '../../sayMoment.ts'
import type { DoubtLine } from '../CaseState.ts'
import { useReview } from '../ReviewContext.ts'
import { seekField } from '../seekField.ts'
import { useMayEdit } from '../useMayEdit.ts'
import { useReplacing } from './useReplacing.ts'

interface Props {
  doubt: DoubtLine
  onAccept: () => void
}

/** One doubt: where it stands, what is wrong with it, and what can be done about it. */
export const Doubt = ({ doubt, onAccept }: Props) => {
  const { accepted, excerpt, gravity, instead, path, place, says, source, times } = doubt
  const { state } = useReview()
  const mayEdit = useMayEdit()
  const replace = useReplacing()
  const where = `${place}“${excerpt}”`
  return (
    <li className={accepted ? 'doubt doubt--accepted' : `doubt doubt--${gravity}`}>
      <button type="button" className="doubt__place" onClick={() => seekField(path)}>
        <span className="doubt__gravity">{accepted ? '已认可' : GRAVITY_WORDS[gravity]}</span>
        {place}：<mark>{excerpt}</mark>
        {times > 1 && `（${times} 处）`}
      </button>
      <p>
        {says}
        {source && <span className="checklist__rule">{source}</span>}
      </p>
      {accepted && (
        <blockquote>
          {accepted.reason}
          <span className="doubt__by">
            {sayActor(accepted.by, accepted.for)}（{ROLES[accepted.role]}），
            {sayMoment(accepted.at)}
          </span>
        </blockquote>
      )}
      {!accepted && (
        <p className="doubt__ways">
          {mayEdit && instead !== undefined && (
            <button
              type="button"
              className="plain-button"
              aria-label={`把${where}替换为“${instead}”`}
              onClick={() => replace(doubt)}
            >
              替换为“{instead}”
            </button>
          )}
          {state?.mayAccept && gravity !== 'suggest' && (
            <button
              type="button"
              className="plain-button"
              aria-label={`认可${where}`}
              onClick={onAccept}
            >
              认可…
            </button>
          )}
        </p>
      )}
    </li>
  )
}
