import type { Config } from 'payload'
import { inputDependencies } from '../derive/collection/adminParts.ts'

type Admin = NonNullable<Config['admin']>

/** The admin's own parts, by path: what `payload.config.ts` spreads into its `admin`. */
export const adminParts = {
  // Payload's default asks a service outside for a picture of every colleague's mail address.
  avatar: 'default',
  meta: {
    titleSuffix: ' · 公开',
    title: '庆阳市政府信息公开',
    description: '政府信息公开管理',
  },
  dependencies: inputDependencies,
  components: {
    graphics: { Logo: '/src/admin/brand/Logo.tsx#Logo', Icon: '/src/admin/brand/Logo.tsx#Icon' },
    beforeLogin: ['/src/admin/login/BeforeLogin.tsx#BeforeLogin'],
    afterLogin: ['/src/admin/login/AfterLogin.tsx#AfterLogin'],
    beforeNavLinks: [
      '/src/admin/worklist/WorklistLink.tsx#WorklistLink',
      '/src/admin/imports/ImportsLink.tsx#ImportsLink',
    ],
    actions: ['/src/admin/notices/NoticeBell.tsx#NoticeBell'],
    afterNavLinks: [
      '/src/admin/problems/ProblemsLink.tsx#ProblemsLink',
      '/src/admin/missed/MissedLink.tsx#MissedLink',
      '/src/admin/delegations/DelegationsLink.tsx#DelegationsLink',
      '/src/admin/ledger/LedgerLink.tsx#LedgerLink',
    ],
    providers: ['/src/admin/names/NamePayloadsButtons.tsx#NamePayloadsButtons'],
    views: {
      dashboard: { Component: '/src/admin/dashboard/Dashboard.tsx#Dashboard' },
      worklist: {
        Component: '/src/admin/worklist/WorklistView.tsx#WorklistView',
        path: '/worklist',
      },
      problems: {
        Component: '/src/admin/problems/ProblemsView.tsx#ProblemsView',
        path: '/problems',
      },
      missed: {
        Component: '/src/admin/missed/MissedView.tsx#MissedView',
        path: '/missed-searches',
      },
      imports: { Component: '/src/admin/imports/ImportsView.tsx#ImportsView', path: '/imports' },
      notices: { Component: '/src/admin/notices/NoticesView.tsx#NoticesView', path: '/notices' },
      delegations: {
        Component: '/src/admin/delegations/DelegationsView.tsx#DelegationsView',
        path: '/delegations',
      },
      ledger: { Component: '/src/admin/ledger/LedgerView.tsx#LedgerView', path: '/ledger' },
    },
  },
} as const satisfies Pick<Admin, 'avatar' | 'meta' | 'dependencies' | 'components'>
