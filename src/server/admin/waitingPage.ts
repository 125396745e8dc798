/** Why the admin does not answer yet. */
export interface Waiting {
  zh: string
  en: string
  /** 0 to 100, when it is known. */
  percent?: number
}

/** How soon a browser asks again, in seconds. */
export const ASK_AGAIN_SECONDS = 3

/** A page that says what is being waited for and asks again by itself. It needs nothing else. */
export const waitingPage = ({ zh, en, percent }: Waiting): string => `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="${ASK_AGAIN_SECONDS}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>管理后台正在准备</title>
<style>
body { font: 16px/1.7 system-ui, sans-serif; max-width: 32rem; margin: 18vh auto 0; padding: 0 1rem; color: #222; background: #fff }
h1 { font-size: 1.3rem; font-weight: 600 }
progress { width: 100%; height: 10px }
small { color: #595959 }
</style>
</head>
<body>
<main>
<h1>管理后台正在准备，请稍候</h1>
<p role="status">${escape(zh)}${percent === undefined ? '' : `（${percent}%）`}</p>
${percent === undefined ? '' : `<progress max="100" value="${percent}" aria-label="进度"></progress>`}
<p><small lang="en">${escape(en)}</small></p>
<p><small>本页会自动刷新。</small></p>
</main>
</body>
</html>
`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
