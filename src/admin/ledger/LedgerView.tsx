import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { personBehind } from '../../collections/access.ts'
import { mayReadLedger } from '../../policies/ledger.ts'
import { LedgerPage } from './LedgerPage.tsx'

/** 办理记录: the page of the auditors; whoever else comes here is told whose it is. */
export const LedgerView = async ({
  initPageResult: { locale, permissions, req, visibleEntities },
  params,
  searchParams,
}: AdminViewServerProps) => {
  const person = await personBehind(req)
  const { admin } = req.payload.config.routes
  if (!person) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/ledger`)}`)
  const verdict = mayReadLedger(person)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <main className="ledger gutter--left gutter--right">
        <h1>办理记录</h1>
        {'as' in verdict ? <LedgerPage /> : <p role="alert">{verdict.not}。</p>}
      </main>
    </DefaultTemplate>
  )
}
