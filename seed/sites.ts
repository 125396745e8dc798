import { QINGYANG } from './city.ts'
import { counties } from './city/counties.ts'

/** A site of the cluster, which reads from this house. */
export interface CitySite {
  /** Stored, part of addresses; do not change once published. */
  code: string
  name: string
  /** Under a domain that leads nowhere, so that nobody takes it for the city's own. */
  address: string
  /** 网站标识码: the division and four digits; made for the demonstration. */
  identificationCode: string
  /** The code of the unit that runs it. */
  unit: string
  division: string
}

/** The city's portal and a site for each county. */
export const sites: readonly CitySite[] = [
  {
    code: 'qingyang',
    name: '庆阳市人民政府门户网站',
    address: 'https://www.qingyang.example',
    identificationCode: `${QINGYANG}0001`,
    unit: 'qingyang-office',
    division: QINGYANG,
  },
  ...counties.map(({ code, name, division }) => ({
    code,
    name: `${name}人民政府网站`,
    address: `https://${code}.qingyang.example`,
    identificationCode: `${division}0001`,
    unit: `${code}-office`,
    division,
  })),
]
