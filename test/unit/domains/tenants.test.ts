import { describe, expect, test } from '@jest/globals'

import { housingAllocation } from '../../../plugins/domains/housing-allocation/domain.ts'
import { examples as allocation } from '../../../plugins/domains/housing-allocation/examples.ts'
import { housingExit } from '../../../plugins/domains/housing-exit/domain.ts'
import { examples as exit } from '../../../plugins/domains/housing-exit/examples.ts'
import { present } from '../../../src/derive/present.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { Values } from '../../../src/domain/fields/index.ts'
import { LOOKUPS, UNIT_ID } from '../derive/wellSurvey.ts'
import { resolved } from './resolved.ts'

const presented = (domain: Domain, values: Values) =>
  present(domain, { ...resolved(values), responsibleUnit: UNIT_ID }, LOOKUPS)

describe('tenants of subsidised homes', () => {
  test('are read by their family name, and no further than their township', () => {
    const { body } = presented(housingAllocation, allocation.complete)
    expect(body.applicants).toMatchObject([
      { name: '甲*', document: '62*************199', township: '西峰区北街街道***' },
      { name: '乙*' },
    ])
    expect(body.allocations).toMatchObject([{ name: '甲*' }])
  })

  test.each([
    ['housing-allocation', housingAllocation, allocation.complete],
    ['housing-exit', housingExit, exit.complete],
  ] as const)('are nowhere named in what %s publishes', (_, domain, values) => {
    const everything = JSON.stringify(presented(domain, values))
    for (const name of ['甲某某', '乙某某']) expect(everything).not.toContain(name)
  })
})
