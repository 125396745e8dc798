import { addressOf } from '../pages/addresses.ts'
import {
  columnTags,
  itemTags,
  SAID,
  type MetaTag,
  type TaggedColumn,
  type TaggedItem,
} from './tags.ts'

/** What is read of a column for its tags, as an expression over its row. */
export const columnRead = (column: string): string => `json_build_object(
  'name', ${column}.name, 'description', ${column}.description, 'path', (
    select json_agg(step.name order by step.depth) from published.columns step
    where step.merged_into is null and starts_with(${column}.code || '/', step.code || '/')))`

/** What is read of an item for its tags, as an expression over a row like those of `published.items`. */
export const itemRead = (item: string): string => `(
  select json_build_object(
    'indexNumber', ${item}.index_number, 'domain', ${item}.domain, 'title', ${item}.title,
    'listedAt', ${item}.listed_at, 'unit', tagged_unit.name, 'column', ${columnRead('tagged_column')},
    'said', json_build_object(${SAID.map((key) => `'${key}', ${item}.card -> '${key}'`).join(', ')}))
  from published.organisations tagged_unit, published.columns tagged_column
  where tagged_unit.id = ${item}.unit and tagged_column.id = ${item}.column_id)`

/** What was read of an item. */
export interface ReadForTags extends Pick<TaggedItem, 'title' | 'listedAt' | 'unit'> {
  indexNumber: string
  domain: string
  column: TaggedColumn
  said: Readonly<Record<keyof TaggedItem['said'], unknown>>
}

/** The tags of an item's page: its column's and its own. */
export const tagsRead = (
  read: ReadForTags,
  { kinds, publicUrl }: { kinds: ReadonlyMap<string, string>; publicUrl: string },
): MetaTag[] => [
  ...columnTags(read.column),
  ...itemTags({
    ...read,
    publicUrl,
    kind: kinds.get(read.domain) ?? read.domain,
    url: `${publicUrl}${addressOf(read.indexNumber)}`,
    said: Object.fromEntries(Object.entries(read.said).filter(([, value]) => value !== null)),
  }),
]
