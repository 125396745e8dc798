import { holdsAnywhere } from '../../domain/roles.ts'
import { mayKeepMails } from '../../policies/mails.ts'
import { NOT_WATCHING, problemsSeenBy } from '../../policies/problems.ts'
import { ownPage } from '../pages/ownPage.tsx'
import { ProblemsPage } from './ProblemsPage.tsx'

/** 问题清单: what the office, heads of units and reviewers have to look after. */
export const ProblemsView = ownPage({
  path: '/problems',
  title: '问题清单',
  name: 'problems',
  content: (person) =>
    problemsSeenBy(person) ? (
      <ProblemsPage
        isOffice={holdsAnywhere(person, 'office')}
        mayResend={'as' in mayKeepMails(person)}
      />
    ) : (
      <p role="alert">{NOT_WATCHING}。</p>
    ),
})
