import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { appointment } from './domain.ts'

/** Nobody's appointments, in the form in which the city announces real ones. */
export const examples = defineExamples(appointment, {
  complete: {
    title: '庆阳市人民政府关于甲某某等同志职务任免的通知',
    summary: '市政府决定甲某某等同志任免职务。姓名为虚构。',
    column: columnOf('personnel/appointments'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府'],
    formationDate: '2018-05-21',
    attribute: 'proactive',
    article20: '15',
    subjectClass: '劳动、人事、监察\\人事工作',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    documentNumber: '庆政任〔2018〕9号',
    decidedOn: '2018-05-17',
    decidedBy: '市政府第35次常务会议',
    effectiveOn: '2018-05-17',
    decisions: [
      {
        action: 'appoint',
        name: '甲某某',
        post: '市水务局副局长',
        onTrial: true,
        trialPeriod: '一年',
      },
      { action: 'remove', name: '甲某某', post: '市水务局总工程师' },
      { action: 'appoint', name: '乙某某', post: '市粮食局副调研员', onTrial: false },
      { action: 'remove', name: '丙某某', post: '市粮食局副局长', remarks: '退休' },
    ],
    body: richTextOf('经市政府研究决定，甲某某等同志职务任免如下。正文为演示文本。'),
  },
  minimal: {
    title: '庆阳市人民政府关于丁某某任职的通知',
    summary: '市政府决定丁某某任职。姓名为虚构。',
    column: columnOf('personnel/appointments'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府'],
    formationDate: '2018-06-04',
    attribute: 'proactive',
    article20: '15',
    channels: ['website'],
    source: 'original',
    documentNumber: '无',
    decidedOn: '2018-06-01',
    decisions: [{ action: 'appoint', name: '丁某某', post: '市地震局副局长' }],
  },
  wrong: [
    {
      name: '文号的年份与成文日期不一致',
      values: { documentNumber: '庆政任〔2017〕9号' },
      issues: ['documentNumber rule'],
    },
    {
      name: '文号写成了方括号',
      values: { documentNumber: '庆政任[2018]9号' },
      issues: ['documentNumber malformed'],
    },
    {
      name: '成文早于决定',
      values: { decidedOn: '2018-05-22' },
      issues: ['formationDate rule'],
    },
    {
      name: '没有名单',
      values: { decisions: [] },
      issues: ['decisions required'],
    },
    {
      name: '同一任免写了两次',
      values: {
        decisions: [
          { action: 'appoint', name: '甲某某', post: '市水务局副局长' },
          { action: 'appoint', name: '甲某某', post: '市水务局副局长' },
        ],
      },
      issues: ['decisions.0.post rule', 'decisions.1.post rule'],
    },
    {
      name: '免职写了试用，另一行没有职务',
      values: {
        decisions: [
          { action: 'remove', name: '甲某某', post: '市水务局总工程师', onTrial: true },
          { action: 'remove', name: '丙某某' },
        ],
      },
      issues: ['decisions.1.post required', 'decisions.0.onTrial rule'],
    },
  ],
})
