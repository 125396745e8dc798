import { createHash } from 'node:crypto'
import { html, type Html } from './html.ts'
import { CLASS_RULES } from './styledByClass.ts'

/** A whole page: plain, readable without scripts, by keyboard and by screen readers. */
export const page = (title: string, content: Html, head?: Html): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head} ${STYLE}
      </head>
      <body>
        <a class="skip" href="#content">跳到正文</a>
        <header><a href="/">政府信息公开</a></header>
        <main id="content">${content}</main>
      </body>
    </html>`.html.trimStart()

const RULES = `${CLASS_RULES}
:root{color-scheme:light dark;--line:#8886;--accent:#a02020}
@media(prefers-color-scheme:dark){:root{--accent:#ff9d8f}}
body{font:1rem/1.75 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:56rem;margin:0 auto;padding:0 1rem 4rem}
header{padding:1rem 0;border-bottom:3px solid var(--accent)}header a{font-weight:700;text-decoration:none}
a{color:var(--accent)}.skip{position:absolute;left:-99rem}.skip:focus{left:0}
h1{font-size:1.5rem;line-height:1.4}h2{font-size:1.15rem;margin-top:2rem}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0}
.scroll{overflow-x:auto}table{border-collapse:collapse}th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:start}
.notice{border-inline-start:4px solid var(--accent);padding:.25rem .75rem}
.course{display:flex;flex-wrap:wrap;gap:.25rem .75rem;list-style:none;padding:0}.course li+li::before{content:"→ " / ""}
img{max-width:100%;height:auto}pre{white-space:pre-wrap;overflow-wrap:anywhere}ul.plain{list-style:none;padding:0}.faint{opacity:.75}time{white-space:nowrap}code{overflow-wrap:anywhere}
.ways{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}.code{width:10rem;height:auto}
.search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1rem 0}.search .box{flex:1;min-width:12rem;position:relative}.search input{box-sizing:border-box;width:100%;font:inherit;padding:.25rem .5rem}
.search [role=listbox]{position:absolute;inset-inline:0;z-index:1;margin:0;padding:0;max-height:60vh;overflow:auto;list-style:none;background:Canvas;border:1px solid var(--line)}.search [role=option]{padding:.25rem .5rem;cursor:pointer}.search [role=option]:hover,.search [aria-selected=true]{background:Highlight;color:HighlightText}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.search button{font:inherit;padding:.25rem 1rem}
.found{display:grid;grid-template-columns:minmax(0,1fr) 14rem;gap:2rem}.found li{margin-bottom:.75rem}.found nav li{margin:0}.found nav h2{margin:1rem 0 0}mark{background:none;color:var(--accent);font-weight:600}
@media(max-width:40rem){.found{grid-template-columns:minmax(0,1fr)}}`

const STYLE: Html = { html: `<style>${RULES}</style>` }

/** By which browsers know the one style that pages may have. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(RULES).digest('base64')}`
