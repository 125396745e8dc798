import { describe, expect, test } from '@jest/globals'
import { disclosureCollection } from '../../../src/collections/disclosure/index.ts'
import { text } from '../../../src/domain/fields/index.ts'
import { domainsInUse, off } from '../../../src/domain/off.ts'
import { referencePage } from '../../../src/derive/reference.ts'
import { sampleDomain } from './sampleDomain.ts'

const sample = sampleDomain({ fields: { subject: text('名称') } })

describe('a domain that is switched off', () => {
  const switched = off(sample)

  test('is not in use, and is otherwise what it was', () => {
    const { isOff, ...rest } = switched
    expect(isOff).toBe(true)
    expect(rest).toEqual(sample)
    expect(domainsInUse([switched, sample])).toEqual([sample])
  })

  test('keeps its collection with every field, so that its tables stay, out of the admin’s sight', () => {
    const before = disclosureCollection(sample)
    const after = disclosureCollection(switched)
    expect([before.admin?.hidden, after.admin?.hidden]).toEqual([false, true])
    expect(JSON.stringify(after.fields)).toBe(JSON.stringify(before.fields))
  })

  test('is marked in the reference', () => {
    expect(referencePage(switched)).toContain('已经停用')
    expect(referencePage(sample)).not.toContain('停用')
  })
})
