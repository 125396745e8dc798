import { GraphQLBoolean, GraphQLEnumType, GraphQLObjectType, GraphQLString } from 'graphql'
import { EDITION_KINDS } from '../../domain/amendments.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { enumValueName } from '../../derive/graphqlType/names.ts'
import { reading, shown } from '../../derive/graphqlType/reads.ts'
import { DateTime } from '../../derive/graphqlType/scalars.ts'
import { quoted, writing, writtenWords } from '../../derive/graphqlType/writes.ts'
import { phaseWords } from '../read/phaseWords.ts'
import { always, listOf, TEXT, WHOLE } from './types.ts'

const EditionKind = new GraphQLEnumType({
  name: 'EditionKind',
  description: '一个版次与前一版的关系。',
  values: Object.fromEntries(
    Object.entries(EDITION_KINDS).map(([kind, description]) => [
      enumValueName(kind, 'kind'),
      { value: kind, description: `${description}。` },
    ]),
  ),
})

const editionType = (domains: readonly Domain[]) =>
  new GraphQLObjectType({
    name: 'Edition',
    description: '一条信息公开过的一个版次。',
    fields: {
      ...shown({
        no: [WHOLE, '版次，首次公开为 1。', (edition) => `${edition}.no`],
        publishedAt: [
          always(DateTime),
          '这一版发布的时刻。',
          (edition) => `${edition}.published_at`,
        ],
        kind: [
          always(EditionKind),
          '首次公开，或者更正、补充、更新。',
          (edition) => `${edition}.kind`,
        ],
        note: [
          GraphQLString,
          '公开说明：这一版改了什么。首次公开的，以及撤回过的版次，为空。',
          (edition) => `${edition}.note`,
        ],
        isReadable: [
          always(GraphQLBoolean),
          '内容是否仍然公开，可用 item 的 edition 参数取得。更正之前的、撤回过的版次不再公开。',
          (edition) => `${edition}.card is not null`,
        ],
        contentHash: [
          GraphQLString,
          '这一版内容的 SHA-256；内容不再公开的为空。',
          (edition) => `${edition}.content_hash`,
        ],
      }),
      phase: {
        type: GraphQLString,
        description: '这一版时事项所处的阶段；该类信息不分阶段，或内容不再公开的，为空。',
        extensions: {
          ...reading({
            name: 'phase',
            value: (edition) => `case when ${edition}.card is not null then json_build_object(
              'domain', ${edition}.domain, 'card', ${phasesOf(domains, edition)}) end`,
          }),
          ...writing((_, { source: edition }) => writtenPhase(domains, edition)),
        },
        resolve: ({ phase }) => phaseWords(domains, phase as Parameters<typeof phaseWords>[1]),
      },
    },
  })

/** Of the card only what tells a phase: histories are asked of whole lists. */
const phasesOf = (domains: readonly Domain[], edition: string): string => {
  const keys = [...new Set(domains.flatMap(({ phase }) => phase ?? []))]
  const pairs = keys
    .map((key) => `'${key.replaceAll("'", "''")}'`)
    .map((key) => `${key}, ${edition}.card -> ${key}`)
  return `json_build_object(${pairs.join(', ')})`
}

/** What `phaseWords` says. */
const writtenPhase = (domains: readonly Domain[], edition: string): string => {
  const ways = domains.flatMap(({ slug, phase, fields }) => {
    const field = phase === undefined ? undefined : fields[phase]
    if (phase === undefined || field?.kind !== 'choice') return []
    const key = `(${edition}.card -> ${quoted(phase)})`
    const words = writtenWords(key, field.options, true)
    return [`when ${quoted(slug)} then coalesce(${words}, 'null')`]
  })
  return ways.length > 0 ? `case ${edition}.domain ${ways.join(' ')} else 'null' end` : `'null'`
}

/** The field with which an item shows its history. */
export const editionsField = (domains: readonly Domain[]) => ({
  editions: {
    type: listOf(editionType(domains)),
    description: '公开过的各个版次，新的在前；第一个是现行版本。',
    extensions: reading({
      name: 'editions',
      many: (item, edition) => ({
        from: `published.editions ${edition}`,
        where: `${edition}.item = ${item}.id`,
        orderBy: `${edition}.no desc`,
      }),
    }),
  },
})
