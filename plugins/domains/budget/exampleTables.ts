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

export const basicExpenditure = [
  { code: '301', name: '工资福利支出', personnel: '1050.00', total: '1050.00' },
  { code: '30101', name: '基本工资', personnel: '420.00', total: '420.00' },
  { code: '30102', name: '津贴补贴', personnel: '350.00', total: '350.00' },
  { code: '30103', name: '奖金', personnel: '52.00', total: '52.00' },
  { code: '30108', name: '机关事业单位基本养老保险缴费', personnel: '112.35', total: '112.35' },
  { code: '30110', name: '职工基本医疗保险缴费', personnel: '48.25', total: '48.25' },
  { code: '30113', name: '住房公积金', personnel: '67.40', total: '67.40' },
  { code: '302', name: '商品和服务支出', operating: '126.50', total: '126.50' },
  { code: '30201', name: '办公费', operating: '30.00', total: '30.00' },
  { code: '30211', name: '差旅费', operating: '20.00', total: '20.00' },
  { code: '30217', name: '公务接待费', operating: '4.85', total: '4.85' },
  { code: '30231', name: '公务用车运行维护费', operating: '9.60', total: '9.60' },
  { code: '30239', name: '其他交通费用', operating: '40.00', total: '40.00' },
  { code: '30299', name: '其他商品和服务支出', operating: '22.05', total: '22.05' },
  { code: '303', name: '对个人和家庭的补助', personnel: '37.90', total: '37.90' },
  { code: '30302', name: '退休费', personnel: '37.90', total: '37.90' },
]
