import { freePort } from '../../src/server/postgres/freePort.ts'
import { CITY, runFile, serverFile, type Command } from './command.ts'

/** A started house of the test city. */
export interface StartedHouse extends Command {
  port: number
  adminPort: number
  /** Asks the public house; 0 when nobody answers. */
  get: (path?: string) => Promise<{ status: number; text: string }>
  /** SIGTERM, and its exit code. */
  stop: () => Promise<number | null>
  /** As `kill -9` does it. */
  kill: () => Promise<void>
}

/** Runs `npm start` in the test city with a data folder of its own and free ports. */
export const startHouse = async (
  dataFolder: string,
  role: string,
  told: Record<string, string> = {},
  city: string = CITY,
): Promise<StartedHouse> => {
  const [port, adminPort] = await twoFreePorts()
  const env = {
    GONGKAI_DATA: dataFolder,
    PORT: String(port),
    ADMIN_PORT: String(adminPort),
    ...told,
  }
  const command = runFile(serverFile('start.ts'), env, [role], { cwd: city })
  return {
    ...command,
    port,
    adminPort,
    get: (path = '/') => get(port, path),
    stop: () => {
      command.process.kill('SIGTERM')
      return command.ended
    },
    kill: async () => {
      command.process.kill('SIGKILL')
      await command.ended
    },
  }
}

/** One for the public house and one for the admin. */
export const twoFreePorts = async (): Promise<[number, number]> => {
  const port = await freePort()
  let adminPort = port
  while (adminPort === port) adminPort = await freePort()
  return [port, adminPort]
}

/** Asks until the answer is as expected. */
export const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Asks an address of this machine, as a browser does. */
export const get = async (port: number, path = '/') => {
  try {
    const response = await fetch(`http://localhost:${port}${path}`, {
      headers: { accept: 'text/html', connection: 'close' },
    })
    return { status: response.status, text: await response.text() }
  } catch {
    return { status: 0, text: '' }
  }
}
