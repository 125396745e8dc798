import type { ActName } from '../../src/domain/review/index.ts'
import type { Role } from '../../src/domain/roles.ts'

/** Those whose part it is to carry an item from its first sentence to the public. */
export const PARTS = ['editor', 'reviewer', 'secrecy', 'legality', 'signer', 'releaser'] as const
export type Part = Extract<Role, (typeof PARTS)[number]>

/** An act on an item that is there, as the demonstration plays it: whose part it is, and what they say. */
export interface PlayedAct {
  act: ActName
  part: Part
  input: Readonly<Record<string, unknown>>
}

const scene = (act: ActName, part: Part, input: PlayedAct['input'] = {}): PlayedAct => ({
  act,
  part,
  input,
})

/** What is said when the act that leads on from a stage is done. */
export const leadOn = (act: ActName, part: Part): PlayedAct => scene(act, part, WORDS[part])

const WORDS: Partial<Record<Part, PlayedAct['input']>> = {
  reviewer: { words: '内容准确，可以公开。' },
  secrecy: { words: '不涉及国家秘密、工作秘密。' },
  legality: { words: '主体适格、程序合法、内容合法。' },
  signer: { words: '同意。' },
}

export const sendBack = (part: Part): PlayedAct =>
  scene('return', part, {
    code: 'incomplete',
    reason: '内容概述过于简略，请写明适用范围和主要内容后重新提交。',
  })

export const planned = scene('plan', 'editor', {
  plan: {
    outline: '为什么制定、适用于谁、规定了什么；企业和群众怎样办理、到哪里咨询。',
    forms: ['byOfficial', 'illustrated'],
    channels: ['website', 'wechat'],
    publishOn: '2018-03-13',
    responsible: '市政府办公室政府信息公开科',
  },
})

export const waived = scene('plan', 'editor', {
  waiver: '事务性通知，内容简明，不涉及公众的权利义务。',
})

export const waiverAccepted = scene('acceptWaiver', 'reviewer', {
  reason: '属于内部工作部署，同意不作解读。',
})

export const takenOut = scene('takeOut', 'reviewer', {
  reason: '许可内容与决定文书不一致，核对后另行公开。',
})

export const publish = scene('publish', 'releaser')
export const settle = scene('settle', 'releaser')
export const withdraw = scene('withdraw', 'releaser', { reason: '数据有误，更正后重新公开。' })
