import { describe, expect, test } from '@jest/globals'
import { richTextHtml } from '../../../src/publication/richTextHtml.ts'

const text = (children: readonly object[]) => ({ root: { type: 'root', children } })
const upload = (value: unknown) => ({ type: 'upload', relationTo: 'files', value, fields: {} })
const SHA256 = 'a'.repeat(64)
const PICTURE = { name: '图.png', mediaType: 'image/png', size: 1, sha256: SHA256 }

describe('a picture in a text', () => {
  test.each([
    ['by its id', 'one'],
    ['as the row that Payload put in its place', { id: 'one', url: '/api/files/file/secret.png' }],
  ])('has the address of the public house, whether it is kept %s', (_, value) => {
    const html = richTextHtml(text([upload(value)]), (id) =>
      id === 'one' ? { ...PICTURE, alt: '"><script>' } : undefined,
    )
    expect(html).toBe(
      `<p><img src="/files/${SHA256}/${encodeURIComponent('图.png')}" alt="&quot;&gt;&lt;script&gt;" /></p>`,
    )
  })

  test('that nobody described says so with an empty description', () => {
    expect(richTextHtml(text([upload('one')]), () => PICTURE)).toContain('alt=""')
  })

  test('that is not known is left out', () => {
    expect(richTextHtml(text([upload('other')]), () => undefined)).toBe('')
  })
})
