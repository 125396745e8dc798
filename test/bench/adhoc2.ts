import { startDatabases } from './load/databases.ts'
import { surroundings } from './surroundings.ts'
import { runPart } from '../../src/server/runPart.ts'
import { connectTo } from '../../src/server/connectTo.ts'
import { makeCity } from './city/city.ts'
const db = await startDatabases()
try {
  const urls = { owner: db.house.owner, ...db.house.logins }
  await runPart({ part: 'prepare', environment: surroundings(db.dataFolder), urls, signal: new AbortController().signal })
  const c = await connectTo(db.house.owner)
  const city = makeCity(200)
  const texts = city.items.map((i) => i.text.map((n) => (city.paragraphs[n] as any).text).join('\n'))
  console.log('avg chars', texts.reduce((s, t) => s + t.length, 0) / texts.length)
  await c.query('create table t as select * from unnest($1::text[]) t(t)', [texts])
  const variants: Record<string, string> = {
    now: 'published.grams(t)',
    folded: 'length(published.folded(t))',
    chars: `(select count(*) from unnest(string_to_array(published.folded(t), null)) x)`,
    han: `(select count(*) from unnest(string_to_array(published.folded(t), null)) x where published.is_han(x))`,
    win: `(select count(next) from (select one, lead(one,1,' ') over (order by at) as next from unnest(string_to_array(published.folded(t), null)) with ordinality each(one, at)) p)`,
    win2: `(select count(next) from (select one, lead(one,1,' ') over () as next from unnest(string_to_array(published.folded(t), null)) each(one)) p)`,
    runs: `(select count(*) from regexp_matches(published.folded(t), '[a-z0-9]{1,40}', 'g') x)`,
    runs2: `(select count(*) from regexp_matches(published.folded(t), '[a-z0-9]+', 'g') x)`,
    agg: `(select array_to_tsvector(array_agg(one||next)) from (select one, lead(one,1,' ') over () as next from unnest(string_to_array(published.folded(t), null)) each(one)) p)`,
  }
  for (const [n, e] of Object.entries(variants)) { const a = performance.now(); await c.query(`select count(x) from (select ${e} as x from t offset 0) y`); console.log(n, ((performance.now() - a) / 200).toFixed(2), 'ms') }
  await c.end()
} finally { await db.remove() }
process.exit(0)
