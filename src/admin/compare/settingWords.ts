import type { Segment, Setting } from '../../domain/compare/index.ts'

/**
 * What is to be said of a stretch beside its words: that they are set otherwise than before, and
 * where a link leads that is new or leads elsewhere. Undefined when there is nothing to say.
 */
export const settingWords = ({ change, setting, was }: Segment): string | undefined => {
  const said = was
    ? [...emphasisWords(was, setting), ...linkWords(was, setting)]
    : change !== 'kept' && setting?.link
      ? [`链接：${leadsTo(setting)}`]
      : []
  return said.length > 0 ? said.join('；') : undefined
}

const emphasisWords = (was: Setting, is: Setting | undefined): string[] => {
  const [before, after] = [was, is].map((setting) => setting?.emphases.join('、') || '普通')
  return before === after ? [] : [`字体：${before} → ${after}`]
}

const linkWords = (was: Setting, is: Setting | undefined): string[] => {
  const [before, after] = [was, is].map((setting) => (setting?.link ? leadsTo(setting) : '无'))
  return was.link?.to === is?.link?.to ? [] : [`链接：${before} → ${after}`]
}

const leadsTo = ({ link }: Setting): string => link?.name ?? link?.to ?? ''
