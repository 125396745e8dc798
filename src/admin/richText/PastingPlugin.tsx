'use client'

import {
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { pastedText } from '../../documents/pastedText.ts'

/** Stands before the editor's own way to paste, which brings in spacing, empty lines and frames. */
export const PastingPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => 'clipboardData' in event && paste(editor, event as ClipboardEvent),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/** @returns whether it was pasted; text alone, and what comes from an editor, is left to the editor. */
const paste = (editor: LexicalEditor, event: ClipboardEvent): boolean => {
  const clipboard = event.clipboardData
  const html = clipboard?.getData('text/html')
  const selection = $getSelection()
  if (!html || clipboard?.getData('application/x-lexical-editor')) return false
  if (!$isRangeSelection(selection)) return false
  const { nodes: read, pictures } = pastedText(html)
  if (read.length === 0) return false
  event.preventDefault()
  const nodes = read.map((node) => $parseSerializedNode(node as never))
  const isTaken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes,
    selection,
  })
  if (!isTaken) selection.insertNodes(nodes)
  if (pictures > 0) toast.info(`有 ${pictures} 幅图片没有粘贴进来，请用“插入图片”上传`)
  return true
}
