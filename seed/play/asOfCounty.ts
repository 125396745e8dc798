import { columnOf, unitOf, type Examples } from '../../src/domain/defineExamples.ts'
import type { Values } from '../../src/domain/fields/index.ts'

/** The least of a domain's examples, told of 环县 instead of the city. */
export const asOfCounty = ({ minimal }: Examples): Values =>
  JSON.parse(
    REPLACED.reduce(
      (text, [city, county]) => text.replaceAll(city, county),
      JSON.stringify(minimal),
    ),
  ) as Values

const REPLACED: readonly (readonly [string | RegExp, string])[] = [
  [/@unit:[a-z-]+/g, unitOf('huanxian')],
  ['@column:policy/office-documents', columnOf('policy/county-documents')],
  ['庆阳市', '环县'],
  ['西峰区', '环县'],
  ['市级', '县级'],
  ['各县（区）', '各乡镇'],
  ['庆公（西）', '环公'],
]
