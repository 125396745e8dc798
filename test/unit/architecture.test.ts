import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/**
 * Who may import whom: each room and the rooms below it that it may use. Rooms are folders of
 * `src`; `house` and `errors` are its two files. Every room may import itself.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  errors: ['domain'],
  house: ['domain', 'errors'],
  database: ['errors'],
  personalData: ['domain'],
  derive: ['domain'],
  policies: ['domain'],
  ledger: ['domain', 'database'],
  worklist: ['domain', 'database'],
  // The open network, asked without being led inside.
  outside: ['domain'],
  // What those who run the house are told.
  monitor: [],
  // Texts of the office as Word and web pages have them, taken apart.
  documents: ['domain'],
  // Reads a file apart from the house, in a process that it starts.
  attachments: ['publication', 'documents', 'domain', 'database', 'server'],
  publication: ['ledger', 'derive', 'domain', 'database', 'house', 'errors'],
  mail: ['domain', 'database', 'errors'],
  actions: [
    ...['publication', 'policies', 'outside', 'mail', 'derive', 'domain', 'database'],
    ...['personalData', 'house', 'errors', 'monitor'],
  ],
  collections: [
    ...[
      'actions',
      'attachments',
      'documents',
      'ledger',
      'worklist',
      'publication',
      'policies',
      'derive',
    ],
    ...['domain', 'database', 'personalData', 'house', 'errors'],
  ],
  admin: ['collections', 'documents', 'policies', 'derive', 'domain', 'house', 'errors'],
  app: ['admin'],
  // The entry that the supervisor starts reads the environment and listens to the supervisor.
  delivery: ['derive', 'domain', 'database', 'errors', 'server', 'monitor'],
  // Goes to the sites as it is: it knows nothing of the house.
  client: [],
  server: ['domain', 'errors', 'database', 'monitor'],
  migrations: [],
  commands: [
    ...['actions', 'collections', 'ledger', 'publication', 'delivery', 'derive', 'domain'],
    ...['house', 'errors', 'server', 'monitor'],
  ],
}

const root = process.cwd()
const src = join(root, 'src')

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })

/** What a file's import lines name, types included; `import()` with a text too. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  )

const roomOf = (file: string): string => {
  const [first = ''] = relative(src, file).split('/')
  return first.replace(/\.tsx?$/, '')
}

const sources = filesIn(src)
const relatives = (file: string) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(file), name))

describe('the rooms of the house', () => {
  test('are all named here', () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort())
  })

  for (const [room, below] of Object.entries(ROOMS)) {
    test(`${room} imports only ${below.join(', ') || 'itself'}`, () => {
      const strangers = sources
        .filter((file) => roomOf(file) === room)
        .flatMap((file) =>
          relatives(file)
            .filter((target) => target.startsWith(src))
            .filter((target) => ![room, ...below].includes(roomOf(target)))
            .map((target) => `${relative(root, file)} → ${relative(root, target)}`),
        )
      expect(strangers).toEqual([])
    })
  }

  test('never reach for plugins, seeds, tests or the composition roots', () => {
    const outside = sources
      .filter((file) => !OPENERS.has(relative(src, file)))
      .flatMap((file) =>
        relatives(file)
          .filter((target) => !target.startsWith(src))
          .map((target) => `${relative(root, file)} → ${relative(root, target)}`),
      )
    expect(outside).toEqual([])
  })

  test('keep Payload and Next out of the language, its translations and the public house', () => {
    const heavy = sources
      .filter((file) => ['domain', 'policies', 'personalData', 'delivery'].includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => /^(payload|next|@payloadcms\/.*)(\/|$)/.test(name))
          .map((name) => `${relative(root, file)} → ${name}`),
      )
    expect(heavy).toEqual([])
  })
})

/** What writes without being an act, and is no part of one: ADR 28 says of each why. */
const NO_ACTS = [
  ...['actions/notices/markRead.ts', 'actions/perform.ts', 'actions/recordRefusal.ts'],
  ...['actions/schedules/publishDue.ts', 'actions/sealLedger.ts', 'attachments/readings.ts'],
  ...['actions/disclosure/items/identities.ts', 'actions/search/countMissed.ts'],
  'mail/sendMails.ts',
]

test('nothing but `perform`, and what is no act, begins a transaction', () => {
  const beginning = sources
    .filter((file) => /\binTransaction(AtOnce)?\(/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(src, file))
    .filter((file) => file !== 'database/transaction.ts')
  expect(beginning.sort()).toEqual([...NO_ACTS].sort())
})

describe('plugins', () => {
  test('import src and their own folder, never one another', () => {
    const plugins = join(root, 'plugins')
    const strangers = filesIn(plugins).flatMap((file) => {
      const own = relative(plugins, file).split('/').slice(0, 2).join('/')
      if (own.endsWith('.ts')) return []
      return relatives(file)
        .filter((target) => !target.startsWith(src) && !relative(plugins, target).startsWith(own))
        .map((target) => `${relative(root, file)} → ${relative(root, target)}`)
    })
    expect(strangers).toEqual([])
  })
})

/** Files that are started, not imported, and open the composition root themselves. */
const OPENERS = new Set([
  'admin/writeImportMap.ts',
  'commands/domainNew.ts',
  'commands/domainsReference.ts',
  'delivery/main.ts',
  'migrations/create.ts',
])
