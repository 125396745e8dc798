import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { inspectionNews } from './domain.ts'

/** After the inspection of November 2018 that the city's account tells of; the findings are made up. */
export const examples = defineExamples(inspectionNews, {
  complete: {
    title: '关于全市政府信息与政务公开工作督查情况的通报',
    summary: '2018年11月，市政府办公室会同有关部门督查32项主要公开内容，通报发现的问题和整改要求。',
    column: columnOf('inspection-news'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-11-30',
    attribute: 'proactive',
    article20: '15',
    subjectClass: '综合政务\\政务督查',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    kind: 'circular',
    matter: '政府信息与政务公开工作落实情况',
    documentNumber: '庆政办函〔2018〕99号',
    basis: '庆阳市2018年政务公开工作要点',
    inspectedBy: ['市政府办公室', '市法制办', '市政务服务中心'],
    inspectedUnits: ['市公安局', '环县', '镇原县'],
    inspectedFrom: '2018-11-12',
    inspectedTo: '2018-11-23',
    findings: [
      {
        problem: '两个栏目超过半年没有更新',
        unit: '环县人民政府',
        dueOn: '2018-12-15',
        progress: 'finished',
        finishedOn: '2018-11-28',
        remarks: '已补充信息14条。',
      },
      { problem: '政策文件没有解读', unit: '市公安局', dueOn: '2018-12-20', progress: 'underWay' },
    ],
    body: richTextOf('现将督查情况通报如下。正文为演示文本。'),
  },
  minimal: {
    title: '市政府督查组督查水源地环境保护专项行动',
    summary: '市政府督查组到宁县督查水源地问题整改。',
    column: columnOf('inspection-news'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-09-14',
    attribute: 'proactive',
    article20: '15',
    channels: ['website'],
    source: 'original',
    kind: 'progress',
    matter: '水源地环境保护专项行动',
    inspectedUnits: ['宁县'],
    body: richTextOf('9月13日，市政府督查组到宁县督查。正文为演示文本。'),
  },
  wrong: [
    {
      name: '文号的年份与成文日期不一致',
      values: { documentNumber: '庆政办函〔2017〕99号' },
      issues: ['documentNumber rule'],
    },
    {
      name: '督查结束早于开始',
      values: { inspectedTo: '2018-11-09' },
      issues: ['inspectedTo rule'],
    },
    {
      name: '整改情况没有问题清单',
      values: { kind: 'rectification', findings: undefined },
      issues: ['findings rule'],
    },
    {
      name: '已完成没有日期，有日期却没有完成，还有一行没有责任单位',
      values: {
        findings: [
          { problem: '栏目没有更新', unit: '环县人民政府', progress: 'finished' },
          {
            problem: '政策没有解读',
            unit: '市公安局',
            progress: 'underWay',
            finishedOn: '2018-11-28',
          },
          { problem: '指南没有更新', progress: 'notBegun' },
        ],
      },
      issues: [
        'findings.2.unit required',
        'findings.0.finishedOn rule',
        'findings.1.progress rule',
      ],
    },
  ],
})
