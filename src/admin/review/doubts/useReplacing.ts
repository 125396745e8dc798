'use client'

import { toast, useForm } from '@payloadcms/ui'
import type { Values } from '../../../domain/fields/index.ts'
import { replaced } from '../../../domain/screening/replaced.ts'
import type { DoubtLine } from '../CaseState.ts'
import { seekField } from '../seekField.ts'
import { usePutValue } from '../usePutValue.ts'

/** Replaces in the form what a doubt is about; the person sees it there and saves it, or does not. */
export const useReplacing = () => {
  const { getData, setModified } = useForm()
  const putValue = usePutValue()
  return (doubt: DoubtLine): void => {
    const [key = ''] = doubt.path.split('.')
    const value = replaced((getData() as Values)[key], doubt)
    seekField(doubt.path)
    if (value === undefined) {
      toast.error('没有找到可以替换的文字：可能已经改过，或者跨了几种格式，请在原处修改')
      return
    }
    putValue(key, value)
    setModified(true)
    toast.success('已替换，保存后重新检查')
  }
}
