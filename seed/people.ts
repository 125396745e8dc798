import type { Role } from '../src/domain/roles.ts'
import { departments } from './city/departments.ts'
import { reformed } from './city/reformed.ts'

/** Somebody of the demonstration, with what they are appointed to. */
export interface CityPerson {
  name: string
  email: string
  /** Codes of units; a post for a unit that the reform ended is kept for its records. */
  posts: readonly { role: Role; unit: string; from: string }[]
}

const SINCE = '2018-01-01'

/** The three whose eyes an item of a unit passes: named after what they do, so that nobody is meant. */
const threePeople = (family: string, mailbox: string, units: readonly string[]): CityPerson[] =>
  (
    [
      ['editor', '拟文'],
      ['reviewer', '审文'],
      ['releaser', '发文'],
    ] as const
  ).map(([role, given]) => ({
    name: `${family}${given}`,
    email: `${role}.${mailbox}@qingyang.example`,
    posts: units.map((unit) => ({ role, unit, from: SINCE })),
  }))

/** Those who work for one unit, or for the few that the reform made into one. */
const ofTheirUnit: readonly CityPerson[] = [
  {
    name: '管维安',
    email: 'administrator@qingyang.example',
    posts: [{ role: 'administrator', unit: 'qingyang', from: SINCE }],
  },
  {
    name: '任守权',
    email: 'security@qingyang.example',
    posts: [{ role: 'security', unit: 'qingyang', from: SINCE }],
  },
  {
    name: '沈计明',
    email: 'auditor@qingyang.example',
    posts: [{ role: 'auditor', unit: 'qingyang', from: SINCE }],
  },
  {
    name: '龚开明',
    email: 'office@qingyang.example',
    posts: [{ role: 'office', unit: 'qingyang', from: SINCE }],
  },
  ...threePeople('陆', 'office', ['qingyang-office']),
  ...threePeople('钱', 'finance', ['qingyang-finance']),
  ...threePeople('江', 'environment', ['qingyang-ecology', 'qingyang-environment-protection']),
  ...threePeople('商', 'market', [
    'qingyang-market',
    'qingyang-food-drugs',
    'qingyang-industry-commerce',
    'qingyang-quality',
  ]),
  ...threePeople('安', 'police', ['qingyang-public-security']),
  ...threePeople('环', 'huanxian', ['huanxian']),
]

const served = new Set(ofTheirUnit.flatMap(({ posts }) => posts.map(({ unit }) => unit)))

/** One person for every role in several units; all of them are made up. */
export const people: readonly CityPerson[] = [
  ...ofTheirUnit,
  // Departments without people of their own share three, as smaller ones do.
  ...threePeople(
    '萧',
    'departments',
    [...departments, ...reformed].map(({ code }) => code).filter((code) => !served.has(code)),
  ),
]
