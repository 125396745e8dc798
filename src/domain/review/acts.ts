/** The acts on items of disclosure, as the office calls them. */
export const ACTS = {
  draft: '起草',
  save: '保存',
  plan: '制定解读方案',
  acceptWaiver: '同意免予解读',
  submit: '提交审核',
  recall: '撤回送审',
  approve: '审核通过',
  sign: '签发',
  return: '退回修改',
  takeOut: '移出本批',
  publish: '发布',
  settle: '不公开办结',
  reassess: '重新评估',
  withdraw: '撤回公开',
  amend: '更正、补充或更新',
  restate: '修改公开说明',
  abandon: '放弃修改',
  takeOver: '接收存量信息',
} as const
export type ActName = keyof typeof ACTS
