import type { RichText } from '../../domain/fields/index.ts'
import type { Block } from '../Block.ts'
import { nodesOf, type PictureFiles } from './nodes.ts'

/** The blocks of a text as the editor keeps them; each picture by the id of its file. */
export const richTextOf = (blocks: readonly Block[], pictures: PictureFiles = []): RichText => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: nodesOf(blocks, pictures),
  },
})
