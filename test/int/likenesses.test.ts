import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inspectionRules } from '../../plugins/domains/inspection-rules/domain.ts'
import { ALIKE, alikeTo } from '../../src/actions/screening/likenesses.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { richTextOf } from '../../src/domain/kinds/index.ts'
import { likenessOf } from '../../src/domain/screening/likeness.ts'
import { NEARLY_SAME } from '../../src/domain/screening/sketch.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
let live: string
beforeAll(async () => {
  city = await foundTestCity()
  live = await bringTo(city, 'published')
  await fill(100_000)
})
afterAll(() => city.close())

const values = {
  documentNumber: '庆测发〔2018〕7号',
  body: richTextOf(
    Array.from({ length: 40 }, (_, nth) => `第${nth}条 抽查事项${nth}由有关单位组织实施。`).join(
      '\n',
    ),
  ),
}
const likeness = likenessOf(inspectionRules, values)

/** So many public items; their sketches are noise, only the last one's is ours. */
const fill = async (count: number): Promise<void> => {
  await city.owner.query(
    `insert into public.entries (id, domain, index_number, title, column_id, responsible_unit_id,
       revision, publication_state, created_at, updated_at)
     select gen_random_uuid(), domain, 'LIKE/' || no, title, column_id, responsible_unit_id,
            1, 'live', now(), now()
     from public.entries, generate_series(1, $2) as no where id = $1`,
    [live, count],
  )
  await city.owner.query(
    `insert into editorial.likenesses (entry, revision, document_number, sketch, bands)
     select id, 1, '他发〔2018〕' || substr(index_number, 6) || '号',
       array(select (random() * 2147483647)::integer from generate_series(1, 128 + 0 * length(index_number))),
       array(select (random() * 2147483647)::integer from generate_series(1, 16 + 0 * length(index_number)))
     from public.entries where index_number like 'LIKE/%'`,
  )
  await city.owner.query(
    `update editorial.likenesses set document_number = $1, sketch = $2, bands = $3
     where entry = (select id from public.entries where index_number = 'LIKE/77777')`,
    [likeness.number, likeness.sketch, likeness.bands],
  )
  await city.owner.query('vacuum analyze editorial.likenesses')
  await city.owner.query('vacuum analyze public.entries')
}

const asked = { id: '01890000-0000-7000-8000-000000000009', domain: inspectionRules, values }

test('among 100,000 public items the same number and the same text are found', async () => {
  const found = await alikeTo(readerOf(city.payload), [asked])
  expect(found.get(asked.id)).toMatchObject([
    { indexNumber: 'LIKE/77777', number: '庆测发〔2018〕7号', share: 1 },
  ])
})

test('and found by their indexes, not by reading all of them', async () => {
  const client = await city.owner.connect()
  try {
    // As acts ask: the plan is made once, without knowing what will be asked for.
    await client.query('set plan_cache_mode = force_generic_plan')
    await client.query(`prepare alike (jsonb, real) as ${ALIKE}`)
    const item = JSON.stringify([{ id: asked.id, ...likeness }]).replaceAll("'", "''")
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off, timing off) execute alike ('${item}', ${NEARLY_SAME})`,
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('likenesses_bands')
    expect(plan).toContain('likenesses_number')
    expect(plan).not.toContain('Seq Scan on likenesses')
    expect(plan).not.toContain('Seq Scan on entries')
  } finally {
    client.release(true)
  }
})
