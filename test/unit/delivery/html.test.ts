import { describe, expect, test } from '@jest/globals'
import { buildSurvey, LOOKUPS, wellSurvey } from '../derive/wellSurvey.ts'
import { present } from '../../../src/derive/present.ts'
import { fieldHtml } from '../../../src/delivery/pages/fieldHtml.ts'
import { html } from '../../../src/delivery/pages/html.ts'

describe('a page', () => {
  test('shows text as text, whatever it holds', () => {
    expect(html`<p title="${'"&'}">${'<script>'}</p>`.html).toBe(
      '<p title="&#34;&#38;">&#60;script&#62;</p>',
    )
    expect(html`${['<', html`<b>${1}</b>`]}${undefined}`.html).toBe('&#60;<b>1</b>')
  })

  test('shows every kind of published value', () => {
    const { card, body } = present(wellSurvey, buildSurvey(), LOOKUPS)
    const shown = Object.entries(wellSurvey.fields)
      .map(([key, field]) => {
        const value = { ...card, ...body }[key]
        return value === undefined ? '' : (fieldHtml(value, field)?.html ?? '')
      })
      .join('\n')
    for (const words of [
      '1,234.50万元',
      '180 m',
      '86户',
      '饮用',
      '砖、铸铁',
      '2018年5月7日',
      '是',
    ]) {
      expect(shown).toContain(words)
    }
    expect(shown).toContain('<th scope="col">岩性</th>')
    expect(shown).toContain(`href="/files/${'ab'.repeat(32)}/%E4%BA%95%E5%8F%A3.png"`)
    expect(shown).not.toMatch(/622826199003071234|李见证|王班组|班组/)
  })

  test('links to web addresses alone', () => {
    const { map } = wellSurvey.fields
    expect(fieldHtml('javascript:alert(1)', map)?.html).toBe('javascript:alert(1)')
    expect(fieldHtml('https://example.gov.cn', map)?.html).toMatch(/^<a href="https/)
  })
})
