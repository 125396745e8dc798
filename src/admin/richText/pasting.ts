import { createServerFeature } from '@payloadcms/richtext-lexical'

/** 粘贴: what is pasted from Word, WPS and web pages comes in as plain headings, paragraphs and tables. */
export const Pasting = createServerFeature({
  key: 'pasting',
  feature: { ClientFeature: '/src/admin/richText/PastingFeature.ts#PastingFeature' },
})
