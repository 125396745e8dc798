import { domainsInUse } from '../../domain/off.ts'
import { houseOf } from '../../house.ts'
import { mayOpenImport } from '../../policies/imports.ts'
import { ownPage } from '../pages/ownPage.tsx'
import { ImportsPage } from './ImportsPage.tsx'

/** 导入表格: records come in from a spreadsheet; for those who write. */
export const ImportsView = ownPage({
  path: '/imports',
  title: '导入表格',
  name: 'imports',
  content: (person, req) => {
    const verdict = mayOpenImport(person)
    if ('not' in verdict) return <p role="alert">{verdict.not}。</p>
    const domains = domainsInUse(houseOf(req.payload).domains).map(({ slug, name, group }) => ({
      ...{ slug, group, name: name.zh },
    }))
    return <ImportsPage domains={domains} />
  },
})
