import { CHANNELS, INTERPRETATION_FORMS } from '../disclosure.ts'
import { choices, day, longText, text, type Fields, type ValuesOf } from '../fields/index.ts'
import { issuesOfFields } from '../issuesOf.ts'
import type { Issue } from '../issues.ts'

/**
 * 解读方案: how a document will be explained, laid down while it is drafted (国办发〔2016〕80号; 庆阳的
 * “三同步”). Without it the office does not accept the document.
 */
export const INTERPRETATION_PLAN = {
  outline: longText('解读提纲', {
    required: 'submit',
    maxLength: 4000,
    help: '背景依据、目标任务、主要内容、适用范围、注意事项、惠民利民举措、新旧政策差异等。',
  }),
  forms: choices('解读形式', INTERPRETATION_FORMS, { required: 'submit' }),
  channels: choices('解读途径', CHANNELS, { required: 'submit' }),
  publishOn: day('解读时间', {
    required: 'submit',
    help: '与文件同步公开，最迟在其后三个工作日内。',
  }),
  responsible: text('责任人', {
    required: 'submit',
    maxLength: 50,
    help: '谁起草谁解读；部门主要负责人是第一解读人。',
  }),
} as const satisfies Fields
export type InterpretationPlan = ValuesOf<typeof INTERPRETATION_PLAN>

/** The plan of a case as it stands: laid down, or waived with a reason that a second person accepts. */
export interface PlanState {
  no: number
  plan?: InterpretationPlan
  /** Why the document needs no interpretation. */
  waiver?: string
  /** Who laid it down or asked for the waiver. */
  by: { id: string; name: string }
  /** Who accepted the waiver, for whom if for somebody else, and why. */
  accepted?: { name: string; for?: string; reason: string }
}

/** What is missing from a plan, each path beginning with `plan`. */
export const planIssues = (plan: InterpretationPlan): Issue[] =>
  issuesOfFields(INTERPRETATION_PLAN, plan, 'submit').map((issue) => ({
    ...issue,
    path: `plan.${issue.path}`,
  }))
