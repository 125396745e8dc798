import { GraphQLObjectType, GraphQLString } from 'graphql'
import { shown } from '../../derive/graphqlType/reads.ts'
import { Organisation } from './organisation.ts'
import { siteMetaTags } from './metaTags.ts'
import { TEXT } from './types.ts'

export const Site = new GraphQLObjectType({
  name: 'Site',
  description: '网站集群中的一个站点。',
  fields: {
    ...shown({
      code: [TEXT, '站点代码。', (site) => `${site}.code`],
      name: [TEXT, '名称。', (site) => `${site}.name`],
      address: [GraphQLString, '首页网址；尚未开通的为空。', (site) => `${site}.address`],
      identificationCode: [
        GraphQLString,
        '政府网站标识码，十位；未登记的为空。',
        (site) => `${site}.identification_code`,
      ],
      division: [GraphQLString, '行政区划代码；没有的为空。', (site) => `${site}.division`],
      unit: [
        Organisation,
        '主办单位；未登记的为空。',
        {
          one: (site, unit) => ({
            from: `published.organisations ${unit}`,
            where: `${unit}.id = ${site}.unit`,
          }),
        },
      ],
    }),
    ...siteMetaTags,
  },
})
