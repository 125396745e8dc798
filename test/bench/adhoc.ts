import { startDatabases } from './load/databases.ts'
import { surroundings } from './surroundings.ts'
import { loadHouse } from './load/loadHouse.ts'
import { makeCity } from './city/city.ts'
import { runPart } from '../../src/server/runPart.ts'
import { connectTo } from '../../src/server/connectTo.ts'
import config from '../../delivery.config.ts'
import { openPublicHouse } from '../../src/delivery/openPublicHouse.ts'
const N = Number(process.argv[2] ?? 48471)
const db = await startDatabases()
const t0 = Date.now(); const say = (s: string) => console.log(((Date.now()-t0)/1000).toFixed(1), s)
try {
  const urls = { owner: db.house.owner, ...db.house.logins }
  await runPart({ part: 'prepare', environment: surroundings(db.dataFolder), urls, signal: new AbortController().signal })
  const c = await connectTo(db.house.owner)
  await loadHouse(c, makeCity(N)); say('loaded')
  const defs = (await c.query(`select indexname n, indexdef d from pg_indexes where schemaname='published' and indexdef like '%USING gin%' and tablename='search'`)).rows
  for (const { n } of defs) await c.query(`drop index published.${n}`)
  for (const t of ['columns','organisations','items','placements','changes','search']) { await c.query(`insert into published.${t} select * from editorial.public_${t} on conflict do nothing`); say(t) }
  await c.query(`set maintenance_work_mem='256MB'`); for (const { d } of defs) await c.query(d); say('indexed')
  await c.query('vacuum analyze'); say('vacuumed')
  console.log((await c.query(`select pg_size_pretty(pg_relation_size('published.search_grams')) g, pg_size_pretty(pg_total_relation_size('published.search')) s, pg_size_pretty(pg_total_relation_size('published.items')) i, (select avg(length(text)) from published.search) l`)).rows)
  const house = await openPublicHouse({ ...config, readUrl: db.house.logins.delivery as string, port: 0, dataFolder: db.dataFolder, report: (f) => console.error(f) })
  const Q = 'query($q: String!) { search(query: $q, first: 20) { totalCount hits { item { indexNumber title publishedOn unit { name } column { name } } excerpt { text isHit } } facets { columns { value count } units { value count } years { value count } } } }'
  const ask = async (q: string) => { const r = await fetch(`http://127.0.0.1:${house.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: Q, variables: { q } }) }); return await r.json() as any }
  await ask('水')
  for (const q of ['水污染防治', '环县 饮水安全', '应当主动公开', '财政预算和决算', '董志塬扶贫', '公开', '庆政办发〔2015〕33号', '就业创业 马莲河流域 督促检查', '国有土地上房屋征收']) {
    const a = performance.now(); const r = await ask(q); const b = performance.now()
    await ask(q + ' '); const b2 = performance.now()
    const word = q.split(' ')[0]
    const rows = await c.query(`select count(*) over () as n, id from published.items i join published.search s on s.item=i.id where s.title ilike $1 or s.text ilike $1 order by i.listed_at desc limit 20`, [`%${word}%`]); const d = performance.now()
    console.log(q, r.data ? r.data.search.totalCount : JSON.stringify(r), (b-a).toFixed(0), (b2-b).toFixed(0), 'ilike', (d-b2).toFixed(0), rows.rows[0]?.n)
  }
  console.log('rss', process.memoryUsage().rss/1e6)
  await house.close(); await c.end()
} finally { await db.remove() }
process.exit(0)
