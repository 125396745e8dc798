import { AMENDMENT_EFFECTS, AMENDMENTS, type AmendmentKind } from '../../domain/amendments.ts'
import type { ActName } from '../../domain/review.ts'

/** What is asked before an act is done. */
export interface Question {
  title: string
  /** What the act does, for whoever is about to do it. */
  explains: string
  /** The text that goes with it; absent when a plain yes is enough. */
  text?: {
    name: 'reason' | 'words' | 'note'
    label: string
    required: boolean
    placeholder: string
    maxLength?: number
  }
  /** What must be chosen before, each with what it means. */
  choice?: { name: 'kind'; label: string; options: readonly Option[] }
  yes: string
}

/** One of several things to choose from. */
export interface Option {
  key: string
  label: string
  explains: string
}

const KINDS: Question['choice'] = {
  name: 'kind',
  label: '修改种类',
  options: (Object.keys(AMENDMENTS) as AmendmentKind[]).map((key) => ({
    key,
    label: AMENDMENTS[key],
    explains: AMENDMENT_EFFECTS[key],
  })),
}

const NOTE = {
  name: 'note',
  label: '公开说明（必填，随新版向公众公布）',
  required: true,
  placeholder: '请写明改了什么、为什么改',
  maxLength: 500,
} as const

/** Acts that are not done at once: those that need a reason, and those the public would see. */
export const QUESTIONS: Partial<Record<ActName, Question>> = {
  approve: {
    title: '审核通过',
    explains: '通过后进入下一环节。意见会记入办理记录。',
    text: { name: 'words', label: '审核意见（可不填）', required: false, placeholder: '同意发布' },
    yes: '审核通过',
  },
  return: {
    title: '退回修改',
    explains: '退回后由起草人修改，退回理由会显示在表单最上方。',
    text: {
      name: 'reason',
      label: '退回理由（必填）',
      required: true,
      placeholder: '请写明哪里需要怎样修改',
    },
    yes: '退回修改',
  },
  publish: {
    title: '发布',
    explains: '发布后公众立即可以看到。发布的正是审核通过的那一稿。',
    yes: '确认发布',
  },
  withdraw: {
    title: '撤回公开',
    explains: '撤回后公众不再看到正文，只看到撤回的说明和理由。',
    text: {
      name: 'reason',
      label: '撤回理由（必填，向公众公布）',
      required: true,
      placeholder: '请写明撤回的原因和依据',
    },
    yes: '撤回公开',
  },
  amend: {
    title: '更正、补充或更新',
    explains:
      '新的版本须重新审核、发布；在那之前，公众看到的内容不变。公开说明在提交审核前可以修改。',
    choice: KINDS,
    text: NOTE,
    yes: '开始修改',
  },
  restate: {
    title: '修改公开说明',
    explains: '公开说明随新版一同审核、公布。',
    choice: KINDS,
    text: NOTE,
    yes: '保存说明',
  },
  abandon: {
    title: '放弃修改',
    explains: '放弃后，文稿恢复为最近一次公开的内容，公众看到的内容不受影响。',
    text: {
      name: 'reason',
      label: '放弃的理由（必填）',
      required: true,
      placeholder: '请写明为什么不再修改',
    },
    yes: '放弃修改',
  },
}

/** What is said once it is done. */
export const DONE: Readonly<Record<ActName, string>> = {
  draft: '已保存',
  save: '已保存',
  submit: '已提交审核',
  approve: '已审核通过',
  return: '已退回修改',
  publish: '已发布',
  withdraw: '已撤回公开',
  amend: '已开始修改，公开的内容暂时不变',
  restate: '已修改公开说明',
  abandon: '已放弃修改',
  takeOver: '已接收',
}
