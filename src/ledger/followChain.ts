import type { Finding, Fault } from './Finding.ts'
import { hashOfLine } from './hashes.ts'
import type { Line } from './Line.ts'

/** Where a chain ends, as the database noted it when its last line was written. */
export interface Head {
  headRows: string | null
  headSeq: string | null
  headHash: string | null
}
export type ChainedLine = Line & Head

/**
 * Follows one chain, line by line, and knows no more of it than its last lines. A line that does not
 * follow is suspected until the next one shows whether it was put in or others were taken away.
 */
export const followChain = () => {
  let count = 0n
  let broken = false
  let good: ChainedLine | undefined
  let suspect: ChainedLine | undefined
  let newest: ChainedLine | undefined

  const found = (fault: Fault, { seq, chain, day }: ChainedLine): Finding[] => {
    if (fault !== 'changed') broken = true
    return [{ fault, seq, chain, day }]
  }

  const link = (line: ChainedLine): Finding[] => {
    const doubted = suspect
    suspect = undefined
    if (follows(line, good)) {
      good = line
      return doubted ? found('inserted', doubted) : []
    }
    if (doubted && follows(line, doubted)) {
      good = line
      return found('missingBefore', doubted)
    }
    if (!doubted && good && line.previous === good.previous) {
      const stranger = good
      good = line
      return found('inserted', stranger)
    }
    good = doubted ?? good
    suspect = line
    return doubted ? found('missingBefore', doubted) : []
  }

  return {
    /** What the next line of the chain shows. */
    next: (line: ChainedLine): Finding[] => {
      count += 1n
      newest = line
      if (hashOfLine(line) === line.hash) return link(line)
      const doubted = suspect
      suspect = undefined
      good = { ...line, hash: ANY }
      return [...(doubted ? found('missingBefore', doubted) : []), ...found('changed', line)]
    },
    /** What the end of the chain shows. */
    end: (): Finding[] => {
      const last = newest
      if (!last) return []
      const doubted = suspect ? found('missingBefore', suspect) : []
      if (last.headHash === null) return [...doubted, ...found('headMissing', last)]
      const { chain } = last
      const [rows, seq] = [BigInt(last.headRows ?? 0), last.headSeq ?? '0']
      if (BigInt(last.seq) > BigInt(seq)) return [...doubted, ...found('insertedAtEnd', last)]
      if (last.seq !== seq)
        return [...doubted, { fault: 'missingAtEnd', seq, chain, day: last.day }]
      if (good?.hash !== ANY && last.hash !== last.headHash) {
        return [...doubted, ...found('endDiffers', last)]
      }
      if (!broken && count !== rows) return [{ fault: 'countDiffers', seq, chain, day: last.day }]
      return doubted
    },
  }
}

/** After a line that was changed nobody can tell what followed it; that it was changed is told. */
const ANY = 'any'

const follows = (line: Line, before: Line | undefined): boolean =>
  before?.hash === ANY || line.previous === (before?.hash ?? '')
