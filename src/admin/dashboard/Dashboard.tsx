import type { AdminViewServerProps } from 'payload'
import { personBehind } from '../../collections/access.ts'
import { DraftLinks } from './DraftLinks.tsx'
import { RecentlyPublished } from './RecentlyPublished.tsx'
import { Worklist } from './Worklist.tsx'

/** The first page: what waits for me, what I may begin, what came out lately. */
export const Dashboard = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  const person = await personBehind(req)
  if (!person) return null
  return (
    <main className="office gutter--left gutter--right">
      <header className="office__head">
        <h1>{person.name}，您好</h1>
        {person.posts.length === 0 && <p>您目前没有任职，请联系安全管理员。</p>}
      </header>
      <Worklist />
      <DraftLinks payload={req.payload} person={person} />
      <RecentlyPublished req={req} />
    </main>
  )
}
