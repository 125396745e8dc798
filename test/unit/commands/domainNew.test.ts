import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addToList } from '../../../src/commands/newDomain/addToList.ts'
import { faultsOf } from '../../../src/commands/newDomain/NewDomain.ts'
import { compile } from '../domains/compile.ts'

const PROJECT = [
  ...['package.json', 'tsconfig.json', 'jest.config.mjs', '.prettierrc.json', 'delivery.config.ts'],
  ...['src', 'plugins', 'seed', 'test', 'README.md', 'docs'],
]

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gongkai-new-domain-'))
  for (const path of PROJECT) cpSync(path, join(copy, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const inCopy = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--conditions=production', ...args], {
    cwd: copy,
    input,
    encoding: 'utf8',
  })

const make = (args: readonly string[], input?: string) =>
  inCopy(['--import', 'tsx', 'src/commands/domainNew.ts', ...args], input)

const read = (path: string): string => readFileSync(join(copy, path), 'utf8')

describe('a new domain', () => {
  test('is asked for on the console, made and listed', () => {
    const { status, stderr, stdout } = make(
      ['--slug', 'road-works', '--name', '道路施工'],
      '\n城乡建设\nenvironment/water-quality\n',
    )
    expect([status, stderr]).toEqual([0, expect.stringContaining('[Road works]')])
    expect(stdout).toContain('plugins/domains/road-works/domain.ts')
    expect(read('plugins/domains/road-works/domain.ts')).toContain(`group: '城乡建设'`)
    expect(read('plugins/domains/index.ts')).toContain(
      `import { roadWorks } from './road-works/domain.ts'`,
    )
  })

  test('compiles as it is', () => {
    const folder = 'plugins/domains/road-works'
    expect(
      compile({
        domain: read(`${folder}/domain.ts`),
        examples: read(`${folder}/examples.ts`),
      }),
    ).toEqual({ domain: [], examples: [] })
  })

  test('keeps the contract of every domain, and has its place in the demonstration', () => {
    const { stderr } = inCopy([
      ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
      ...['--runInBand', '--selectProjects', 'unit', '-t', 'road-works'],
      ...['test/unit/domains', 'test/unit/seed/exampleItems'],
    ])
    expect(stderr).toMatch(/Tests:.* [1-9]\d* passed/)
    expect(stderr).not.toMatch(/Tests:.*failed|FAIL/)
  })

  test('is refused when it is there already, and nothing is touched', () => {
    const before = read('plugins/domains/index.ts')
    const { status, stderr } = make([
      ...['--slug', 'water-quality', '--name', '水质', '--en', 'Water', '--group', '环境'],
      ...['--column', 'environment/water'],
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('已经有“water-quality”这类信息')
    expect(stderr).toContain('相近的有 environment/water-quality')
    expect(read('plugins/domains/index.ts')).toBe(before)
    expect(existsSync(join(copy, 'plugins/domains/water'))).toBe(false)
  })
})

describe('what a new domain is called', () => {
  const known = {
    slugs: ['budget'],
    columns: ['sample'],
    collections: ['people'],
    types: ['Money'],
  }
  const faults = (slug: string, overrides = {}) =>
    faultsOf(
      { slug, name: '样品', en: 'Sample', group: '样品', column: 'sample', ...overrides },
      known,
    )

  test.each([
    ['RoadWorks', '小写英文单词'],
    ['road_works', '小写英文单词'],
    ['道路施工', '小写英文单词'],
    ['', '小写英文单词'],
    [`a${'-b'.repeat(20)}`, '长于 40 个字符'],
    ['budget', '已经有'],
    ['people', '系统自己用的名称'],
    ['money', '已经有名为 Money 的类型'],
    ['class', '保留字'],
    ['off', '保留字'],
  ])('cannot be %j', (slug, words) => {
    expect(faults(slug)).toEqual([expect.stringContaining(words)])
  })

  test('is said in Chinese, too, and belongs somewhere', () => {
    expect(faults('road-works')).toEqual([])
    expect(
      faults('road-works', { name: 'Road works', group: ' ', column: 'nowhere' }),
    ).toHaveLength(3)
  })
})

test('the list keeps what it holds and stays in order', () => {
  const list = `import { off } from '../../src/domain/off.ts'
import { budget } from './budget/domain.ts'
import { waterQuality } from './water-quality/domain.ts'

/** Menu order. */
export const domains = [
  off(budget),
  waterQuality,
] as const
`
  expect(addToList(list, { slug: 'road-works' }))
    .toBe(`import { off } from '../../src/domain/off.ts'
import { budget } from './budget/domain.ts'
import { roadWorks } from './road-works/domain.ts'
import { waterQuality } from './water-quality/domain.ts'

/** Menu order. */
export const domains = [
  off(budget),
  waterQuality, roadWorks
] as const
`)
})
