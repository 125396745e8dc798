import { askPublic } from './askPublic.ts'

/** What a county's site can learn of a water sample. */
export interface PublicView {
  item: PublicSample | null
  items: { nodes: { title: string }[] }
  withdrawal: { reason: string } | null
}

export interface PublicSample {
  title: string
  unit: { name: string }
  column: { code: string }
  readings: { name: string; value: { text: string }; met: boolean }[]
}

export const PUBLIC_VIEW = `query($indexNumber: String!) {
  item(indexNumber: $indexNumber) {
    title
    unit { name }
    column { code }
    ... on WaterQuality { readings { name value { text } met } }
  }
  items(column: "environment", first: 100) { nodes { title } }
  withdrawal(indexNumber: $indexNumber) { reason }
}`

/** What the feed says of an item, from the first change to the last. */
export const changesOf = async (indexNumber: string, after = 0): Promise<readonly Change[]> => {
  const { changes } = await askPublic<{ changes: ChangeList }>(CHANGES, { after })
  const own = changes.nodes.filter((change) => change.indexNumber === indexNumber)
  return changes.hasMore ? [...own, ...(await changesOf(indexNumber, changes.next))] : own
}

interface Change {
  indexNumber: string
  kind: string
  reason: string | null
}

interface ChangeList {
  next: number
  hasMore: boolean
  nodes: Change[]
}

const CHANGES = `query($after: Int!) {
  changes(after: $after) { next hasMore nodes { indexNumber kind reason } }
}`
