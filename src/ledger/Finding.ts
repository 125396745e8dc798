import type { Day } from '../domain/time/day.ts'

/** Something that is not as it was written, and where. */
export interface Finding {
  fault: Fault
  seq?: string
  chain?: string
  day?: Day
}

const FAULTS = {
  changed: {
    zh: '这一行被改动：内容与校验值不符',
    en: 'this line was changed: it does not match its hash',
  },
  missingBefore: {
    zh: '这一行与前一行接不上：前面有行缺失，或被改写后重新计算了校验值',
    en: 'this line does not follow the one before: lines are missing there, or were rewritten',
  },
  inserted: {
    zh: '这一行是插入的：它前后两行原本相接',
    en: 'this line was inserted: its neighbours follow one another',
  },
  missingAtEnd: {
    zh: '这条链末尾的行缺失',
    en: 'lines are missing at the end of this chain',
  },
  insertedAtEnd: {
    zh: '这条链末尾的这一行是插入的',
    en: 'this line was inserted at the end of its chain',
  },
  endDiffers: {
    zh: '这条链的最后一行与末端记载不符：这一行被改写后重新计算了校验值，或记载被改动',
    en: 'the last line of this chain is not the one noted: it was rewritten, or the note was changed',
  },
  countDiffers: {
    zh: '这条链的行数与记载不符，有行缺失或是插入的',
    en: 'this chain has another number of lines than was noted: some are missing or inserted',
  },
  headMissing: {
    zh: '没有这条链的末端记载',
    en: 'the note of where this chain ends is missing',
  },
  chainMissing: {
    zh: '整条链缺失',
    en: 'the whole chain is missing',
  },
  unsealed: {
    zh: '这一天已经结束而没有封存，或封存被删除',
    en: 'this day is over and not sealed, or its seal was deleted',
  },
  sealChanged: {
    zh: '这一天的封存被改动',
    en: 'the seal of this day was changed',
  },
  sealUnlinked: {
    zh: '这一天的封存与前一封存接不上：前面的封存缺失或被改写',
    en: 'this seal does not follow the one before: a seal is missing there, or was rewritten',
  },
  sealsMissing: {
    zh: '封存的个数与记载不符，有封存缺失或是另行写入的',
    en: 'there is another number of seals than was noted: some are missing or were put in',
  },
  dayMissing: {
    zh: '这一天封存过，而这一天的行全部缺失',
    en: 'this day was sealed, and all its lines are missing',
  },
  dayLacks: {
    zh: '这一天的行少于封存时',
    en: 'this day has fewer lines than when it was sealed',
  },
  dayExceeds: {
    zh: '这一天的行多于封存时',
    en: 'this day has more lines than when it was sealed',
  },
  dayDiffers: {
    zh: '这一天的行与封存时不同',
    en: 'the lines of this day are not those that were sealed',
  },
} as const satisfies Record<string, { zh: string; en: string }>
export type Fault = keyof typeof FAULTS

/** What was found, in both languages, with everything that leads there. */
export const wordsOf = ({ fault, seq, chain, day }: Finding): { zh: string; en: string } => {
  const zh = [day, seq && `第 ${seq} 行`, chain && `链 ${chain}`].filter(Boolean).join('，')
  const en = [day, seq && `line ${seq}`, chain && `chain ${chain}`].filter(Boolean).join(', ')
  return { zh: `${zh}：${FAULTS[fault].zh}`, en: `${en}: ${FAULTS[fault].en}` }
}
