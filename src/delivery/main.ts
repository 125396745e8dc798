import config from '../../delivery.config.ts'
import { openLog } from '../monitor/log.ts'
import { environment } from '../server/env.ts'
import { complain } from '../server/say.ts'
import { EXIT_REFUSED, StartRefusal } from '../server/StartRefusal.ts'
import { followSupervisor, tell } from '../server/supervised.ts'
import { openPublicHouse } from './openPublicHouse.ts'
import { readTrusted } from './trusted/readTrusted.ts'

/** The process of the public house: opens it and keeps it open until it is told to stop. */
const serve = async (): Promise<void> => {
  const {
    databases,
    databaseUrl,
    port,
    publicUrl,
    dataFolder,
    operationsFolder,
    isIntrospectable,
    monitor,
    logLevel,
  } = environment()
  const log = openLog('delivery', logLevel)
  const house = await openPublicHouse({
    ...config,
    readUrl: databases.replica ?? databases.delivery ?? databaseUrl,
    ...(databases.delivery && { newsUrl: databases.delivery }),
    port,
    publicUrl,
    dataFolder,
    isIntrospectable,
    operations: readTrusted(operationsFolder),
    report: (err, requestId) => log.error({ err, requestId }, 'fault'),
    log,
    ...(monitor && { monitor }),
  })
  const stop = () => void house.close().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  if (!process.connected) process.once('SIGINT', stop)
  tell({ kind: 'ready' })
}

followSupervisor()
try {
  await serve()
} catch (error) {
  complain(error)
  process.exit(error instanceof StartRefusal ? EXIT_REFUSED : 1)
}
