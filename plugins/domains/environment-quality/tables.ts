import {
  choice,
  creditCode,
  flag,
  quantity,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { AIR_UNITS, NOISE_ZONES, POLLUTANTS, WATER_CLASSES } from './options.ts'

/** 空气污染物浓度. */
export const airReadings = table('空气污染物浓度', {
  pollutant: choice('污染物', POLLUTANTS, { required: 'submit' }),
  statistic: text('统计指标', { help: '如 平均浓度、日均值第95百分位数。' }),
  concentration: quantity('浓度', { required: 'submit' }),
  unit: choice('单位', AIR_UNITS, { required: 'submit' }),
  change: quantity('同比变化（%）'),
})

/** 地表水断面水质. */
export const sections = table('地表水断面', {
  name: text('断面', { required: 'submit' }),
  river: text('河流（湖库）', { required: 'submit' }),
  target: choice('水质目标', WATER_CLASSES, { required: 'submit' }),
  found: choice('水质类别', WATER_CLASSES, { help: '断流没有采样的不填，在备注中说明。' }),
  met: flag('达标'),
  exceedances: text('超标项目及倍数'),
  remarks: text('备注'),
})

/** 声环境监测. Levels are in dB(A). */
export const noiseReadings = table('声环境监测', {
  name: text('点位或者区域', { required: 'submit' }),
  zone: choice('功能区类别', NOISE_ZONES, { help: '区域和道路交通噪声不填。' }),
  byDay: quantity('昼间等效声级', { required: 'submit' }),
  byNight: quantity('夜间等效声级'),
  met: flag('达标'),
})

/** 污染源监测. */
export const pollutionReadings = table('污染源监测', {
  company: text('排污单位', { required: 'submit' }),
  creditCode: creditCode('统一社会信用代码'),
  outlet: text('监测点位'),
  standard: text('排放标准', { required: 'submit' }),
  indicator: text('监测指标', { required: 'submit' }),
  unit: text('单位'),
  limit: quantity('排放限值'),
  value: quantity('监测值', { required: 'submit' }),
  met: flag('达标', { required: 'submit' }),
})
