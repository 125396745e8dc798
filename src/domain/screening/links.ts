import type { Remark } from './doubt.ts'
import { isInnerHost } from './isInnerHost.ts'

/** A link as it stands in a text: where it leads, and the words that are clicked. */
export interface Link {
  url: string
  /** Absent where the address itself is shown. */
  words?: string
}

/**
 * What is wrong with a link that the public is to follow, without asking the network: it leads
 * nowhere, into the office's own network or computer, or does something other than lead.
 */
export const linkRemarks = ({ url, words }: Link): Remark[] => {
  const remark = addressRemark(url.trim())
  return [
    ...(remark ? [{ source: RULE, excerpt: shownAddress(url), ...remark }] : []),
    ...(words?.trim() === '' ? [{ ...NO_WORDS, source: RULE, excerpt: shownAddress(url) }] : []),
  ]
}

/** Addresses that are written out in a plain text, a file’s too, and that the public cannot follow. */
export const writtenLinkRemarks = (text: string): (Remark & { at: number; length: number })[] =>
  [...text.matchAll(WRITTEN)].flatMap(({ 0: url, index }) => {
    const remark = addressRemark(url)
    if (!remark || !UNSAFE.has(remark.code)) return []
    return [{ ...remark, source: RULE, excerpt: shownAddress(url), at: index, length: url.length }]
  })

const RULE = '《政府网站发展指引》（国办发〔2017〕47号）'

type Found = Pick<Remark, 'code' | 'gravity' | 'says' | 'instead'>

const addressRemark = (url: string): Found | undefined => {
  if (url === '' || url === '#') return say('link.empty', 'warn', '链接没有地址')
  if (/^\\\\|^[a-z]:[\\/]/i.test(url)) return LOCAL
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return relativeRemark(url)
  return (SCHEMES[scheme] ?? otherScheme)(url)
}

const relativeRemark = (url: string): Found => {
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(url)) {
    return {
      ...say('link.relative', 'warn', '链接缺少 http:// 或 https://，在网站上会打不开'),
      instead: `https://${url}`,
    }
  }
  return say('link.relative', 'warn', '相对地址离开原来的网页就打不开，请写完整的网址')
}

const webRemark = (url: string): Found | undefined => {
  if (!URL.canParse(url)) return say('link.malformed', 'warn', '网址写法有误')
  const { hostname, password, username } = new URL(url)
  if (username || password) return say('link.credentials', 'block', '网址里带有账号或密码')
  if (isInnerHost(hostname)) return say('link.intranet', 'block', '这是内部网络的地址，公众打不开')
  return undefined
}

const mailRemark = (url: string): Found | undefined =>
  MAIL.test(url.split('?')[0] ?? '')
    ? undefined
    : say('link.mail', 'warn', '电子邮件链接的地址有误，请核对')

const otherScheme = (): Found => say('link.scheme', 'warn', '公众的浏览器打不开这种地址')

const say = (code: string, gravity: Remark['gravity'], says: string): Found => ({
  code,
  gravity,
  says,
})

const LOCAL = say('link.local', 'block', '这是自己电脑或者共享文件夹里的位置，公众打不开')
const SCRIPT = say('link.script', 'block', '这个链接会运行程序，不能公开')
const NO_WORDS = say('link.noWords', 'warn', '链接没有可以点击的文字')

const SCHEMES: Readonly<Record<string, (url: string) => Found | undefined>> = {
  http: webRemark,
  https: webRemark,
  mailto: mailRemark,
  tel: () => undefined,
  file: () => LOCAL,
  blob: () => LOCAL,
  javascript: () => SCRIPT,
  vbscript: () => SCRIPT,
  data: () => SCRIPT,
}

/** Of what is merely written out, only what should not be known outside. */
const UNSAFE = new Set(['link.intranet', 'link.local', 'link.credentials'])

const MAIL = /^mailto:[^\s@:]+@[^\s@.]+(?:\.[^\s@.]+)+$/i
const WRITTEN = /(?:https?|file):\/\/[^\s<>"'“”‘’（）()，。、；]+|\\\\[\w.-]+\\[^\s，。、；]+/gi

/** An address for people to recognise: neither a password nor a number that may be somebody's is repeated. */
export const shownAddress = (url: string): string => {
  const shown = url
    .trim()
    .replace(/\/\/[^/@\s]*@/, '//***@')
    .replace(/\d{11,}/g, (digits) => `${digits.slice(0, 3)}****`)
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
}

const LONGEST = 80
