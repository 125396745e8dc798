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

/** The four whose eyes an item of a unit passes: named after what they do, so that nobody is meant. */
const fourPeople = (family: string, mailbox: string, units: readonly string[]): CityPerson[] =>
  (
    [
      ['editor', '拟文'],
      ['reviewer', '审文'],
      ['signer', '签文'],
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
  {
    name: '班值守',
    email: 'duty@qingyang.example',
    posts: [{ role: 'dutyLeader', unit: 'qingyang', from: SINCE }],
  },
  {
    name: '密守成',
    email: 'secrecy@qingyang.example',
    posts: [{ role: 'secrecy', unit: 'qingyang', from: SINCE }],
  },
  {
    name: '法正平',
    email: 'legality@qingyang.example',
    posts: [{ role: 'legality', unit: 'qingyang', from: SINCE }],
  },
  ...fourPeople('陆', 'office', ['qingyang-office']),
  ...fourPeople('钱', 'finance', ['qingyang-finance']),
  ...fourPeople('江', 'environment', ['qingyang-ecology', 'qingyang-environment-protection']),
  ...fourPeople('商', 'market', [
    'qingyang-market',
    'qingyang-food-drugs',
    'qingyang-industry-commerce',
    'qingyang-quality',
  ]),
  ...fourPeople('安', 'police', ['qingyang-public-security']),
  ...fourPeople('环', 'huanxian', ['huanxian']),
]

const served = new Set(ofTheirUnit.flatMap(({ posts }) => posts.map(({ unit }) => unit)))

/** One person for every role in several units; all of them are made up. */
export const people: readonly CityPerson[] = [
  ...ofTheirUnit,
  // Departments without people of their own share four, as smaller ones do.
  ...fourPeople(
    '萧',
    'departments',
    [...departments, ...reformed].map(({ code }) => code).filter((code) => !served.has(code)),
  ),
]
