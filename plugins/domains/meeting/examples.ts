import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { meeting } from './domain.ts'

/** The city's account of 2018 tells of poverty workers and volunteers sitting in; the rest is made up. */
export const examples = defineExamples(meeting, {
  complete: {
    title: '市政府召开第35次常务会议',
    summary: '会议审议饮用水水源地环境保护专项行动方案，听取脱贫攻坚工作汇报，邀请公众代表列席。',
    column: columnOf('meetings'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-05-18',
    attribute: 'proactive',
    article20: '15',
    subjectClass: '综合政务\\文秘工作',
    audience: 'everyone',
    channels: ['website', 'television'],
    source: 'original',
    kind: 'executive',
    term: '市四届人民政府',
    session: 35,
    heldOn: '2018-05-17',
    endedOn: '2018-05-17',
    place: '市政府第一会议室',
    chair: '甲某某（市长）',
    attendees: ['市政府班子成员'],
    observers: ['市发展改革委', '市环保局', '市扶贫办'],
    topics: [
      {
        topic: '审议《庆阳市集中式饮用水水源地环境保护专项行动方案（送审稿）》',
        reportedBy: '市环保局',
        outcome: 'adoptedInPrinciple',
        decision: '原则通过，由市环保局根据会议意见修改后按程序印发。',
        document: '庆阳市集中式饮用水水源地环境保护专项行动方案',
      },
      { topic: '听取全市脱贫攻坚工作情况汇报', reportedBy: '市扶贫办', outcome: 'heard' },
    ],
    body: richTextOf('5月17日，市政府召开第35次常务会议。正文为演示文本。'),
    opened: true,
    waysOpened: ['sittingIn', 'pressRelease'],
    guests: [
      {
        kind: 'public',
        who: '扶贫工作者',
        invited: 3,
        attended: 3,
        topic: '脱贫攻坚工作情况汇报',
        opinions: '建议按月公开到户项目进度，已采纳。',
      },
      { kind: 'other', who: '环保志愿者', invited: 2, attended: 1, topic: '水源地专项行动方案' },
      { kind: 'politicalAdviser', invited: 1, attended: 1 },
    ],
    notOpenedReason: '其余议题涉及人事，不开放。',
  },
  minimal: {
    title: '市政府召开防汛抗旱专题会议',
    summary: '会议安排2018年汛期工作。',
    column: columnOf('meetings'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-05-25',
    attribute: 'proactive',
    article20: '15',
    channels: ['website'],
    source: 'original',
    kind: 'special',
    heldOn: '2018-05-25',
    topics: [{ topic: '安排2018年汛期工作', outcome: 'heard' }],
    opened: false,
  },
  wrong: [
    {
      name: '结束早于召开',
      values: { endedOn: '2018-05-16' },
      issues: ['endedOn rule'],
    },
    {
      name: '成文早于会议',
      values: { formationDate: '2018-05-16' },
      issues: ['formationDate rule'],
    },
    {
      name: '邀请了公众，没有写谁来了',
      values: { guests: undefined },
      issues: ['guests rule'],
    },
    {
      name: '写了列席人员，却说没有邀请',
      values: { opened: false },
      issues: ['opened rule'],
    },
    {
      name: '到会的比邀请的多，其他人员没有说明',
      values: { guests: [{ kind: 'other', invited: 2, attended: 3 }] },
      issues: ['guests.0.attended rule', 'guests.0.who rule'],
    },
    {
      name: '通过的议题没有议定事项，另一个没有结果',
      values: { topics: [{ topic: '审议方案', outcome: 'adopted' }, { topic: '听取汇报' }] },
      issues: ['topics.1.outcome required', 'topics.0.decision rule'],
    },
    {
      name: '没有议题',
      values: { topics: [] },
      issues: ['topics required'],
    },
  ],
})
