/* How meetings of the government are called and opened. Stored; do not change once published. */

export const MEETING_KINDS = {
  executive: '常务会议',
  plenary: '全体会议',
  special: '专题会议',
  office: '市（县、区）长办公会议',
  work: '工作会议',
  video: '电视电话会议',
  other: '其他会议',
} as const

export const OUTCOMES = {
  adopted: '审议通过',
  adoptedInPrinciple: '原则通过，修改后印发',
  heard: '听取汇报，提出要求',
  studied: '学习传达',
  returned: '再作研究',
  rejected: '未通过',
} as const

/** 会议开放: who is asked in (国办发〔2016〕80号). */
export const GUESTS = {
  stakeholder: '利益相关方',
  public: '群众代表',
  expert: '专家',
  media: '媒体',
  peoplesDeputy: '人大代表',
  politicalAdviser: '政协委员',
  other: '其他',
} as const

export const WAYS_OPENED = {
  sittingIn: '列席会议',
  webcast: '网络直播',
  broadcast: '电视、广播播出',
  pressConference: '新闻发布会',
  pressRelease: '会后发布消息',
} as const
