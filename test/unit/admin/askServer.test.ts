import { describe, expect, test } from '@jest/globals'
import { declined } from '../../../src/admin/askServer.ts'

describe('why the server declined', () => {
  test('is every issue with the field that it is about', () => {
    const said = {
      errors: [
        {
          name: 'ValidationError',
          message: '还有 1 处需要处理',
          data: { errors: [{ path: 'title', message: '请填写标题', rule: '条例第十二条' }] },
        },
      ],
    }
    expect(declined(400, said)).toMatchObject({
      message: '还有 1 处需要处理',
      issues: [{ path: 'title', message: '请填写标题', rule: '条例第十二条' }],
    })
  })

  test('brings the text that someone else saved first', () => {
    const said = {
      errors: [
        {
          name: 'CONFLICT',
          message: '别人先保存了',
          data: { revision: 3, theirs: { title: '丙' } },
        },
      ],
    }
    expect(declined(409, said).details).toEqual({ revision: 3, theirs: { title: '丙' } })
  })

  test('is said in words even when the server says none', () => {
    expect(declined(0, undefined).message).toContain('连接不上服务器')
    expect(declined(502, '<html>').message).toContain('502')
  })
})
