import type { Wording } from '../../src/domain/screening/wording.ts'

const block = (words: string, instead: string): Wording => ({
  words,
  gravity: 'block',
  instead,
  note: `政治性表述有误，应为“${instead}”`,
})

/** 固定表述: what has one wording only, as it is most often mistyped (严重表述错误). */
export const formulas: readonly Wording[] = [
  block('习近平新时代特色社会主义思想', '习近平新时代中国特色社会主义思想'),
  block('习近平新时代中国特色主义思想', '习近平新时代中国特色社会主义思想'),
  block('习近平新时代社会主义思想', '习近平新时代中国特色社会主义思想'),
  block('习近平中国特色社会主义思想', '习近平新时代中国特色社会主义思想'),
  block('习近平新时代中国特色社会主义思路', '习近平新时代中国特色社会主义思想'),
  block('中国特色社会注意', '中国特色社会主义'),
  block('社会主意', '社会主义'),
  block('社会主义核心价值关', '社会主义核心价值观'),
  block('社会主义核心价值管', '社会主义核心价值观'),
  block('四个意思', '四个意识'),
  block('四个意示', '四个意识'),
  block('四个自性', '四个自信'),
  block('两个围护', '两个维护'),
  block('两个维户', '两个维护'),
  block('不忘初心、牢记始命', '不忘初心、牢记使命'),
  block('不望初心', '不忘初心'),
  block('全面从严制党', '全面从严治党'),
  block('全面依法制国', '全面依法治国'),
  block('中国共产党中央委员会总书计', '中国共产党中央委员会总书记'),
  block('总书计', '总书记'),
  block('人民带表大会', '人民代表大会'),
  block('全国人大代表大会', '全国人民代表大会'),
  block('政治协商会意', '政治协商会议'),
]
