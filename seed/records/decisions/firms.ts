import { creditCodeCheckDigit } from '../../../src/domain/codes/creditCode.ts'
import { bodyCheckDigit } from '../../city/creditCodeFor.ts'

/** A made-up firm of the city's food trade. */
export interface Firm {
  name: string
  creditCode: string
  representative: string
  /** What it makes or sells. */
  trade: string
}

const XIFENG = '621002'

const firm = (name: string, trade: string, representative: string, serial: number): Firm => {
  // MAE and three letters that no register gives, so that the code is nobody's.
  const body = `MAEQY${String(serial).padStart(3, '0')}`
  const first17 = `91${XIFENG}${body}${bodyCheckDigit(body)}`
  const creditCode = first17 + creditCodeCheckDigit(first17)
  return { name, creditCode, representative, trade }
}

/** Twenty firms, each name said to be an example. */
export const firms: readonly Firm[] = (
  [
    ['庆阳示例黄酒酿造有限公司', '黄酒', '赵某'],
    ['庆阳示例苹果饮料有限公司', '果汁饮料', '钱某'],
    ['庆阳示例小杂粮有限公司', '杂粮加工品', '孙某'],
    ['庆阳示例羊肉食品有限公司', '速冻羊肉制品', '李某'],
    ['庆阳示例面粉有限公司', '小麦粉', '周某'],
    ['庆阳示例胡麻油有限公司', '食用植物油', '吴某'],
    ['庆阳示例豆制品有限公司', '豆腐、豆干', '郑某'],
    ['庆阳示例黄花菜有限公司', '干制黄花菜', '王某'],
    ['庆阳示例乳品有限公司', '巴氏杀菌乳', '冯某'],
    ['庆阳示例蜂业有限公司', '蜂蜜', '陈某'],
    ['庆阳示例调味品有限公司', '食醋、酱油', '褚某'],
    ['庆阳示例饮用水有限公司', '包装饮用水', '卫某'],
    ['庆阳示例百货有限公司', '预包装食品', '蒋某'],
    ['庆阳示例餐饮管理有限公司', '热食类食品', '沈某'],
    ['庆阳示例生鲜超市有限公司', '食用农产品', '韩某'],
    ['庆阳示例烘焙有限公司', '糕点', '杨某'],
    ['庆阳示例冷饮有限公司', '冷冻饮品', '朱某'],
    ['庆阳示例粮油商贸有限公司', '大米', '秦某'],
    ['庆阳示例肉制品有限公司', '酱卤肉制品', '尤某'],
    ['庆阳示例茶叶有限公司', '茶叶', '许某'],
  ] as const
).map(([name, trade, representative], at) => firm(name, trade, representative, at + 1))
