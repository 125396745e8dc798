import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { cancelledCertificate } from './domain.ts'

/** Made up after the kinds of certificate that campaigns of 2018 did away with. */
export const examples = defineExamples(cancelledCertificate, {
  complete: {
    title: '取消证明事项：办理住房公积金提取时的单身证明',
    summary:
      '办理住房公积金提取不再要求提供单身证明，改由市住房公积金管理中心向民政部门核查。演示数据。',
    column: columnOf('enforcement/certificates'),
    responsibleUnit: unitOf('qingyang-provident-fund'),
    issuers: ['庆阳市住房公积金管理中心'],
    formationDate: '2018-07-20',
    attribute: 'proactive',
    article20: '5',
    subjectClass: '综合政务\\其他',
    audience: 'everyone',
    channels: ['website', 'serviceCentre'],
    source: 'original',
    batch: 'second',
    matter: 'certificate',
    certificateName: '单身证明',
    purpose: '住房公积金提取',
    requestedBy: '庆阳市住房公积金管理中心',
    issuedBy: '县（区）民政局婚姻登记处',
    formerBasis: '无',
    replacement: 'departmentCheck',
    replacedBy: '庆阳市民政局',
    cancelledOn: '2018-08-01',
    remarks: '演示数据。',
  },
  minimal: {
    title: '取消证明事项：办理老年人优待证时的居住证明',
    summary: '办理老年人优待证不再要求提供居住证明。演示数据。',
    column: columnOf('enforcement/certificates'),
    responsibleUnit: unitOf('qingyang-civil-affairs'),
    issuers: ['庆阳市民政局'],
    formationDate: '2018-05-15',
    attribute: 'proactive',
    article20: '5',
    channels: ['website'],
    source: 'original',
    batch: 'first',
    certificateName: '居住证明',
    purpose: '办理老年人优待证',
    requestedBy: '庆阳市民政局',
    issuedBy: '村（居）民委员会',
    replacement: 'notNeeded',
    cancelledOn: '2018-05-15',
  },
  wrong: [
    {
      name: '改为部门核查，没有写由谁核查',
      values: { replacedBy: undefined },
      issues: ['replacedBy rule'],
    },
    {
      name: '无需提交，仍写了核查部门',
      values: { replacement: 'notNeeded' },
      issues: ['replacedBy rule'],
    },
    {
      name: '没有取消日期',
      values: { cancelledOn: undefined },
      issues: ['cancelledOn required'],
    },
    {
      name: '取消日期不存在',
      values: { cancelledOn: '2018-06-31' },
      issues: ['cancelledOn unreadable'],
    },
    {
      name: '办理方式不在清单里',
      values: { replacement: 'abolished' as 'notNeeded' },
      issues: ['replacement unreadable'],
    },
  ],
})
