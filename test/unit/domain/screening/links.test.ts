import { describe, expect, test } from '@jest/globals'
import { linkRemarks, writtenLinkRemarks } from '../../../../src/domain/screening/links.ts'

const codesOf = (url: string, words?: string) =>
  linkRemarks({ url, ...(words !== undefined && { words }) }).map(({ code }) => code)

describe('a link that the public can follow is left alone', () => {
  test.each([
    'http://www.gov.cn/zhengce/content/2018-12/29/content_5353489.htm',
    'https://www.qingyang.gov.cn/',
    'https://8.8.8.8/a',
    'mailto:zwgk@qingyang.gov.cn?subject=申请',
    'tel:0934-8213456',
  ])('%s', (url) => {
    expect(codesOf(url, '原文')).toEqual([])
  })
})

describe('a link that the public cannot or must not follow is doubted', () => {
  test.each([
    ['', 'link.empty'],
    ['#', 'link.empty'],
    ['/zwgk/2018/1.html', 'link.relative'],
    ['www.qingyang.gov.cn/zwgk', 'link.relative'],
    ['javascript:alert(1)', 'link.script'],
    ['JavaScript:void(0)', 'link.script'],
    ['data:text/html,<p>', 'link.script'],
    ['file:///C:/Users/x/附件.doc', 'link.local'],
    ['C:\\公开\\附件.doc', 'link.local'],
    ['\\\\fileserver\\share\\附件.doc', 'link.local'],
    ['http://192.168.1.20/oa', 'link.intranet'],
    ['http://10.1.2.3:8080/', 'link.intranet'],
    ['http://172.20.0.1/', 'link.intranet'],
    ['http://localhost:3000/', 'link.intranet'],
    ['http://2130706433/', 'link.intranet'],
    ['http://0x7f.1/', 'link.intranet'],
    ['http://[::1]/', 'link.intranet'],
    ['http://[::ffff:10.0.0.1]/', 'link.intranet'],
    ['http://oa/login', 'link.intranet'],
    ['http://oa.city.local/login', 'link.intranet'],
    ['https://admin:secret@www.gov.cn/', 'link.credentials'],
    ['http://', 'link.malformed'],
    ['mailto:张三', 'link.mail'],
    ['ftp://ftp.gov.cn/a', 'link.scheme'],
  ])('%s: %s', (url, code) => {
    expect(codesOf(url, '原文')).toEqual([code])
  })

  test('and one without words to click on', () => {
    expect(codesOf('https://www.gov.cn/', ' ')).toEqual(['link.noWords'])
  })
})

test('what lacks only its beginning can be mended with one click', () => {
  expect(linkRemarks({ url: 'www.gov.cn/a' })).toMatchObject([{ instead: 'https://www.gov.cn/a' }])
})

test('neither a password nor a long number is repeated', () => {
  const [remark] = linkRemarks({ url: 'http://me:geheim@192.168.0.1/?tel=13893412345' })
  expect(remark?.excerpt).toBe('http://***@192.168.0.1/?tel=138****')
})

test('of what is only written out, what lies inside is found where it stands', () => {
  const text = '请登录http://192.168.1.20/oa（内网）填报，另见https://www.gov.cn/。'
  expect(
    writtenLinkRemarks(text).map(({ code, at, length }) => [code, text.substr(at, length)]),
  ).toEqual([['link.intranet', 'http://192.168.1.20/oa']])
})
