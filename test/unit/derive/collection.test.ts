import { describe, expect, test } from '@jest/globals'
import { collectionFields } from '../../../src/derive/collection.ts'
import { describe as described, revive } from '../../../src/derive/collection/described.ts'
import {
  choice,
  count,
  flag,
  money,
  organisation,
  richText,
  table,
  text,
  texts,
  type Field,
} from '../../../src/domain/fields/index.ts'
import { fieldsOf } from '../../../src/domain/issuesOf.ts'
import { KINDS } from '../../../src/domain/kinds/index.ts'
import { domains } from '../../../plugins/domains/index.ts'

describe('the Payload fields of a domain', () => {
  test('carry the Chinese label and the key as the English one', () => {
    const [title] = collectionFields({ title: text('标题') })
    expect(title).toMatchObject({ name: 'title', label: { zh: '标题', en: 'title' } })
  })

  test('are kept plainly, without enums, timestamps or tables of their own', () => {
    const fields = collectionFields({
      kind: choice('类别', { a: '甲' }),
      amount: money('金额'),
      number: count('件数'),
      met: flag('达标'),
      issuers: texts('发文机关'),
      rows: table('明细', { name: text('名称') }),
      unit: organisation('单位'),
      body: richText('正文'),
    })
    expect(fields.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'number',
      'checkbox',
      'json',
      'json',
      'relationship',
      'richText',
    ])
  })

  test('require nothing, because a draft may be incomplete', () => {
    for (const domain of domains) {
      for (const field of collectionFields(fieldsOf(domain))) {
        expect(field).not.toHaveProperty('required')
        expect(field).not.toHaveProperty('validate')
      }
    }
  })

  test('leave a yes-or-no question unanswered until somebody answers it', () => {
    const [met] = collectionFields({ met: flag('达标') })
    expect(met).not.toHaveProperty('defaultValue')
  })

  test('name components by path only, with declarations that survive the way to the browser', () => {
    for (const domain of domains) {
      for (const field of collectionFields(fieldsOf(domain))) {
        const { components } = field.admin as { components: object }
        expect(JSON.parse(JSON.stringify(components))).toEqual(components)
      }
    }
  })
})

describe('a field that came back in the browser', () => {
  test('judges values as the declaration did', () => {
    for (const domain of domains) {
      for (const field of Object.values<Field>(fieldsOf(domain))) {
        const back = revive(JSON.parse(JSON.stringify(described(field))))
        for (const value of ['', 'x', 7, true, [], [{ x: 1 }], '2018-05-08']) {
          const check = KINDS[field.kind].check
          expect(check(value, back as never)).toEqual(check(value, field as never))
        }
      }
    }
  })

  test('still knows the shape that its text must have', () => {
    const field = text('网站标识码', { pattern: { test: /^\d{10}$/, says: '应为十位数字' } })
    const back = revive<'text'>(described(field))
    expect(KINDS.text.check('123', back)).toMatchObject([{ message: '应为十位数字' }])
    expect(KINDS.text.check('6210000001', back)).toEqual([])
  })

  test('has left behind what only the server may know', () => {
    const field = text('当事人', { maskedWhen: () => true })
    expect(described(field)).not.toHaveProperty('maskedWhen')
  })
})
