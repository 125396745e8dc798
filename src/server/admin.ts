import { registryOf } from '../monitor/registryOf.ts'
import { ensureAdminBuilt } from './admin/adminBuild.ts'
import { openDoor, refuseForNow, type Door } from './admin/door.ts'
import { watchDatabase, type DatabaseWatch } from './admin/watchDatabase.ts'
import { environment } from './env.ts'
import { monitorHouse } from './monitorHouse.ts'
import { closePayload, openPayload } from './openPayload.ts'
import { projectFolder } from './project.ts'
import { refuseUnmigrated } from './refuseUnmigrated.ts'
import { complain } from './say.ts'
import { EXIT_REFUSED, StartRefusal } from './StartRefusal.ts'
import { followSupervisor, tell } from './supervised.ts'

/** The admin: its door opens at once, its pages are built if they must be, then it serves. */
const serve = async (): Promise<void> => {
  const { adminPort, databaseUrl } = environment()
  let isOpen = false
  let database: DatabaseWatch | undefined
  await monitorHouse({
    environment: environment(),
    registry: registryOf('admin'),
    isReady: () => isOpen && database?.isUp() === true,
  })
  const door = await openDoor(adminPort, { zh: '正在启动', en: 'Starting' })
  if (!(await isBuilt(door))) return
  door.wait({ zh: '正在连接数据库', en: 'Connecting to the database' })
  database = await watchDatabase(databaseUrl)
  await refuseUnmigrated(databaseUrl)
  await letIn(door, database)
  isOpen = true
  tell({ kind: 'ready' })
}

/** Pages that cannot be built are no reason to shut the public house; the door says so instead. */
const isBuilt = async (door: Door): Promise<boolean> => {
  try {
    await ensureAdminBuilt((step) => {
      const { zh, en, percent } = step
      tell({ kind: 'say', zh: `管理后台：${zh}（${percent}%）`, en: `Admin: ${en} (${percent}%)` })
      door.wait(step)
    })
    return true
  } catch (error) {
    complain(error)
    door.wait({
      zh: '管理后台构建失败，原因见启动它的终端；改正后请重新启动',
      en: 'The admin could not be built; see the terminal, then start again',
    })
    return false
  }
}

/** Next must be loaded before Payload's configuration, or its request context is made twice. */
const letIn = async (door: Door, database: DatabaseWatch): Promise<void> => {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: projectFolder(), httpServer: door.server })
  await app.prepare()
  const payload = await openPayload({ withHooks: true })
  const handle = app.getRequestHandler()
  door.open((request, response) => {
    if (database.isUp()) void handle(request, response)
    else refuseForNow(AWAY, request.headers.accept ?? '', response)
  })
  process.once('SIGTERM', async () => {
    await door.close()
    await closePayload(payload)
    process.exit(0)
  })
}

const AWAY = {
  zh: '数据库暂时无法连接，恢复后即可继续；刚才的操作如未提示成功，请稍后重试',
  en: 'The database is away for the moment; try again shortly',
}

followSupervisor()
try {
  await serve()
} catch (error) {
  complain(error)
  process.exit(error instanceof StartRefusal ? EXIT_REFUSED : 1)
}
