import { ownPage } from '../pages/ownPage.tsx'
import { NoticesPage } from './NoticesPage.tsx'

/** 提醒: what whoever is signed in was told. */
export const NoticesView = ownPage({
  path: '/notices',
  title: '提醒',
  name: 'notices',
  content: () => <NoticesPage />,
})
