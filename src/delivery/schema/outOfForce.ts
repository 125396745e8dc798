import { GraphQLEnumType, GraphQLObjectType, type GraphQLInterfaceType } from 'graphql'
import { shown } from '../../derive/graphqlType/reads.ts'
import { Day } from '../../derive/graphqlType/scalars.ts'
import { ItemReference } from '../../derive/graphqlType/values.ts'
import { always, TEXT } from './types.ts'

const OutOfForceState = new GraphQLEnumType({
  name: 'OutOfForceState',
  description: '已经不再有效的信息处于何种状态。',
  values: {
    LAPSED: { value: 'lapsed', description: '失效。' },
    REPEALED: { value: 'repealed', description: '废止。' },
  },
})

const OutOfForce = new GraphQLObjectType({
  name: 'OutOfForce',
  description: '失效或者废止的标注：内容仍可查阅，但不再有效。',
  fields: shown({
    state: [always(OutOfForceState), '失效或者废止。', (standing) => `${standing}.state`],
    since: [always(Day), '自何日起。', (standing) => `${standing}.since`],
    reason: [TEXT, '缘由。', (standing) => `${standing}.reason`],
    successor: [
      ItemReference,
      '代替它的信息；没有，或者今日未公开的，为空。',
      {
        one: (standing, item) => ({
          from: `published.items ${item}`,
          where: `${item}.id = ${standing}.successor`,
        }),
      },
    ],
  }),
})

/** The field with which an item shows that it is no longer in force. */
export const outOfForceField = shown({
  outOfForce: [
    OutOfForce,
    '失效或者废止的标注；有效的为空。',
    {
      one: (item, standing) => ({
        from: `published.standings ${standing}`,
        where: `${standing}.id = ${item}.id`,
      }),
    },
  ],
})
