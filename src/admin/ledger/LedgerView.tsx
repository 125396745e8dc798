import { mayReadLedger } from '../../policies/ledger.ts'
import { ownPage } from '../pages/ownPage.tsx'
import { LedgerPage } from './LedgerPage.tsx'

/** 办理记录: the page of the auditors; whoever else comes here is told whose it is. */
export const LedgerView = ownPage({
  path: '/ledger',
  title: '办理记录',
  name: 'ledger',
  content: (person) => {
    const verdict = mayReadLedger(person)
    return 'as' in verdict ? <LedgerPage /> : <p role="alert">{verdict.not}。</p>
  },
})
