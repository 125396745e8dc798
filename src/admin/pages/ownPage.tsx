import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { personBehind } from '../../collections/access.ts'
import type { Person } from '../../domain/roles.ts'

interface OwnPage {
  /** Below the address of the admin. */
  path: string
  title: string
  /** Also the class of the page. */
  name: string
  /** What it shows this person; a reason, in words, when it is not for them. */
  content: (person: Person, req: PayloadRequest) => ReactNode | Promise<ReactNode>
}

/** A page of ours within Payload's frame; strangers sign in first and come back. */
export const ownPage = ({ path, title, name, content }: OwnPage) =>
  async function OwnPage({
    initPageResult: { locale, permissions, req, visibleEntities },
    params,
    searchParams,
  }: AdminViewServerProps) {
    const person = await personBehind(req)
    const { admin } = req.payload.config.routes
    if (!person) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
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
        viewActions={req.payload.config.admin.components?.actions}
        visibleEntities={visibleEntities}
      >
        <main className={`${name} gutter--left gutter--right`}>
          <h1>{title}</h1>
          {await content(person, req)}
        </main>
      </DefaultTemplate>
    )
  }
