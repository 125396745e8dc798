'use client'

import { useStepNav } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect } from 'react'
import { ImportList } from './ImportList.tsx'
import { ImportPage } from './ImportPage.tsx'
import { NewImport, type DomainChoice } from './NewImport.tsx'

/** A new import and those that were begun; or one of them, as the address says. */
export const ImportsPage = ({ domains }: { domains: readonly DomainChoice[] }) => {
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: '导入表格' }]), [setStepNav])
  const asked = useSearchParams()
  const id = asked.get('id')
  if (id) return <ImportPage key={id} id={id} />
  return (
    <>
      <NewImport domains={domains} first={asked.get('domain') ?? ''} />
      <ImportList />
    </>
  )
}
