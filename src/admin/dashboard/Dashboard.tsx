import type { AdminViewServerProps } from 'payload'
import { personBehind } from '../../collections/access.ts'
import { unitsOfWork } from '../../domain/separation.ts'
import { DraftLinks } from './DraftLinks.tsx'
import { Duties } from './Duties.tsx'
import { Posts } from './Posts.tsx'
import { ProblemCounts } from './ProblemCounts.tsx'
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
        <Posts req={req} person={person} />
      </header>
      <Duties payload={req.payload} person={person} />
      {unitsOfWork(person).length === 0 && <ProblemCounts req={req} person={person} />}
      {unitsOfWork(person).length > 0 && (
        <>
          <Worklist />
          <ProblemCounts req={req} person={person} />
          <DraftLinks payload={req.payload} person={person} />
          <RecentlyPublished req={req} person={person} />
        </>
      )}
    </main>
  )
}
