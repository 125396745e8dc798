import type { Wording } from '../../src/domain/screening/wording.ts'

/** What names a body in a text about the past: then the old name is right. */
const PAST = ['原', '前', '时任'] as const

interface Renamed {
  from: string
  except?: readonly string[]
}

const renamed = (words: string, instead: string, { from, except = [] }: Renamed): Wording => ({
  words,
  gravity: 'warn',
  instead,
  from,
  note: `${from} 起机构名称为“${instead}”；引用旧文件、叙述以往事实的，请说明`,
  except: [...PAST.map((word) => word + words), ...except],
})

const OF_THE_STATE = '2018-03-22'
const OF_THE_CITY = '2019-03-01'

/** A bureau of a city or county; a body of the state that had the same name once is another. */
const renamedHere = (words: string, instead: string, from = OF_THE_CITY): Wording =>
  renamed(words, instead, { from, except: [`国家${words}`, `国务院${words}`] })

/** 机构名称: bodies that got another name in the reform of 2018, or since. */
export const bodies: readonly Wording[] = [
  renamed('国土资源部', '自然资源部', { from: OF_THE_STATE }),
  renamed('环境保护部', '生态环境部', { from: OF_THE_STATE, except: ['环境保护部门'] }),
  renamed('国家工商行政管理总局', '国家市场监督管理总局', { from: OF_THE_STATE }),
  renamed('国家食品药品监督管理总局', '国家市场监督管理总局', { from: OF_THE_STATE }),
  renamed('国家质量监督检验检疫总局', '国家市场监督管理总局', { from: OF_THE_STATE }),
  renamed('国家卫生和计划生育委员会', '国家卫生健康委员会', { from: OF_THE_STATE }),
  renamed('国家安全生产监督管理总局', '应急管理部', { from: OF_THE_STATE }),
  renamed('国家新闻出版广电总局', '国家广播电视总局', { from: OF_THE_STATE }),
  renamed('国务院法制办公室', '司法部', { from: OF_THE_STATE }),
  renamed('中国银行业监督管理委员会', '国家金融监督管理总局', { from: '2023-05-18' }),
  renamed('中国保险监督管理委员会', '国家金融监督管理总局', { from: '2023-05-18' }),
  renamed('中国银行保险监督管理委员会', '国家金融监督管理总局', { from: '2023-05-18' }),
  renamed('国务院扶贫开发领导小组办公室', '农业农村部', { from: '2021-02-25' }),
  renamed('国家乡村振兴局', '农业农村部', { from: '2023-03-16' }),
  renamedHere('国土资源局', '自然资源局'),
  renamedHere('环境保护局', '生态环境局'),
  renamedHere('工商行政管理局', '市场监督管理局'),
  renamedHere('食品药品监督管理局', '市场监督管理局'),
  renamedHere('质量技术监督局', '市场监督管理局'),
  renamedHere('卫生和计划生育委员会', '卫生健康委员会'),
  renamedHere('安全生产监督管理局', '应急管理局'),
  renamedHere('法制办公室', '司法局'),
  renamedHere('扶贫开发办公室', '乡村振兴局', '2021-06-01'),
]
