import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { identityNumberCheckDigit } from '../../../src/domain/codes/identityNumber.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { recruitment } from './domain.ts'

/** Nobody's: the person is invented. */
const FIRST_17 = '62100219900101999'
const PERSON_NUMBER = FIRST_17 + identityNumberCheckDigit(FIRST_17)

const SCORE = { position: '财政局科员', written: '71.5', interview: '84.2', total: '77.85' }

/** An invented recruitment; its table has the columns of real ones. */
export const examples = defineExamples(recruitment, {
  complete: {
    title: '庆阳市2018年考试录用公务员（市直机关）拟录用人员公示',
    summary:
      '市直机关2018年考试录用公务员，经笔试、面试、体检和考察，现公示拟录用人员。姓名为虚构。',
    column: columnOf('personnel/recruitment'),
    responsibleUnit: unitOf('qingyang-human-resources'),
    issuers: ['庆阳市人力资源和社会保障局'],
    formationDate: '2018-08-06',
    attribute: 'proactive',
    article20: '14',
    subjectClass: '劳动、人事、监察\\人事工作',
    audience: 'everyone',
    channels: ['website', 'noticeBoard'],
    source: 'original',
    recruitmentName: '庆阳市2018年考试录用公务员（市直机关）',
    kind: 'civilServants',
    phase: 'proposed',
    recruitmentYear: 2018,
    quota: 3,
    conditions: '具有中华人民共和国国籍，年满十八周岁，具有符合职位要求的文化程度。',
    materials: '报名表、身份证、毕业证书、学位证书原件和复印件，近期免冠照片两张。',
    instructions: '每人限报一个职位；资格审查贯穿全过程。',
    appliesFrom: '2018-03-20',
    appliesTo: '2018-03-27',
    applicationSite: 'https://rsks.qingyang.example/2018',
    applicationPlace: '市人社局二楼大厅',
    writtenOn: '2018-04-21',
    interviewOn: '2018-06-09',
    positions: [
      {
        code: '18001',
        employer: '市财政局',
        position: '财政局科员',
        number: 2,
        major: '会计与审计类',
        education: '本科',
        degree: '学士',
        age: '35周岁以下',
        conditions: '具有初级以上会计专业技术资格',
        contact: '人事科',
        phone: '0934-8000000',
        place: '市人社局二楼大厅',
        remarks: '外勤较多',
      },
      {
        code: '18002',
        employer: '市水务局',
        position: '水务局科员',
        number: 1,
        major: '水利类',
        education: '本科',
      },
    ],
    body: richTextOf('现将拟录用人员予以公示，接受社会监督。正文为演示文本。'),
    scores: [
      { ticketNumber: '6218010001', ...SCORE, rank: 1, goesOn: true },
      { ticketNumber: '6218010002', position: '财政局科员', written: '70', rank: 2, goesOn: true },
      { ticketNumber: '6218010009', position: '水务局科员', goesOn: false, remarks: '缺考' },
    ],
    scoring: '综合成绩＝笔试成绩×50%＋面试成绩×50%。',
    candidates: [
      {
        name: '甲某某',
        sex: 'female',
        ticketNumber: '6218010001',
        employer: '市财政局',
        position: '财政局科员',
        background: '示例大学',
        outcome: 'proposed',
      },
      { name: '乙某某', employer: '市财政局', position: '财政局科员', outcome: 'proposed' },
    ],
    displayFrom: '2018-08-06',
    displayTo: '2018-08-14',
    supervisionPhone: '0934-8000001',
    supervisionAddress: '庆阳市西峰区示例路1号',
    resultDocument: '待公示期满后办理',
  },
  minimal: {
    title: '庆阳市2018年市直机关公开遴选公务员公告',
    summary: '市直机关面向县（区）公开遴选公务员。',
    column: columnOf('personnel/recruitment'),
    responsibleUnit: unitOf('qingyang-human-resources'),
    issuers: ['庆阳市人力资源和社会保障局'],
    formationDate: '2018-09-03',
    attribute: 'proactive',
    article20: '14',
    channels: ['website'],
    source: 'original',
    recruitmentName: '庆阳市2018年市直机关公开遴选公务员',
    kind: 'selection',
    phase: 'announcement',
    recruitmentYear: 2018,
    quota: 1,
    positions: [{ employer: '市审计局', position: '审计局科员', number: 1 }],
  },
  wrong: [
    {
      name: '公告没有资格条件和申请材料',
      values: { conditions: undefined, materials: undefined },
      issues: ['conditions rule', 'materials rule'],
    },
    {
      name: '公布笔试成绩，没有成绩',
      values: { phase: 'written', scores: undefined },
      issues: ['scores rule'],
    },
    {
      name: '拟录用公示没有名单和起止日期',
      values: { candidates: undefined, displayFrom: undefined, displayTo: undefined },
      issues: ['candidates rule', 'displayFrom rule', 'displayTo rule'],
    },
    {
      name: '报名、考试和公示的先后颠倒',
      values: {
        appliesFrom: '2018-03-28',
        writtenOn: '2018-03-26',
        interviewOn: '2018-03-25',
        displayTo: '2018-08-05',
      },
      issues: ['appliesTo rule', 'writtenOn rule', 'interviewOn rule', 'displayTo rule'],
    },
    {
      name: '公示期只有四个工作日',
      values: { displayFrom: '2019-09-27', displayTo: '2019-10-08' },
      issues: ['displayTo rule'],
    },
    {
      name: '总人数与职位表不符',
      values: { quota: 4 },
      issues: ['quota rule'],
    },
    {
      name: '拟录用的比招考的多',
      values: {
        quota: 1,
        positions: [{ employer: '市财政局', position: '财政局科员', number: 1 }],
      },
      issues: ['candidates rule'],
    },
    {
      name: '用身份证号码代替准考证号',
      values: {
        scores: [{ ...SCORE, ticketNumber: PERSON_NUMBER }],
        candidates: [
          {
            name: '甲某某',
            ticketNumber: PERSON_NUMBER,
            employer: '市财政局',
            position: '财政局科员',
          },
        ],
      },
      issues: ['scores.0.ticketNumber rule', 'candidates.0.ticketNumber rule'],
    },
    {
      name: '公布录用结果，没有写是否录用',
      values: { phase: 'result' },
      issues: ['candidates.0.outcome rule', 'candidates.1.outcome rule'],
    },
    {
      name: '成绩不是数值',
      values: { scores: [{ ...SCORE, ticketNumber: '6218010001', written: '缺考' }] },
      issues: ['scores.0.written unreadable'],
    },
  ],
})
