import type { RichNode } from './RichNode.ts'

/** A heading by its rank: 二级标题. */
export const headingWords = (tag: string): string =>
  `${'一二三四五六'[Number(tag.slice(1)) - 1] ?? ''}级标题`

/** A line of a list: with its number or not, ticked or not, and how deep it stands. */
export const listWords = (list: RichNode, item: RichNode, depth: number, index: number): string => {
  const { listType, start = 1 } = list
  const what = listType === 'number' ? '编号条目' : listType === 'check' ? '勾选条目' : '条目'
  return [
    what,
    ...(listType === 'check' ? [item.checked ? '已勾选' : '未勾选'] : []),
    ...(depth > 1 ? [`第 ${depth} 层`] : []),
    ...(index === 0 && start !== 1 ? [`从 ${start} 起`] : []),
  ].join('，')
}

export const alignmentWords = ({ format, indent = 0 }: RichNode): string[] => [
  ...(typeof format === 'string' && ALIGNMENTS[format] ? [ALIGNMENTS[format]] : []),
  ...(indent > 0 ? [`缩进 ${indent} 级`] : []),
]

const ALIGNMENTS: Readonly<Record<string, string>> = {
  center: '居中',
  right: '居右',
  end: '居右',
  justify: '两端对齐',
}
