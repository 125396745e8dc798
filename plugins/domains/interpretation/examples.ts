import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { interpretation } from './domain.ts'

const TWO = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002']

/** Of the city's own document of 2018; the person is made up. */
export const examples = defineExamples(interpretation, {
  complete: {
    title: '《庆阳市推进重大建设项目批准和实施领域政府信息公开工作方案》解读',
    summary:
      '介绍方案的制定背景、公开范围、八类公开内容和时限要求，说明企业和群众怎样查询项目信息。',
    column: columnOf('interpretations/by-officials'),
    furtherColumns: [columnOf('interpretations/authoritative')],
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-03-13',
    attribute: 'proactive',
    article20: '15',
    subjectClass: '综合政务\\政务公开',
    audience: 'everyone',
    channels: ['website', 'wechat'],
    source: 'original',
    form: 'byOfficial',
    documentName:
      '庆阳市推进重大建设项目批准和实施领域政府信息公开工作方案（庆政办发〔2018〕18号）',
    documentFormedOn: '2018-03-12',
    documentPublishedOn: '2018-03-13',
    ofDraft: false,
    interpreterKind: 'head',
    interpreter: '甲某某',
    interpreterPost: '庆阳市人民政府办公室主任',
    medium: '掌中庆阳',
    heldOn: '2018-03-13',
    background: '国务院办公厅2017年12月印发意见，要求重大建设项目批准和实施过程信息公开。',
    objectives: '2018年起，全市重大建设项目从批准到竣工的信息都能在市政府门户网站查到。',
    mainContent: '项目信息分为八类，由产生信息的部门公开，谁审批、谁公开，谁监管、谁公开。',
    scope: '按照有关规定对经济社会发展、民生改善有直接、广泛和重要影响的固定资产投资项目。',
    standards: '一般信息20个工作日内公开，行政许可、行政处罚信息7个工作日内公开。',
    cautions: '涉及国家秘密、商业秘密和个人隐私的内容不公开。',
    keyTerms: [
      { term: '重大设计变更', meaning: '对项目规模、标准、方案、投资有重大影响的设计改动。' },
    ],
    benefits: '周边居民可以随时查询项目的用地、环评和施工情况，不必再逐个部门询问。',
    changes: [
      {
        matter: '公开时限',
        before: '由各部门自行确定',
        after: '自信息形成或者变更之日起20个工作日内',
      },
    ],
    questions: [
      {
        question: '到哪里查项目信息？',
        answer: '市政府门户网站政府信息公开专栏的“重大建设项目批准和实施”栏目。',
      },
    ],
    body: richTextOf('方案的出台，使项目建设的每一步都看得见。正文为演示文本。'),
    mediaLink: 'https://www.qingyang.example/video/interpretation-18',
    contactPhone: '0934-8000000',
  },
  minimal: {
    title: '一图读懂庆阳市2018年政务公开工作要点',
    summary: '用一张图介绍2018年政务公开的4个方面42项任务。',
    column: columnOf('interpretations/illustrated'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-06-20',
    attribute: 'proactive',
    article20: '15',
    channels: ['website'],
    source: 'original',
    form: 'illustrated',
    documentName: '庆阳市2018年政务公开工作要点',
    documentPublishedOn: '2018-06-19',
    interpreterKind: 'draftingUnit',
    mediaLink: 'https://www.qingyang.example/picture/key-points-2018',
  },
  wrong: [
    {
      name: '没有说明解读哪个文件',
      values: { documentName: undefined },
      issues: ['document rule'],
    },
    {
      name: '选了两个文件',
      values: { document: TWO },
      issues: ['document tooMany'],
    },
    {
      name: '文件的公开日期早于成文日期',
      values: { documentPublishedOn: '2018-03-09' },
      issues: ['documentPublishedOn rule'],
    },
    {
      name: '责任人解读没有解读人和职务',
      values: { interpreter: undefined, interpreterPost: undefined },
      issues: ['interpreter rule', 'interpreterPost rule'],
    },
    {
      name: '媒体解读没有写媒体',
      values: { form: 'byMedia', medium: undefined },
      issues: ['medium rule'],
    },
    {
      name: '文字解读没有背景、目标、内容和范围',
      values: {
        background: undefined,
        objectives: undefined,
        mainContent: undefined,
        scope: undefined,
      },
      issues: ['background rule', 'objectives rule', 'mainContent rule', 'scope rule'],
    },
    {
      name: '政策问答没有问答',
      values: { form: 'questions', questions: undefined },
      issues: ['questions rule'],
    },
    {
      name: '问没有答',
      values: { questions: [{ question: '到哪里查项目信息？' }] },
      issues: ['questions.0.answer required'],
    },
    {
      name: '发布会没有日期',
      values: { form: 'pressConference', heldOn: undefined },
      issues: ['heldOn rule'],
    },
    {
      name: '图解没有图',
      values: { form: 'illustrated', body: undefined, mediaLink: undefined },
      issues: ['mediaLink rule'],
    },
    {
      name: '专家解读什么也没有说',
      values: {
        form: 'byExpert',
        body: undefined,
        mainContent: undefined,
        mediaLink: undefined,
      },
      issues: ['body rule'],
    },
    {
      name: '音视频地址不是网址',
      values: { mediaLink: '见门户网站' },
      issues: ['mediaLink malformed'],
    },
  ],
})
