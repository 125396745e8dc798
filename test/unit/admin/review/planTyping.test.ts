import { describe, expect, test } from '@jest/globals'
import { sentOf, settled, typingFrom } from '../../../../src/admin/review/plan/planTyping.ts'

const by = { id: '1', name: '陆拟文' }
const plan = { outline: '提纲', responsible: '李局长' }

describe('what is typed of a plan', () => {
  test('begins with the plan that stands, and knows its number', () => {
    expect(typingFrom(null)).toEqual({ no: 0, start: {}, values: {}, isWaived: false })
    expect(typingFrom({ no: 2, plan, by })).toMatchObject({
      no: 2,
      values: { 'plan.outline': '提纲', 'plan.responsible': '李局长' },
      isWaived: false,
    })
    expect(typingFrom({ no: 1, waiver: '事务性通知', by })).toMatchObject({
      values: { 'plan.waiver': '事务性通知' },
      isWaived: true,
    })
  })

  test('goes out as a plan or as a waiver, never as both', () => {
    const values = { 'plan.outline': '提纲', 'plan.waiver': '事务性通知' }
    expect(sentOf({ values, isWaived: false })).toEqual({ plan: { outline: '提纲' } })
    expect(sentOf({ values, isWaived: true })).toEqual({ waiver: '事务性通知' })
    expect(sentOf({ values: {}, isWaived: true })).toEqual({ waiver: '' })
  })

  test('is a waiver after a conflict only where its reason was kept', () => {
    const typing = typingFrom({ no: 1, plan, by })
    expect(settled(typing, { 'plan.waiver': '事务性通知' }, 2)).toMatchObject({
      no: 2,
      isWaived: true,
    })
    expect(settled(typing, { 'plan.outline': '新提纲', 'plan.waiver': null }, 3)).toMatchObject({
      no: 3,
      isWaived: false,
    })
  })
})
