/** The tables of the demonstration's department budget, in 万元. The codes are those of 2018. */

export const revenue = [
  { name: '一般公共预算财政拨款收入', amount: '1456.80' },
  { name: '事业收入', amount: '0.00' },
  { name: '上年结转', amount: '43.20' },
]

export const expenditure = [
  { code: '201', name: '一般公共服务支出', basic: '986.40', project: '285.60', total: '1272.00' },
  { code: '20106', name: '财政事务', basic: '986.40', project: '285.60', total: '1272.00' },
  { code: '2010601', name: '行政运行', basic: '986.40', total: '986.40' },
  { code: '2010605', name: '财政国库业务', project: '120.00', total: '120.00' },
  { code: '2010607', name: '信息化建设', project: '165.60', total: '165.60' },
  { code: '208', name: '社会保障和就业支出', basic: '112.35', total: '112.35' },
  { code: '20805', name: '行政事业单位离退休', basic: '112.35', total: '112.35' },
  {
    code: '2080505',
    name: '机关事业单位基本养老保险缴费支出',
    basic: '112.35',
    total: '112.35',
  },
  { code: '210', name: '医疗卫生与计划生育支出', basic: '48.25', total: '48.25' },
  { code: '21011', name: '行政事业单位医疗', basic: '48.25', total: '48.25' },
  { code: '2101101', name: '行政单位医疗', basic: '48.25', total: '48.25' },
  { code: '221', name: '住房保障支出', basic: '67.40', total: '67.40' },
  { code: '22102', name: '住房改革支出', basic: '67.40', total: '67.40' },
  { code: '2210201', name: '住房公积金', basic: '67.40', total: '67.40' },
]

export const threePublic = [
  {
    basis: '2018年预算数',
    abroad: '0.00',
    vehiclePurchase: '0.00',
    vehicleOperation: '9.60',
    reception: '4.85',
    total: '14.45',
  },
  {
    basis: '2017年预算数',
    abroad: '0.00',
    vehiclePurchase: '0.00',
    vehicleOperation: '10.20',
    reception: '5.10',
    total: '15.30',
  },
]
