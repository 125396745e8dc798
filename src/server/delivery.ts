import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'
import { projectFile, projectFolder } from './project.ts'

/**
 * Bundles the public house into one file, so that it starts as fast as a bare Express process.
 * Nothing is done when no file that went into it has changed.
 * @returns the bundle; `delivery.json` beside it lists all that went into it
 */
export const buildDelivery = async (dataFolder: string): Promise<string> => {
  const folder = join(dataFolder, 'build')
  const bundle = join(folder, 'delivery.mjs')
  const list = join(folder, 'delivery.json')
  if (existsSync(bundle) && isCurrent(list)) return bundle
  mkdirSync(folder, { recursive: true })
  const inputs = await bundleTo(bundle)
  writeWhole(
    list,
    JSON.stringify(Object.fromEntries(inputs.map((file) => [file, versionOf(file)]))),
  )
  return bundle
}

const ENTRY = 'src/delivery/main.ts'

/** Drivers and native code that `pg` and others only ask for. */
const EXTERNAL = ['pg-native', 'sharp']

/**
 * Native code, and what few ever ask for and is large, stay where they were installed: the bundle may
 * lie anywhere.
 */
const APART: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => {
    const { resolve } = createRequire(projectFile('package.json'))
    onResolve({ filter: /^(@node-rs\/.*|pinyin-pro)$/ }, ({ path }) => ({
      path: pathToFileURL(resolve(MODULES[path] ?? path)).href,
      external: true,
    }))
  },
}

/** Where a package has its modules when `require` would find something else. */
const MODULES: Readonly<Record<string, string>> = {
  'pinyin-pro': 'pinyin-pro/dist/esm/index.mjs',
}

/** Some packages still call `require`. */
const BANNER =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** @returns the files that went into the bundle */
const bundleTo = async (bundle: string): Promise<string[]> => {
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    entryPoints: [projectFile(ENTRY)],
    absWorkingDir: projectFolder(),
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: EXTERNAL,
    plugins: [APART],
    banner: { js: BANNER },
    logLevel: 'error',
    metafile: true,
    write: false,
  })
  writeWhole(bundle, outputFiles[0]?.contents ?? '')
  return [...Object.keys(metafile.inputs), 'package-lock.json']
}

const isCurrent = (list: string): boolean => {
  if (!existsSync(list)) return false
  const known = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  return Object.entries(known).every(([file, version]) => versionOf(file) === version)
}

/** Size and time of the last change; none when the file is gone. */
const versionOf = (file: string): string | undefined => {
  const stats = statSync(projectFile(file), { throwIfNoEntry: false })
  return stats && `${stats.size} ${stats.mtimeMs}`
}

/** A process killed here leaves the old file. */
const writeWhole = (file: string, contents: string | Uint8Array): void => {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, file)
}
