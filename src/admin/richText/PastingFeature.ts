'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { PastingPlugin } from './PastingPlugin.tsx'

export const PastingFeature = createClientFeature({
  plugins: [{ Component: PastingPlugin, position: 'normal' }],
})
