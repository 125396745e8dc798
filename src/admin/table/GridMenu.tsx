'use client'

import { toast } from '@payloadcms/ui'
import {
  createContextMenuComponent,
  type ContextMenuComponentProps,
  type ContextMenuItem,
} from 'react-datasheet-grid'

/** The menu on a right click, in the office's words. */
export const GridMenu = ({ items, close, ...place }: ContextMenuComponentProps) => {
  const paste = () => {
    close()
    void pasteLikeKeys()
  }
  return (
    <Menu
      {...place}
      close={close}
      items={items.map((item) => (item.type === 'PASTE' ? { ...item, action: paste } : item))}
    />
  )
}

/** As Ctrl+V does it: the grid's own way takes the clipboard's HTML, in which numbers are rounded. */
const pasteLikeKeys = async () => {
  const clipboardData = new DataTransfer()
  try {
    clipboardData.setData('text/plain', await navigator.clipboard.readText())
  } catch {
    toast.error('浏览器不允许网页读取剪贴板，请按 Ctrl+V 粘贴')
    return
  }
  document.body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

const Menu = createContextMenuComponent((item) => <>{wordsOf(item)}</>)

const wordsOf = (item: ContextMenuItem): string =>
  item.type === 'DELETE_ROWS' || item.type === 'DUPLICATE_ROWS'
    ? `${WORDS[item.type]}（第 ${item.fromRow} 至 ${item.toRow} 行）`
    : WORDS[item.type]

const WORDS: Record<ContextMenuItem['type'], string> = {
  INSERT_ROW_BELLOW: '在下方插入一行',
  DELETE_ROW: '删除这一行',
  DELETE_ROWS: '删除所选行',
  DUPLICATE_ROW: '复制这一行到下方',
  DUPLICATE_ROWS: '复制所选行到下方',
  COPY: '复制',
  CUT: '剪切',
  PASTE: '粘贴',
}
