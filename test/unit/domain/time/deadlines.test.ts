import { describe, expect, test } from '@jest/globals'

import {
  DEADLINE_RULES,
  deadlineRuleOn,
  dueAt,
  dueOn,
  type DeadlineRule,
} from '../../../../src/domain/time/deadlines.ts'
import { addDays } from '../../../../src/domain/time/day.ts'

const ruleOn = (code: string, day: string): DeadlineRule => {
  const rule = deadlineRuleOn(code, day)
  if (!rule) throw new Error(`no rule ${code} on ${day}`)
  return rule
}

const due = (code: string, day: string) => dueOn(ruleOn(code, day), day)

describe('a statutory period', () => {
  test('follows the law in force on the day of the event', () => {
    expect(due('request.answer', '2018-09-20')).toBe('2018-10-17')
    expect(ruleOn('request.answer', '2019-05-14').length).toEqual({ workingDays: 15 })
    expect(ruleOn('request.answer', '2019-05-15').length).toEqual({ workingDays: 20 })
    expect(due('request.answer', '2024-09-20')).toBe('2024-10-23')
  })

  test('does not exist before its law', () => {
    expect(deadlineRuleOn('publication', '2008-04-30')).toBeUndefined()
    expect(deadlineRuleOn('no such duty', '2018-05-08')).toBeUndefined()
  })

  test.each([...new Set(DEADLINE_RULES.map(({ code }) => code))])(
    'for %s has one rule a day, without a gap',
    (code) => {
      const rules: readonly DeadlineRule[] = DEADLINE_RULES.filter((rule) => rule.code === code)
      rules.slice(1).forEach((rule, index) => {
        expect(addDays(rules[index]?.to ?? '', 1)).toBe(rule.from)
      })
      expect(rules.at(-1)?.to).toBeUndefined()
    },
  )

  test('publishes anything within 20 working days and licences and penalties within 7', () => {
    expect(due('publication', '2018-12-20')).toBe('2019-01-18')
    expect(due('publication', '2024-09-20')).toBe('2024-10-23')
    expect(due('publication.licence', '2018-09-20')).toBe('2018-09-30')
    expect(due('publication.penalty', '2018-12-20')).toBe('2018-12-29')
  })

  test('of the budget counts calendar days, holidays too', () => {
    expect(due('publication.budget', '2018-01-26')).toBe('2018-02-15')
  })

  test('of drinking water comes round every quarter', () => {
    expect(due('publication.waterQuality', '2018-03-31')).toBe('2018-06-30')
  })

  test('of interpretation and of withdrawing a penalty is three working days', () => {
    expect(due('interpretation', '2018-09-28')).toBe('2018-10-08')
    expect(due('withdrawal.penalty', '2024-09-27')).toBe('2024-10-08')
  })
})

describe('a pause', () => {
  const answer = ruleOn('request.answer', '2018-05-02')

  test('does not count from the day after the clock stopped to the day it ran again', () => {
    expect(dueOn(answer, '2018-05-02')).toBe('2018-05-23')
    expect(dueOn(answer, '2018-05-02', [{ from: '2018-05-08', to: '2018-05-15' }])).toBe(
      '2018-05-30',
    )
    expect(dueOn(answer, '2018-05-02', [{ from: '2018-05-08', to: '2018-05-08' }])).toBe(
      '2018-05-23',
    )
  })

  test('over a weekend costs nothing, and two pauses that overlap count once', () => {
    expect(dueOn(answer, '2018-05-02', [{ from: '2018-05-11', to: '2018-05-13' }])).toBe(
      '2018-05-23',
    )
    const overlapping = [
      { from: '2018-05-08', to: '2018-05-15' },
      { from: '2018-05-09', to: '2018-05-14' },
    ]
    expect(dueOn(answer, '2018-05-02', overlapping)).toBe('2018-05-30')
  })

  test('that is still open leaves the day unknown, unless the period ended before it', () => {
    expect(dueOn(answer, '2018-05-02', [{ from: '2018-05-08' }])).toBeUndefined()
    expect(dueOn(answer, '2018-05-02', [{ from: '2018-05-23' }])).toBe('2018-05-23')
  })
})

describe('an instant', () => {
  const response: DeadlineRule = {
    code: 'concern.response',
    name: '政务舆情回应',
    law: '国办发〔2016〕61号',
    from: '2016-07-30',
    of: 'report',
    length: { hours: 48 },
  }

  test('is exact where the law counts hours', () => {
    const found = new Date('2018-05-08T01:30:00Z')
    expect(dueAt(response, found)).toEqual(new Date('2018-05-10T01:30:00Z'))
    expect(() => dueOn(response, '2018-05-08')).toThrow('concern.response')
  })

  test('is the end of the due day in Shanghai where the law counts days', () => {
    const answer = ruleOn('request.answer', '2018-05-02')
    const received = new Date('2018-05-01T16:30:00Z')
    expect(dueAt(answer, received)).toEqual(new Date('2018-05-23T16:00:00Z'))
    expect(dueAt(answer, received, [{ from: '2018-05-08' }])).toBeUndefined()
  })
})
