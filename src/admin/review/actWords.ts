import { AMENDMENT_EFFECTS, AMENDMENTS, type AmendmentKind } from '../../domain/amendments.ts'
import { REASSESSMENTS } from '../../domain/review/reassessments.ts'
import { RETURN_REASONS } from '../../domain/review/returnReasons.ts'
import type { ActName } from '../../domain/review/index.ts'
import { OWED_REVIEW } from '../../domain/time/owedReview.ts'

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
  /** A short line beside the text, which may stay empty. */
  line?: { name: 'successor'; label: string }
  /** The moment that goes with it, on the office's clock. */
  moment?: { name: 'at'; label: string }
  /** What must be chosen before, each with what it means. */
  choice?: {
    name: 'kind' | 'code' | 'outcome' | 'to' | 'reviewWithin'
    label: string
    options: readonly Option[]
    /** The key of the option that mostly fits. */
    usual?: string
    /** The keys are numbers, and are sent as such. */
    isNumber?: true
  }
  yes: string
}

/** One of several things to choose from. */
export interface Option {
  key: string
  label: string
  explains?: string
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

const RETURNS: Question['choice'] = {
  name: 'code',
  label: '退回原因',
  options: Object.entries(RETURN_REASONS).map(([key, label]) => ({ key, label })),
}

const OWED_WITHIN: Question['choice'] = {
  name: 'reviewWithin',
  label: '补办审核的期限',
  options: Array.from({ length: OWED_REVIEW.most - OWED_REVIEW.least + 1 }, (_, at) => ({
    key: String(OWED_REVIEW.least + at),
    label: `${OWED_REVIEW.least + at} 个工作日`,
  })),
  usual: String(OWED_REVIEW.usual),
  isNumber: true,
}

const OPINION = { name: 'words', label: '意见（可不填）', required: false } as const

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
    text: { ...OPINION, placeholder: '同意发布' },
    yes: '审核通过',
  },
  sign: {
    title: '签发',
    explains: '签发后进入待发布环节，由发布人员发布。',
    text: { ...OPINION, placeholder: '同意' },
    yes: '签发',
  },
  recall: {
    title: '撤回送审',
    explains: '撤回后回到起草环节，可以继续修改；还没有人给出意见时才能撤回。',
    yes: '撤回送审',
  },
  takeOut: {
    title: '移出本次办理',
    explains: '移出后单独成为一个事项，退回起草；其余信息继续办理，已有的意见仍然有效。',
    text: {
      name: 'reason',
      label: '移出的理由（必填）',
      required: true,
      placeholder: '请写明为什么不一同办理',
    },
    yes: '移出',
  },
  reassign: {
    title: '改派',
    explains: '指定由谁办理当前环节。其他有权办理的人仍然可以办理；离开这个环节，指派就结束。',
    choice: { name: 'to', label: '办理人', options: [] },
    text: {
      name: 'reason',
      label: '改派的理由（必填）',
      required: true,
      placeholder: '请写明为什么由他办理',
    },
    yes: '改派',
  },
  acceptWaiver: {
    title: '同意免予解读',
    explains: '同意后，这份文件可以没有解读方案和解读材料。',
    text: {
      name: 'reason',
      label: '同意的理由（必填）',
      required: true,
      placeholder: '请写明为什么不需要解读',
    },
    yes: '同意',
  },
  settle: {
    title: '不公开办结',
    explains: '这条信息不会公开。一年后系统会提醒重新评估（条例第十八条）。',
    yes: '办结',
  },
  reassess: {
    title: '重新评估',
    explains: '评估不公开的理由是否仍然成立（条例第十八条）。',
    choice: {
      name: 'outcome',
      label: '评估结论',
      options: [
        { key: 'keep', label: REASSESSMENTS.keep, explains: '一年后再次评估。' },
        {
          key: 'reopen',
          label: REASSESSMENTS.reopen,
          explains: '回到起草环节，改变公开属性后重新审核。',
        },
      ],
    },
    text: {
      name: 'reason',
      label: '评估理由（必填）',
      required: true,
      placeholder: '请写明理由和依据',
    },
    yes: '提交评估',
  },
  return: {
    title: '退回修改',
    explains: '退回后由起草人修改，退回理由会显示在表单最上方。',
    choice: RETURNS,
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
  schedule: {
    title: '定时发布',
    explains:
      '到时间由系统以您的名义发布，发布前会再次核对；没有发布成的，会通知您、签发人和政府信息公开科。退回后定时作废。',
    moment: { name: 'at', label: '发布时间（北京时间）' },
    yes: '设定时间',
  },
  unschedule: {
    title: '取消定时发布',
    explains: '取消后不会自动发布，由发布人员直接发布或者重新定时。',
    yes: '取消定时',
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
  publishUrgently: {
    title: '应急公开',
    explains:
      '不等审核完成，立即公开，用于预警等不能等待的信息。审核须在期限内补办，补办之前列在问题清单里。',
    choice: OWED_WITHIN,
    text: {
      name: 'reason',
      label: '应急公开的理由（必填）',
      required: true,
      placeholder: '请写明为什么不能等待审核',
    },
    yes: '立即公开',
  },
  lapse: {
    title: '标注失效',
    explains: '公众仍可查阅，页面上标明已经失效和理由。',
    text: {
      name: 'reason',
      label: '失效的理由（必填，向公众公布）',
      required: true,
      placeholder: '如 有效期已满',
    },
    yes: '标注失效',
  },
  repeal: {
    title: '标注废止',
    explains: '公众仍可查阅，页面上标明已经废止、理由和代替它的信息。',
    line: { name: 'successor', label: '代替它的信息的索引号（没有可不填）' },
    text: {
      name: 'reason',
      label: '废止的理由（必填，向公众公布）',
      required: true,
      placeholder: '如 由某某文件废止',
    },
    yes: '标注废止',
  },
  restore: {
    title: '恢复有效',
    explains: '去掉失效或者废止的标注。',
    text: {
      name: 'reason',
      label: '恢复的理由（必填，向公众公布）',
      required: true,
      placeholder: '请写明理由',
    },
    yes: '恢复有效',
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
  accept: '已认可疑点',
  plan: '已保存解读方案',
  acceptWaiver: '已同意免予解读',
  recall: '已撤回送审',
  approve: '已审核通过',
  sign: '已签发',
  return: '已退回修改',
  takeOut: '已移出',
  reassign: '已改派',
  publish: '已发布',
  schedule: '已设定发布时间',
  unschedule: '已取消定时发布',
  settle: '已办结，不公开',
  reassess: '已评估',
  publishUrgently: '已应急公开，审核待补办',
  withdraw: '已撤回公开',
  lapse: '已标注失效',
  repeal: '已标注废止',
  restore: '已恢复有效',
  amend: '已开始修改，公开的内容暂时不变',
  restate: '已修改公开说明',
  abandon: '已放弃修改',
  takeOver: '已接收',
}
