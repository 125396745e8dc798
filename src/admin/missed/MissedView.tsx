import { mayReadMissed } from '../../policies/missedSearches.ts'
import { ownPage } from '../pages/ownPage.tsx'
import { MissedPage } from './MissedPage.tsx'

/** 公众没有找到的: for the office; whoever else comes here is told whose it is. */
export const MissedView = ownPage({
  path: '/missed-searches',
  title: '公众没有找到的',
  name: 'missed',
  content: (person) => {
    const verdict = mayReadMissed(person)
    return 'as' in verdict ? <MissedPage /> : <p role="alert">{verdict.not}。</p>
  },
})
