import { describe, expect, test } from '@jest/globals'
import { linesByItem } from '../../../../src/admin/review/linesByItem.ts'

const document = {
  ...{ id: 'd', domain: 'policy-document', domainName: '政府文件', title: '防汛通知' },
  revision: 1,
  isInterpretation: false,
}
const told = {
  ...{ id: 't', domain: 'interpretation', domainName: '政策解读', title: '防汛通知解读' },
  revision: 1,
  isInterpretation: true,
}
const issues = [
  { path: 'body', item: 'd', message: '《防汛通知》请填写正文' },
  { path: 'form', item: 't', message: '《防汛通知解读》请填写解读方式' },
  { path: 'plan.outline', item: 'd', message: '请填写解读提纲', rule: '国办发〔2016〕80号' },
  { path: 'interpretation', item: 'd', message: '《防汛通知》的解读材料还没有起草' },
]

describe('the checklist of a case', () => {
  test('begins with the page’s own lines, whose title need not be said', () => {
    const [own, other] = linesByItem(issues, 'd', [document, told])
    expect(own?.item).toBeUndefined()
    expect(own?.lines.map(({ message }) => message)).toEqual([
      '请填写正文',
      '请填写解读提纲',
      '解读材料还没有起草',
    ])
    expect(other).toEqual({ item: told, lines: [{ ...issues[1], message: '请填写解读方式' }] })
  })

  test('names plan and interpretation on the page of every item: they are the case’s', () => {
    const [own, other] = linesByItem(issues, 't', [told, document])
    expect(own?.lines.map(({ path }) => path)).toEqual(['form', 'plan.outline', 'interpretation'])
    expect(other?.lines.map(({ path }) => path)).toEqual(['body'])
  })

  test('loses no line, and none of its rule', () => {
    for (const id of ['d', 't']) {
      const lines = linesByItem(issues, id, [document, told]).flatMap((each) => each.lines)
      expect(lines.map(({ path }) => path).toSorted()).toEqual(
        issues.map(({ path }) => path).toSorted(),
      )
      expect(lines.find(({ path }) => path === 'plan.outline')?.rule).toBe('国办发〔2016〕80号')
    }
  })

  test('has nothing to say of a case that lacks nothing', () => {
    expect(linesByItem([], 'd', [document, told])).toEqual([])
  })
})
