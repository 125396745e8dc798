import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { filterCondition } from '../../../src/derive/facets/filterCondition.ts'
import { wellSurvey } from './wellSurvey.ts'

const conditionOf = (filter: Record<string, unknown>) => {
  const values: unknown[] = []
  const text = filterCondition('item', [wellSurvey], filter, (value) => `$${values.push(value)}`)
  return { text, values }
}

describe('the condition of a filter', () => {
  test('asks for nothing when nothing was given', () => {
    expect(conditionOf({}).text).toBeUndefined()
    expect(conditionOf({ formationDate: {}, source: null }).text).toBeUndefined()
  })

  test('finds an item by one of several words, as the index on facets knows', () => {
    const { text, values } = conditionOf({ source: ['original', 'republished'] })
    expect(text).toBe('((item.facets @> $1::jsonb or item.facets @> $2::jsonb))')
    expect(values).toEqual(['{"source":["original"]}', '{"source":["republished"]}'])
  })

  test('finds nothing among no words at all', () => {
    expect(conditionOf({ source: [] }).text).toBe('(false)')
  })

  test('wants the domain whose filter is given', () => {
    const { text, values } = conditionOf({ wellSurvey: { isPerson: false } })
    expect(text).toBe('(((item.domain = $1 and item.facets @> $2::jsonb)))')
    expect(values).toEqual(['well-survey', '{"isPerson":false}'])
  })

  test('takes every value as a parameter, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        const word = `«${value}»`
        const { text } = conditionOf({
          domain: [word],
          formationDate: { from: word, to: word },
          wellSurvey: { keeper: [word], cost: { from: word }, surveyedOn: { to: word } },
        })
        expect(text).not.toContain(word)
      }),
    )
  })

  test('knows no filter for what is never published', () => {
    expect(conditionOf({ wellSurvey: { witness: ['李见证'], keeperNumber: ['x'] } }).text).toBe(
      '(((item.domain = $1)))',
    )
  })
})
