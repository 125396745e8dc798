import { redirect } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

/** A line of the register is a sign, not a place: whoever opens it arrives at the item itself. */
export const ToItem = ({ doc, payload }: Pick<DocumentViewServerProps, 'doc' | 'payload'>) => {
  const { admin } = payload.config.routes
  redirect(doc?.domain ? `${admin}/collections/${doc.domain}/${doc.id}` : admin)
}
