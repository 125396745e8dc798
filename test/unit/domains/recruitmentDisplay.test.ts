import { expect, test } from '@jest/globals'

import { recruitment } from '../../../plugins/domains/recruitment/domain.ts'
import { examples } from '../../../plugins/domains/recruitment/examples.ts'
import { issuesOf } from '../../../src/domain/issuesOf.ts'
import { resolved } from './resolved.ts'

const found = (displayFrom: string, displayTo: string, kind = 'civilServants') =>
  issuesOf(
    recruitment,
    resolved({ ...examples.complete, kind, displayFrom, displayTo }),
    'submit',
  ).map(({ path }) => path)

test('those to be taken on are displayed for five working days, make-up days counted', () => {
  expect(found('2019-09-27', '2019-10-10')).toEqual([])
  expect(found('2019-09-27', '2019-10-09')).toEqual(['displayTo'])
})

test('the law of 2005 set no number of days, and none is set for institutions', () => {
  expect(found('2019-05-29', '2019-05-30')).toEqual([])
  expect(found('2019-09-27', '2019-09-29', 'institutions')).toEqual([])
})

test('a year without a calendar is not judged', () => {
  expect(found('2098-03-03', '2098-03-04')).toEqual([])
})
