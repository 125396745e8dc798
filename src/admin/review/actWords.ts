import type { ActName } from '../../domain/review.ts'

/** What is asked before an act is done. */
export interface Question {
  title: string
  /** What the act does, for whoever is about to do it. */
  explains: string
  /** The text that goes with it; absent when a plain yes is enough. */
  text?: { name: 'reason' | 'words'; label: string; required: boolean; placeholder: string }
  yes: string
}

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
  takeOver: '已接收',
}
