/** Where a build of the admin is, in words for whoever waits. */
export interface BuildStep {
  zh: string
  en: string
  /** How far the whole build is, 0 to 100: a guess from builds we measured. */
  percent: number
}

/** The step that a line of Next's output announces, if it announces one. */
export const stepOf = (line: string): BuildStep | undefined =>
  STEPS.find(({ pattern }) => pattern.test(line))?.step

/** Before Next says anything. */
export const FIRST_STEP: BuildStep = { zh: '准备构建', en: 'Preparing the build', percent: 2 }

/** Said when all is built. */
export const LAST_STEP: BuildStep = { zh: '构建完成', en: 'Built', percent: 100 }

const STEPS: readonly { pattern: RegExp; step: BuildStep }[] = [
  { pattern: /Creating an optimized/, step: { zh: '正在编译页面', en: 'Compiling', percent: 5 } },
  { pattern: /Compiled successfully/, step: { zh: '编译完成', en: 'Compiled', percent: 70 } },
  {
    pattern: /Collecting page data/,
    step: { zh: '正在收集页面信息', en: 'Collecting page data', percent: 75 },
  },
  {
    pattern: /^\s*Generating static pages/,
    step: { zh: '正在生成静态页面', en: 'Generating static pages', percent: 90 },
  },
  { pattern: /Finalizing page/, step: { zh: '正在收尾', en: 'Finalizing', percent: 96 } },
]
