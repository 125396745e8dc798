'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { chainOf } from '../../../domain/review/index.ts'
import type { CaseState } from '../CaseState.ts'
import { useMayEdit } from '../useMayEdit.ts'
import { ACCOMPANIES } from './accompanies.ts'
import { itemAddress } from './itemAddress.ts'

interface Props {
  state: CaseState
  id: string
}

/**
 * The document, its interpretations, and the way to a new one; then what stands beside them on the
 * page, which a narrow screen shows far below.
 */
export const CaseItems = ({ state, id }: Props) => {
  const { config } = useConfig()
  const { chain, amendment, together, issues } = state
  if (!chain || !chainOf(chain).isSynchronous || amendment) return null
  const documentFirst = together.toSorted(
    (a, b) => Number(a.isInterpretation) - Number(b.isInterpretation) || (a.id < b.id ? -1 : 1),
  )
  return (
    <nav className="case-items" aria-label="本事项">
      {documentFirst.map((item) => (
        <Link
          key={item.id}
          href={itemAddress(config.routes.admin, item)}
          className="case-items__one"
          aria-current={item.id === id ? 'page' : undefined}
          title={item.title}
        >
          <strong>{item.domainName}</strong> {item.title}
        </Link>
      ))}
      <NewInterpretation state={state} id={id} />
      <span className="case-items__beside">
        <a href="#plan-title">解读方案</a>
        <a href="#checklist-title">{issues.length > 0 ? `还有 ${issues.length} 处` : '没有缺项'}</a>
      </span>
    </nav>
  )
}

/** Begins an interpretation that will be reviewed together with the document (同步起草). */
const NewInterpretation = ({ state, id }: Props) => {
  const { config } = useConfig()
  const mayEdit = useMayEdit()
  const { stage, explainedBy, together } = state
  if (!mayEdit || stage !== 'drafting' || !explainedBy) return null
  const isFirst = !together.some(({ isInterpretation }) => isInterpretation)
  return (
    <span data-field="interpretation">
      <Link
        href={`${config.routes.admin}/collections/${explainedBy}/create?${ACCOMPANIES}=${id}`}
        className={isFirst ? 'case-items__new case-items__new--first' : 'case-items__new'}
      >
        {isFirst ? '起草解读材料' : '再起草一份解读材料'}
      </Link>
    </span>
  )
}
