import type { TreeLine } from './catalogueTree.ts'

/** What a key does in the tree: goes to another line, or opens or closes this one. */
export type TreeStep = { goTo: string } | { toggle: string } | undefined

interface At {
  lines: readonly TreeLine[]
  line: TreeLine
  isOpen: boolean
}

/** The keys of a tree as everywhere: up and down by lines, right goes in, left goes out. */
export const treeStep = (key: string, { lines, line, isOpen }: At): TreeStep => {
  const at = lines.indexOf(line)
  switch (key) {
    case 'ArrowDown':
      return to(lines[at + 1])
    case 'ArrowUp':
      return to(lines[at - 1])
    case 'Home':
      return to(lines[0])
    case 'End':
      return to(lines.at(-1))
    case 'ArrowRight':
      if (!line.hasChildren) return undefined
      return isOpen ? to(lines[at + 1]) : { toggle: line.id }
    case 'ArrowLeft':
      if (line.hasChildren && isOpen) return { toggle: line.id }
      return to(lines.find(({ id }) => id === line.parent))
    default:
      return undefined
  }
}

const to = (line: TreeLine | undefined): TreeStep => line && { goTo: line.id }
