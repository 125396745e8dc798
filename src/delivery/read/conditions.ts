/** The columns of a branch, by its code or a code that it had before. */
export const branchOf = (code: string): string => `
  select unnest(coalesce(
    (select subtree from published.columns where code = ${code} and merged_into is null),
    (select now.subtree from published.column_redirects redirect
     join published.columns now on now.id = redirect.column_id where redirect.old_code = ${code})
  )) as id`

/** The moment at which a day of Beijing begins, or the one so many days later. */
export const midnight = (day: string, later = 0): string =>
  `(${day}::date + ${later})::timestamp at time zone 'Asia/Shanghai'`

/**
 * The condition of a column with this code, or with one that it had before; a merged column's old code
 * leads to its heir.
 */
export const isCoded = (column: string, code: string): string =>
  `(${column}.code = ${code} or ${column}.id in (
    select coalesce(old.merged_into, old.id) from published.column_redirects redirect
    join published.columns old on old.id = redirect.column_id where redirect.old_code = ${code}))`
