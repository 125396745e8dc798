import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { governmentPower } from './domain.ts'

/** Powers that the named laws give; numbers and codes are made up. */
export const examples = defineExamples(governmentPower, {
  complete: {
    title: '取水许可（庆阳市水务局权责清单）',
    summary: '庆阳市水务局实施取水许可的依据、责任事项和追责情形。编码和文号为演示数据。',
    column: columnOf('enforcement/powers'),
    responsibleUnit: unitOf('qingyang-water'),
    issuers: ['庆阳市水务局'],
    formationDate: '2018-06-29',
    attribute: 'proactive',
    article20: '5',
    subjectClass: '农业、林业、水利\\水利',
    audience: 'everyone',
    channels: ['website', 'serviceCentre'],
    source: 'original',
    powerKind: 'licence',
    powerCode: '6210000000-XK-019-0003',
    powerName: '取水许可',
    subItem: '取水许可变更',
    basis: '《中华人民共和国水法》第七条、第四十八条；《取水许可和水资源费征收管理条例》第二条',
    authority: unitOf('qingyang-water'),
    duties:
      '1.受理：公示应当提交的材料，一次性告知补正材料。2.审查：审查申请材料，组织专家评审，必要时现场核查。3.决定：作出准予或者不予许可的决定。4.送达：送达取水许可证并公开信息。5.事后监管：检查取水、计量和节约用水情况。',
    dutyBasis: '《中华人民共和国行政许可法》第三十条至第四十四条、第六十一条',
    accountability:
      '对符合条件的申请不予受理、不依法公开或者不履行监督职责的，依照《中华人民共和国行政许可法》第七十二条、第七十四条、第七十七条追究责任。',
    adjustments: [
      {
        adjustment: 'added',
        adjustedOn: '2015-11-20',
        documentNumber: '庆政发〔2015〕999号',
        note: '首次公布权力清单',
      },
      {
        adjustment: 'delegated',
        adjustedOn: '2018-06-15',
        documentNumber: '无',
        note: '年取水量较小的下放县（区）水务局',
      },
    ],
    remarks: '演示数据。',
  },
  minimal: {
    title: '对未取得取水许可取水的处罚（庆阳市水务局权责清单）',
    summary: '庆阳市水务局对未取得取水许可取水行为处罚的依据、责任事项和追责情形。编码为演示数据。',
    column: columnOf('enforcement/powers'),
    responsibleUnit: unitOf('qingyang-water'),
    issuers: ['庆阳市水务局'],
    formationDate: '2018-06-29',
    attribute: 'proactive',
    article20: '6',
    channels: ['website'],
    source: 'original',
    powerKind: 'penalty',
    powerCode: '6210000000-CF-019-0011',
    powerName: '对未经批准擅自取水的处罚',
    basis: '《中华人民共和国水法》第六十九条',
    authority: unitOf('qingyang-water'),
    duties: '立案、调查、审查、告知、决定、送达、执行。',
    accountability: '违法实施行政处罚的，依照《中华人民共和国行政处罚法》追究责任。',
  },
  wrong: [
    {
      name: '子项写成了项目名称',
      values: { subItem: '取水许可' },
      issues: ['subItem rule'],
    },
    {
      name: '调整记录先后颠倒',
      values: {
        adjustments: [
          { adjustment: 'delegated', adjustedOn: '2018-06-15', documentNumber: '无' },
          { adjustment: 'added', adjustedOn: '2015-11-20', documentNumber: '无' },
        ],
      },
      issues: ['adjustments rule'],
    },
    {
      name: '取消以后又下放',
      values: {
        adjustments: [
          { adjustment: 'cancelled', adjustedOn: '2016-11-20', documentNumber: '无' },
          { adjustment: 'delegated', adjustedOn: '2018-06-15', documentNumber: '无' },
        ],
      },
      issues: ['adjustments rule'],
    },
    {
      name: '调整日期晚于成文日期',
      values: {
        adjustments: [{ adjustment: 'added', adjustedOn: '2018-07-15', documentNumber: '无' }],
      },
      issues: ['adjustments rule'],
    },
    {
      name: '调整没有文号',
      values: { adjustments: [{ adjustment: 'added', adjustedOn: '2015-11-20' }] },
      issues: ['adjustments.0.documentNumber required'],
    },
    {
      name: '没有责任事项和追责情形',
      values: { duties: undefined, accountability: undefined },
      issues: ['duties required', 'accountability required'],
    },
    {
      name: '调整的文号不成样子',
      values: {
        adjustments: [
          { adjustment: 'added', adjustedOn: '2015-11-20', documentNumber: '第九次会议' },
        ],
      },
      issues: ['adjustments.0.documentNumber malformed'],
    },
  ],
})
