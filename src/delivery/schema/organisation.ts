import { GraphQLObjectType, GraphQLString } from 'graphql'
import { shown } from '../../derive/graphqlType/reads.ts'
import { Day } from '../../derive/graphqlType/scalars.ts'
import { OrganisationName } from '../../derive/graphqlType/values.ts'
import { listOf, TEXT } from './types.ts'

export const Organisation = new GraphQLObjectType({
  name: 'Organisation',
  description: '单位：市政府及其部门、县区及其部门、事业单位。以今日的名称显示。',
  fields: shown({
    code: [TEXT, '单位代码。', (unit) => `${unit}.code`],
    name: [TEXT, '名称。', (unit) => `${unit}.name`],
    shortName: [GraphQLString, '简称；没有的为空。', (unit) => `${unit}.short_name`],
    kind: [TEXT, '类别。', (unit) => `${unit}.kind`],
    creditCode: [GraphQLString, '统一社会信用代码；没有的为空。', (unit) => `${unit}.credit_code`],
    division: [GraphQLString, '行政区划代码；没有的为空。', (unit) => `${unit}.division`],
    existsFrom: [Day, '成立日期；不详的为空。', (unit) => `${unit}.exists_from`],
    existsTo: [Day, '撤销日期；现存的为空。', (unit) => `${unit}.exists_to`],
    parent: [
      OrganisationName,
      '上级单位；最上级的为空。',
      {
        one: (unit, above) => ({
          from: `published.organisations ${above}`,
          where: `${above}.id = ${unit}.parent`,
        }),
      },
    ],
    successors: [
      listOf(OrganisationName),
      '撤销后承接其职能的单位。',
      {
        many: (unit, successor) => ({
          from: `published.organisations ${successor}`,
          where: `${successor}.id = any (${unit}.successors)`,
          orderBy: `${successor}.code`,
        }),
      },
    ],
  }),
})
