import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { publicWelfare } from './domain.ts'

/** One service and one plain matter; the texts are made up. */
export const examples = defineExamples(publicWelfare, {
  complete: {
    title: '西峰区2018年秋季义务教育学校招生入学办法',
    summary: '公布2018年秋季义务教育学校招生范围、条件、程序和时间安排。正文为演示文本。',
    column: columnOf('welfare/education'),
    furtherColumns: [columnOf('welfare/poverty-relief')],
    responsibleUnit: unitOf('qingyang-education'),
    issuers: ['庆阳市教育局'],
    formationDate: '2018-06-20',
    attribute: 'proactive',
    article20: '11',
    subjectClass: '科技、教育\\教育',
    audience: 'everyone',
    channels: ['website', 'wechat', 'noticeBoard'],
    source: 'original',
    area: 'education',
    matter: '义务教育招生入学',
    contentKind: 'service',
    content: richTextOf(
      [
        '一、招生范围。按学校划定的服务片区免试就近入学。',
        '二、招生对象。年满六周岁的适龄儿童和小学毕业生。',
        '三、建档立卡贫困家庭子女随到随办。',
      ].join('\n'),
    ),
    standard: '《中华人民共和国义务教育法》第十二条；学校服务片区划分方案。',
    procedure: '家长提出申请，学校登记核验，教育行政部门审核，公布录取结果。',
    timeLimit: '20个工作日内',
    county: '621002',
    reportingPeriod: '2018',
    validFrom: '2018-07-01',
    validUntil: '2018-08-31',
    whom: '适龄儿童及其监护人。',
    fundsName: '城乡义务教育补助经费',
    amount: '860.00',
    place: '各招生学校',
    officePhone: '0934-0000000',
    supervisionPhone: '0934-0000000',
  },
  minimal: {
    title: '庆阳市公共图书馆免费开放时间',
    summary: '公布市图书馆免费开放的时间和项目。正文为演示文本。',
    column: columnOf('welfare/culture-sports'),
    responsibleUnit: unitOf('qingyang-culture-press'),
    issuers: ['庆阳市文化广播影视新闻出版局'],
    formationDate: '2018-01-15',
    attribute: 'proactive',
    article20: '11',
    channels: ['website'],
    source: 'original',
    area: 'cultureSports',
    matter: '公共文化设施免费开放',
    content: richTextOf('周二至周日开放，阅览、外借、少儿借阅均不收费。'),
    standard: '《中华人民共和国公共图书馆法》第三十三条。',
    timeLimit: '长期公开',
  },
  wrong: [
    {
      name: '服务事项没有程序',
      values: { procedure: undefined },
      issues: ['procedure rule'],
    },
    {
      name: '资金分配使用没有数额，也没有名称',
      values: { contentKind: 'funds', amount: undefined, fundsName: undefined },
      issues: ['amount rule'],
    },
    {
      name: '实施结果没有期间',
      values: { contentKind: 'result', reportingPeriod: undefined },
      issues: ['reportingPeriod rule'],
    },
    {
      name: '有效期前后颠倒',
      values: { validUntil: '2018-06-30' },
      issues: ['validUntil rule'],
    },
    {
      name: '没有公开内容和依据',
      values: { content: richTextOf(''), standard: undefined },
      issues: ['content required', 'standard required'],
    },
  ],
})
