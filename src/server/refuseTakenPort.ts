import { createServer } from 'node:net'
import { pause } from './pause.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * Makes sure that nobody listens where a part of the house will. The processes of a supervisor
 * that was killed end within moments; they are waited for.
 * @param variable the environment variable that names the port
 * @throws StartRefusal naming port and variable
 */
export const refuseTakenPort = async (port: number, variable: string): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const failure = await tryToListen(port)
    if (failure === undefined) return
    if (failure === 'EACCES') throw forbidden(port, variable)
    await pause(PAUSE_MS)
  }
  throw new StartRefusal(
    `端口 ${port}（${variable}）已被占用。请停止占用它的程序，或用 ${variable} 换一个端口，例如 ${variable}=${port + 10} npm start。`,
    `Port ${port} (${variable}) is taken. Stop the program that uses it or choose another, for instance ${variable}=${port + 10} npm start.`,
  )
}

const ATTEMPTS = 8
const PAUSE_MS = 250

const forbidden = (port: number, variable: string): StartRefusal =>
  new StartRefusal(
    `没有权限使用端口 ${port}（${variable}）。请换用 1024 以上的端口。`,
    `Port ${port} (${variable}) may not be used by this user. Choose one above 1024.`,
  )

const tryToListen = (port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen(port, () => server.close(() => resolve(undefined)))
  })
