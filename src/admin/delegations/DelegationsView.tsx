import { ownPage } from '../pages/ownPage.tsx'
import { DelegationsPage } from './DelegationsPage.tsx'

/** 委托: what one entrusts to others and has from them, for everybody with a post. */
export const DelegationsView = ownPage({
  path: '/delegations',
  title: '委托',
  name: 'delegations',
  content: ({ posts }) =>
    posts.length > 0 ? <DelegationsPage /> : <p role="alert">您目前没有任职，不能委托或者受托。</p>,
})
