'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

interface Props {
  title: string
  wide?: true
  onClose: () => void
  /** The buttons at the foot. */
  actions: ReactNode
  children: ReactNode
}

/** A question that wants an answer first. The browser keeps the focus inside and closes it on Esc. */
export const Dialog = ({ title, wide, onClose, actions, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed while it is still in the page: the browser then gives the focus back to whoever asked.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide ? 'ask ask--wide' : 'ask'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="ask__actions">{actions}</div>
    </dialog>
  )
}
