import { html, type Html } from '../pages/html.ts'
import type { MetaTag } from './tags.ts'

/** The tags for a page's head. */
export const metaHtml = (tags: readonly MetaTag[]): Html =>
  html`${tags.map(({ name, content }) => html`<meta name="${name}" content="${content}" />`)}`
