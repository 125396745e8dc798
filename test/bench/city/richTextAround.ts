/** A rich text of these blocks, as the editor stores it. */
export const richTextAround = (blocks: readonly unknown[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: blocks },
})
