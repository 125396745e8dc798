import type { City } from './city.ts'

/** What only time can do: the moment that was set for the items has come, so long ago. */
export const letPass = async (
  { owner }: Pick<City, 'owner'>,
  items: readonly string[],
  milliseconds: number,
): Promise<void> => {
  await owner.query('alter table editorial.schedules disable trigger end_once')
  try {
    await owner.query(
      `with moved as (
         update editorial.schedules
         set publish_at = clock_timestamp() - $2::float8 * interval '1 millisecond'
         where ended_at is null and case_id in (
           select case_id from editorial.case_entries where entry = any ($1) and open)
         returning id, publish_at
       )
       update editorial.schedule_turns set next_at = moved.publish_at
       from moved where schedule = moved.id`,
      [items, milliseconds],
    )
  } finally {
    await owner.query('alter table editorial.schedules enable trigger end_once')
  }
}
