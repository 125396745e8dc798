import { choice, count, flag, quantity, table, text } from '../../../src/domain/fields/index.ts'
import { CANDIDATE_OUTCOMES, SEXES } from './options.ts'

/** 职位表, with the columns that personnel offices print. */
export const positions = table(
  '职位表',
  {
    code: text('职位代码'),
    employer: text('招录单位', { required: 'submit' }),
    position: text('职位名称', { required: 'submit' }),
    number: count('招考人数', { required: 'submit', unit: '人' }),
    major: text('专业'),
    education: text('最低学历'),
    degree: text('学位'),
    age: text('年龄'),
    conditions: text('其他条件', { long: true }),
    contact: text('联系人'),
    phone: text('联系电话'),
    place: text('现场报名和资格审查地点'),
    remarks: text('备注', { long: true }),
  },
  { required: 'submit', help: '可以从职位表的电子表格整块粘贴。' },
)

/** A ticket number leads the candidate to the line, and nobody else: names stay out of it. */
export const scores = table(
  '成绩',
  {
    ticketNumber: text('准考证号', { required: 'submit' }),
    position: text('报考职位', { required: 'submit' }),
    written: quantity('笔试成绩', { unit: '分' }),
    interview: quantity('面试成绩', { unit: '分' }),
    total: quantity('综合成绩', { unit: '分' }),
    rank: count('名次'),
    goesOn: flag('进入下一环节'),
    remarks: text('备注'),
  },
  { help: '只写准考证号，不写姓名和身份证号码；缺考写在备注栏。' },
)

/** 拟录用人员名单: those of whom the law lets everybody say what speaks against them. */
export const candidates = table(
  '拟录用人员名单',
  {
    name: text('姓名', { required: 'submit' }),
    sex: choice('性别', SEXES),
    ticketNumber: text('准考证号'),
    employer: text('招录单位', { required: 'submit' }),
    position: text('职位', { required: 'submit' }),
    background: text('毕业院校或者工作单位'),
    outcome: choice('结果', CANDIDATE_OUTCOMES),
  },
  { help: '不写身份证号码、出生日期、住址和联系电话。' },
)
