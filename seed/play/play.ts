import type { Payload } from 'payload'

import { perform } from '../../src/actions/perform.ts'
import { acceptCopies } from './acceptCopies.ts'
import type { Cast } from './castOf.ts'

/** An act on items that are there, as the demonstration plays it. */
export type PlayedAct = 'submit' | 'approve' | 'return' | 'publish' | 'withdraw'

/** Plays acts on items, in their order, each by the person whose part it is. */
export const play = async (
  payload: Payload,
  cast: Cast,
  subjects: readonly string[],
  acts: readonly PlayedAct[],
): Promise<void> => {
  for (const act of acts) {
    if (JUDGING.has(act)) await acceptCopies(payload, cast, subjects)
    await ACTS[act](payload, cast, subjects)
  }
}

const JUDGING: ReadonlySet<PlayedAct> = new Set(['approve', 'publish'])

type Scene = (payload: Payload, cast: Cast, subjects: readonly string[]) => Promise<unknown>

const ACTS: Readonly<Record<PlayedAct, Scene>> = {
  submit: (payload, { editor: by }, subjects) =>
    perform(payload, { act: 'submit', by, subjects, input: {} }),
  approve: (payload, { reviewer: by }, subjects) =>
    perform(payload, { act: 'approve', by, subjects, input: { words: '内容准确，可以公开。' } }),
  return: (payload, { reviewer: by }, subjects) =>
    perform(payload, {
      act: 'return',
      by,
      subjects,
      input: { reason: '内容概述过于简略，请写明适用范围和主要内容后重新提交。' },
    }),
  publish: (payload, { releaser: by }, subjects) =>
    perform(payload, { act: 'publish', by, subjects, input: {} }),
  withdraw: (payload, { releaser: by }, subjects) =>
    perform(payload, {
      act: 'withdraw',
      by,
      subjects,
      input: { reason: '数据有误，更正后重新公开。' },
    }),
}
