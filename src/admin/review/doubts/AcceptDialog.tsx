'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { askServer } from '../../askServer.ts'
import type { Question } from '../actWords.ts'
import type { DoubtLine } from '../CaseState.ts'
import { QuestionDialog } from '../QuestionDialog.tsx'
import { useReview } from '../ReviewContext.ts'

interface Props {
  doubt: DoubtLine
  onClose: () => void
}

/** Asks whoever answers for a doubt why it may stand as it is. */
export const AcceptDialog = ({ doubt, onClose }: Props) => {
  const { config } = useConfig()
  const { slug, id, reload } = useReview()
  const [isBusy, setBusy] = useState(false)
  const [declined, setDeclined] = useState<string>()
  const accept = async (reason: string | undefined) => {
    setBusy(true)
    const answer = await askServer(`${config.routes.api}/${slug}/${id}/acts/accept`, {
      method: 'POST',
      body: { key: doubt.key, reason },
    })
    setBusy(false)
    if (!answer.ok) return setDeclined(answer.issues[0]?.message ?? answer.message)
    toast.success('已认可疑点')
    onClose()
    await reload()
  }
  return (
    <QuestionDialog
      question={questionAbout(doubt)}
      isBusy={isBusy}
      declined={declined}
      answeredBefore={{ text: '' }}
      onClose={onClose}
      onYes={({ reason }) => void accept(reason)}
    />
  )
}

const questionAbout = ({ place, excerpt, says }: DoubtLine): Question => ({
  title: '认可疑点',
  explains: `${place}“${excerpt}”：${says}。认可后可以照此公开，您和理由会记入办理记录；文字改动后须重新认可。`,
  text: {
    name: 'reason',
    label: '认可的理由（必填）',
    required: true,
    placeholder: '请写明为什么可以照此公开，不要写个人的号码',
    maxLength: 300,
  },
  yes: '认可',
})
