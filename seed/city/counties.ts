import type { CityUnit } from './CityUnit.ts'

/** A county or district with its government, that government's office and its finance bureau. */
export interface County {
  code: string
  name: string
  division: string
  units: readonly CityUnit[]
}

const county = (code: string, name: string, division: string): County => {
  const own = { division, parent: code }
  return {
    code,
    name,
    division,
    units: [
      {
        code,
        name: `${name}人民政府`,
        shortName: `${name}政府`,
        kind: 'government',
        division,
        parent: 'qingyang',
      },
      {
        ...own,
        code: `${code}-office`,
        name: `${name}人民政府办公室`,
        shortName: `${name}政府办公室`,
        kind: 'county',
      },
      {
        ...own,
        code: `${code}-finance`,
        name: `${name}财政局`,
        shortName: `${name}财政局`,
        kind: 'county',
      },
    ],
  }
}

/** The seven counties and one district, with their codes of GB/T 2260. */
export const counties: readonly County[] = [
  county('xifeng', '西峰区', '621002'),
  county('qingcheng', '庆城县', '621021'),
  county('huanxian', '环县', '621022'),
  county('huachi', '华池县', '621023'),
  county('heshui', '合水县', '621024'),
  county('zhengning', '正宁县', '621025'),
  county('ningxian', '宁县', '621026'),
  county('zhenyuan', '镇原县', '621027'),
]
