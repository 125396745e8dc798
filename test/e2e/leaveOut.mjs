/**
 * What becomes of the browser tests on a machine without a browser: a run that somebody watches
 * goes on and is told what it left out; in CI, where a green run is taken for a whole one, it fails.
 *
 * @param {readonly string[]} files
 * @param {Record<string, string | undefined>} env
 */
export const leaveOut = (files, env = process.env) => {
  const words = [
    `没有找到 Chromium，以下 ${files.length} 个浏览器测试文件没有运行。请安装 chromium，或用环境变量 CHROMIUM 指明其位置。`,
    `No Chromium was found; these ${files.length} files of browser tests were left out. Install chromium, or name it in CHROMIUM.`,
    ...files.map((name) => `  test/e2e/${name}`),
  ].join('\n')
  if (isCi(env)) throw new Error(words)
  return words
}

const isCi = ({ CI = '' }) => !['', '0', 'false'].includes(CI)
