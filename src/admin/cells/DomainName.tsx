'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

/** The kind of disclosure by its name instead of its slug. */
export const DomainName = ({ cellData = '' }: { cellData?: string }) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const label: unknown = getEntityConfig({ collectionSlug: cellData })?.labels?.plural
  if (typeof label === 'string') return <span>{label}</span>
  const names = (label ?? {}) as Partial<Record<string, string>>
  return <span>{names[i18n.language] ?? names.zh ?? cellData}</span>
}
