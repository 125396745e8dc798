import type { Payload } from 'payload'
import pg from 'pg'
import { HOUSE_ITSELF, readPerson } from '../../src/actions/people/readPerson.ts'
import { perform } from '../../src/actions/perform.ts'
import type { NounCollection } from '../../src/actions/nouns/maintain.ts'
import { poolOf } from '../../src/database/adapter.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { closePayload, openPayload } from '../../src/server/openPayload.ts'
import { createDatabase, type TestDatabase } from '../postgres/database.ts'

/** A small real city on a database of its own: one unit, one column, a person for each role. */
export interface City {
  payload: Payload
  database: TestDatabase
  /** Connected as the owner, for looking behind the scenes. */
  owner: pg.Pool
  unit: string
  column: string
  editor: Person
  reviewer: Person
  releaser: Person
  office: Person
  build: (collection: NounCollection, values: Values) => Promise<string>
  appoint: (posts: readonly Appointment[]) => Promise<Person>
  close: () => Promise<void>
}

interface Appointment {
  role: Role
  unit: string
  from?: string
  to?: string
}

/** Founds the city of a suite; `through` may put something between the house and its database. */
export const foundTestCity = async (
  through: (url: string) => Promise<string> = async (url) => url,
): Promise<City> => {
  const database = await createDatabase()
  process.env.DATABASE_URL = await through(database.editorialUrl)
  const payload = await openPayload({ withHooks: true })
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 4 })
  owner.on('error', () => {})
  const build = buildOn(payload)
  const appoint = appointOn(payload, build)
  const unit = await build('organisations', buildUnit())
  const column = await build('columns', { segment: unique('column'), name: '水质监测' })
  const holder = (role: Role) => appoint([{ role, unit }])
  return {
    payload,
    database,
    owner,
    unit,
    column,
    editor: await holder('editor'),
    reviewer: await holder('reviewer'),
    releaser: await holder('releaser'),
    office: await holder('office'),
    build,
    appoint,
    close: async () => {
      await closePayload(payload)
      await owner.end()
      await database.drop()
    },
  }
}

let count = 0
/** A code that nothing else in the run has. */
export const unique = (stem: string): string => `${stem}${(++count).toString(36)}`

export const buildUnit = (overrides: Values = {}): Values => ({
  code: unique('unit'),
  name: '庆阳市环境保护局',
  kind: 'department',
  creditCode: '11620622013933539B',
  indexPrefix: unique('QY').toUpperCase(),
  ...overrides,
})

const buildOn =
  (payload: Payload): City['build'] =>
  async (collection, values) => {
    const { id } = await perform(payload, {
      act: 'maintain',
      by: HOUSE_ITSELF,
      subjects: [],
      input: { collection, values },
    })
    return id
  }

export const PASSWORD = 'Qingyang-2018-公开'

const appointOn =
  (payload: Payload, build: City['build']): City['appoint'] =>
  async (posts) => {
    const name = unique('person')
    const id = await build('people', {
      name,
      email: `${name}@example.cn`,
      password: PASSWORD,
      posts,
    })
    const pool = poolOf(payload)
    const person = await readPerson((text, values = []) => pool.query(text, values), id)
    if (!person) throw new Error('the person is not there')
    return person
  }

/** A complete water sample of the city; overrides lay over it, `undefined` clears. */
export const buildSample = ({ column, unit }: City, overrides: Values = {}): Values => ({
  title: '宁县城区水源水质监测结果',
  summary: '2018年一季度县级集中式生活饮用水水源水质监测结果。',
  column,
  responsibleUnit: unit,
  issuers: ['庆阳市环境保护局'],
  formationDate: '2018-02-01',
  attribute: 'proactive',
  article20: '13',
  channels: ['website'],
  source: 'original',
  sampleType: 'source',
  waterBody: 'ground',
  supplier: '宁县城乡供水站',
  samplingPoint: '水厂1号井',
  county: '621026',
  sampledOn: '2018-02-01',
  reportingPeriod: '2018-Q1',
  standard: 'ground1993',
  laboratory: '庆阳市环境监测站',
  indicatorCount: 23,
  readings: [
    { name: '总硬度', unit: 'mg/L', limit: '450', value: '521', met: false },
    { name: '氯化物', unit: 'mg/L', limit: '250', value: '118', met: true },
  ],
  compliant: false,
  exceedances: '总硬度超标0.16倍',
  ...overrides,
})

/** Drafts a sample and brings it as far as asked. */
export const bringTo = async (
  city: City,
  state: 'drafted' | 'submitted' | 'approved' | 'published',
  overrides: Values = {},
): Promise<string> => {
  const { payload, editor, reviewer, releaser } = city
  const { id } = await perform(payload, {
    act: 'draft',
    by: editor,
    subjects: [],
    input: { domain: 'water-quality', values: buildSample(city, overrides) },
  })
  const subjects = [id]
  if (state === 'drafted') return id
  await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
  if (state === 'submitted') return id
  await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
  if (state === 'approved') return id
  await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
  return id
}
