/**
 * What a field's own resolver does, said in SQL: an expression that gives the field's JSON as text.
 * It is NULL where the resolver would fail, or where only the resolver knows what to do.
 */
export type Writes = (value: string, around: Around) => string

/** What a field is written from beside its own value. */
export interface Around {
  /** The row's alias, or the `jsonb` of which the field is a part. */
  source: string
  /** Where the public house is reached, without a slash at the end. */
  publicUrl: string
}

/** How a field that has a resolver is written, if that can be said in SQL at all. */
export const writesOf = (field: { extensions?: unknown }): Writes | undefined =>
  (field.extensions as { writes?: Writes } | undefined)?.writes

/** The part of a field's config that says how it is written; it stands beside the resolver. */
export const writing = (writes: Writes): { writes: Writes } => ({ writes })

/** Whether a list is empty when nothing was kept under its name; its resolver does the same. */
export const isEmptyWhenMissing = (field: { extensions?: unknown }): boolean =>
  (field.extensions as { isEmptyWhenMissing?: boolean } | undefined)?.isEmptyWhenMissing === true

/** A text in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A value in SQL, as the text of its JSON. */
export const quotedJson = (value: unknown): string => quoted(JSON.stringify(value))

interface Typed {
  /** As `jsonb_typeof` names it. */
  type: 'string' | 'number' | 'boolean' | 'array' | 'object'
  /** How a value of that type is written. */
  text: string
  /** The JSON of a missing value; without one the resolver would fail. */
  missing?: 'null' | '[]'
}

/** Writes a value of `jsonb` when it is of the type that the schema promises. */
export const ofType = (value: string, { type, text, missing }: Typed): string =>
  missing === undefined
    ? `case jsonb_typeof(${value}) when '${type}' then ${text} end`
    : `case coalesce(jsonb_typeof(${value}), 'null')
        when 'null' then '${missing}' when '${type}' then ${text} end`

interface Each {
  /** What an element is called in the statement; its value is `name.value`. */
  name: string
  /** How an element is written. */
  text: string
  /** Which elements are written; all when absent. */
  where?: string
}

/** Writes the elements of a list of `jsonb`; NULL when one of them is. */
export const elements = (list: string, { name, text, where = 'true' }: Each): string =>
  writtenList(`select ${text} as node
    from jsonb_array_elements(${list}) with ordinality ${name} (value, nth)
    where ${where} order by nth`)

/** Writes as a list what a select gives as `node`; NULL when one of them is. */
export const writtenList = (select: string): string => `(
  select case when count(*) = count(node) then '[' || coalesce(string_agg(node, ','), '') || ']' end
  from (${select}) nodes)`

type Words = Readonly<Record<string, string>>

/** Writes the name that a stored key has in its enum; a key that is in it no longer, as null. */
export const writtenName = (value: string, names: Words, isCertain: boolean): string =>
  ofType(value, {
    type: 'string',
    text: chosen(value, names, isCertain ? 'null' : `'null'`),
    ...(!isCertain && { missing: 'null' }),
  })

/** Writes the words of a stored key; a key that is no longer declared still has itself to say. */
export const writtenWords = (value: string, words: Words, isCertain: boolean): string =>
  ofType(value, {
    type: 'string',
    text: chosen(value, words, `(${value})::text`),
    ...(!isCertain && { missing: 'null' }),
  })

/** Writes the names that stored keys have in their enum; those that are in it no longer are left out. */
export const writtenNames = (value: string, names: Words): string =>
  ofType(value, {
    type: 'array',
    missing: '[]',
    text: elements(value, {
      name: 'chosen',
      text: writtenName('chosen.value', names, true),
      where: `jsonb_typeof(chosen.value) <> 'string' or chosen.value #>> '{}' = any
        (array[${Object.keys(names).map(quoted).join(', ')}]::text[])`,
    }),
  })

/** Writes the words of stored keys. */
export const writtenWordsOfAll = (value: string, words: Words): string =>
  ofType(value, {
    type: 'array',
    missing: '[]',
    text: elements(value, { name: 'chosen', text: writtenWords('chosen.value', words, true) }),
  })

const chosen = (value: string, words: Words, other: string): string => {
  const ways = Object.entries(words)
    .map(([key, said]) => `when ${quoted(key)} then ${quotedJson(said)}`)
    .join(' ')
  return ways === '' ? other : `case (${value}) #>> '{}' ${ways} else ${other} end`
}
