import type { Environment } from './env.ts'
import { PARTS } from './parts.ts'
import { importFromProject } from './project.ts'
import type { Role } from './role.ts'
import { say } from './say.ts'

/** Someone of the demonstration city, as whom a visitor may sign in. */
export interface DemonstrationAccount {
  email: string
  password: string
  name: string
  role: string
  unit?: string
}

/** Tells that the public house answers. */
export const announcePublicHouse = ({ publicUrl }: Environment): void =>
  say(`公开站点已开放：${publicUrl}`, `The public house is open: ${publicUrl}`)

/** Tells where everything is once it is complete, and whom a visitor may be. */
export const announceHouse = async (environment: Environment, role: Role): Promise<void> => {
  const { publicUrl, adminUrl } = environment
  if (PARTS[role].includes('delivery')) {
    say(`公开接口 ${publicUrl}/graphql`, `Public GraphQL ${publicUrl}/graphql`)
  }
  if (!PARTS[role].includes('admin')) return
  say(`管理后台 ${adminUrl}/admin`, `Admin ${adminUrl}/admin`)
  if (environment.mode === 'demonstration') await listAccounts()
}

const listAccounts = async (): Promise<void> => {
  const { demonstrationAccounts } = await importFromProject<{
    demonstrationAccounts: readonly DemonstrationAccount[]
  }>('seed/accounts.ts')
  const lines = demonstrationAccounts.map(
    ({ email, password, name, role, unit }) =>
      `  ${email}  ${password}  ${[name, role, unit].filter(Boolean).join(' · ')}`,
  )
  say('演示账号（仅供演示）', 'Demonstration accounts (for demonstration only)')
  process.stdout.write(`${lines.join('\n')}\n`)
}
