import { department, REFORM } from './department.ts'

const since2019 = { existsFrom: REFORM.firstDay }

/** The departments that the reform of party and state institutions made, in the city in early 2019. */
export const reformed = [
  department('industry', '工业和信息化局', '工信局', since2019),
  department('natural-resources', '自然资源局', '自然资源局', since2019),
  department('ecology', '生态环境局', '生态环境局', since2019),
  department('agriculture', '农业农村局', '农业农村局', since2019),
  department('forestry-grassland', '林业和草原局', '林草局', since2019),
  department('culture-tourism', '文体广电和旅游局', '文旅局', since2019),
  department('health', '卫生健康委员会', '卫生健康委', since2019),
  department('veterans', '退役军人事务局', '退役军人局', since2019),
  department('emergency', '应急管理局', '应急局', since2019),
  department('market', '市场监督管理局', '市场监管局', since2019),
  department('medical-security', '医疗保障局', '医保局', since2019),
  department('grain-reserves', '粮食和物资储备局', '粮储局', since2019),
]
