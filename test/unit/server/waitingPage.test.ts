import { describe, expect, test } from '@jest/globals'
import { stepOf } from '../../../src/server/admin/buildSteps.ts'
import { waitingPage } from '../../../src/server/admin/waitingPage.ts'

describe('whoever comes while the admin is being built', () => {
  test('reads in Chinese what is being done and how far it is', () => {
    const step = stepOf('✓ Compiled successfully in 31.4s')
    expect(step).toMatchObject({ zh: '编译完成', percent: 70 })
    const page = waitingPage(step ?? { zh: '', en: '' })
    expect(page).toContain('编译完成（70%）')
    expect(page).toContain('<progress max="100" value="70"')
    expect(page).toContain('http-equiv="refresh"')
  })

  test('sees the progress only grow', () => {
    const lines = [
      '  Creating an optimized production build ...',
      '✓ Compiled successfully in 4.2s',
      '  Collecting page data using 1 worker ...',
      '  Generating static pages using 1 worker (0/3) ...',
      '  Finalizing page optimization ...',
    ]
    const percents = lines.map((line) => stepOf(line)?.percent ?? 0)
    expect(percents).toEqual([...percents].sort((one, other) => one - other))
    expect(stepOf('Route (app)')).toBeUndefined()
  })

  test('cannot have markup put into the page', () => {
    expect(waitingPage({ zh: '<b>', en: '"x" & <i>' })).toContain('&lt;b>')
  })
})
