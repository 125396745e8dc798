import type { Values } from '../../../src/domain/fields/index.ts'
import { firms, type Firm } from './firms.ts'

/** Decisions of a domain that are brought in together, each told as its example with these values. */
export interface DecisionBatch {
  domain: string
  /** The code of the unit whose people play it. */
  unit: string
  items: readonly (Values & { title: string })[]
  /** Whether it goes all the way; otherwise it waits for its check (核对). */
  isReleased: boolean
}

const UNIT = 'qingyang-food-drugs'

const partyOf = ({ name, creditCode, representative }: Firm): Values => ({
  ...{ partyName: name, creditCode, legalRepresentative: representative },
  ...{ businessNumber: undefined, representativeDocument: undefined },
  representativeNumber: undefined,
})

const licence = (firm: Firm, at: number) => ({
  ...partyOf(firm),
  title: `庆阳市食品药品监督管理局对${firm.name}的食品生产许可`,
  summary: `准予${firm.name}${firm.trade}生产许可，有效期五年。当事人为虚构。`,
  decisionNumber: `（庆）食药监食生许准〔2018〕${40 + at}号`,
  certificateNumber: `SC10062100${String(29001 + at)}`,
  content: `食品类别：${firm.trade}。生产地址：庆阳市西峰区示例工业园${at + 1}号。`,
})

const penalty = (firm: Firm, at: number) => ({
  ...partyOf(firm),
  title: `庆阳市食品药品监督管理局对${firm.name}的行政处罚决定`,
  summary: `${firm.name}经营超过保质期的食品，处以罚款并没收违法所得。当事人为虚构。`,
  decisionNumber: `（庆）食药监食罚〔2018〕${30 + at}号`,
  facts: `执法人员在当事人经营场所检查时，发现超过保质期的${firm.trade}${6 + at}件。`,
})

/** 双公示 as it comes: a week's licences and a week's penalties, each as one case. */
export const decisionBatches: readonly DecisionBatch[] = [
  {
    ...{ domain: 'administrative-licence', unit: UNIT, isReleased: true },
    items: firms.slice(0, 12).map(licence),
  },
  {
    ...{ domain: 'administrative-penalty', unit: UNIT, isReleased: false },
    items: firms.slice(12).map(penalty),
  },
]
