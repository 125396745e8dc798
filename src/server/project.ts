import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The folder a city's house is started in. `src` names no plugin, domain or seed: start-up finds
 * the composition root and its neighbours here, by path.
 */
export const projectFolder = (): string => process.cwd()

/** A file of the project. */
export const projectFile = (path: string): string => join(projectFolder(), path)

/** Loads a file of the project. */
export const importFromProject = async <Module>(path: string): Promise<Module> =>
  (await import(pathToFileURL(projectFile(path)).href)) as Module
