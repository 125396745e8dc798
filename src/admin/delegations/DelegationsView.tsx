import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { personBehind } from '../../collections/access.ts'
import { DelegationsPage } from './DelegationsPage.tsx'

/** 委托: what one entrusts to others and has from them, for everybody with a post. */
export const DelegationsView = async ({
  initPageResult: { locale, permissions, req, visibleEntities },
  params,
  searchParams,
}: AdminViewServerProps) => {
  const person = await personBehind(req)
  const { admin } = req.payload.config.routes
  if (!person) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/delegations`)}`)
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
      <main className="delegations gutter--left gutter--right">
        <h1>委托</h1>
        {person.posts.length > 0 ? (
          <DelegationsPage />
        ) : (
          <p role="alert">您目前没有任职，不能委托或者受托。</p>
        )}
      </main>
    </DefaultTemplate>
  )
}
