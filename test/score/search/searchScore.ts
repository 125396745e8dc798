import config from '../../../delivery.config.ts'
import { openPublicHouse } from '../../../src/delivery/openPublicHouse.ts'
import { connectTo } from '../../../src/server/connectTo.ts'
import { ensureDatabase } from '../../../src/server/ensureDatabase.ts'
import { ensureRoles } from '../../../src/server/ensureRoles.ts'
import { runPart } from '../../../src/server/runPart.ts'
import { surroundings } from '../../bench/surroundings.ts'
import { installationOn } from '../../postgres/installation.ts'
import { throwAwayCluster } from '../../postgres/throwAway.ts'
import { bigramIndex } from './bigrams.ts'
import { searchCorpus, type CorpusText } from './corpus.ts'
import { HELD_OUT } from './heldOut.ts'
import { JUDGED, type Judged } from './judged.ts'
import { loadCorpus } from './loadCorpus.ts'
import { mean, measured } from './measures.ts'

/**
 * `npm run search:score -- <folder>`: how well the search answers the judged questions, and those held
 * out, over real laws and documents, beside a plain index of pairs of characters. `--show` lists what falls short.
 */
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/data'
const showsAll = process.argv.includes('--show')

const withPublicHouse = async (
  texts: readonly CorpusText[],
  work: (url: string) => Promise<void>,
): Promise<void> => {
  const { superuserUrl, dataFolder, remove } = await throwAwayCluster()
  try {
    const { owner, logins } = installationOn(superuserUrl, 'house')
    await ensureDatabase(superuserUrl, owner)
    await ensureRoles(superuserUrl, installationOn(superuserUrl, 'house'))
    await runPart({
      part: 'prepare',
      environment: surroundings(dataFolder),
      urls: { owner, ...logins },
      signal: new AbortController().signal,
    })
    const client = await connectTo(owner)
    await loadCorpus(client, texts)
    await client.query('vacuum analyze published.search, published.items')
    await client.end()
    const house = await openPublicHouse({
      ...config,
      readUrl: logins.delivery as string,
      port: 0,
      dataFolder,
      report: (fault) => console.error(fault),
    })
    await work(`http://127.0.0.1:${house.port}/graphql`).finally(house.close)
  } finally {
    await remove()
  }
}

const QUERY = '{ search(query: $query, first: 10) { hits { item { title } } } }'

const searchAt =
  (url: string) =>
  async (query: string): Promise<string[]> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `query($query: String!) ${QUERY}`, variables: { query } }),
    })
    const { data, errors } = (await response.json()) as Answer
    if (!data) throw new Error(JSON.stringify(errors))
    return data.search.hits.map(({ item }) => item.title)
  }

interface Answer {
  data?: { search: { hits: { item: { title: string } }[] } }
  errors?: unknown
}

const print = (name: string, { ndcg, recall }: ReturnType<typeof mean>): void =>
  console.log(`${name}: nDCG@10 ${ndcg.toFixed(3)}, recall@10 ${recall.toFixed(3)}`)

const texts = await searchCorpus(folder)
const titles = new Set(texts.map(({ title }) => title))
const unknown = [...JUDGED, ...HELD_OUT]
  .flatMap(({ full, partly = [] }) => [...full, ...partly])
  .filter((title) => !titles.has(title))
if (unknown.length > 0) throw new Error(`judged, but not in the corpus: ${unknown.join('; ')}`)

const plain = bigramIndex(texts)
const score = async (search: ReturnType<typeof searchAt>, questions: readonly Judged[]) => {
  const results = []
  for (const judged of questions) {
    const found = await search(judged.query)
    results.push({
      judged,
      found,
      ours: measured(found, judged),
      plain: measured(plain(judged.query), judged),
    })
  }
  print('search', mean(results.map(({ ours }) => ours)))
  print('pairs of characters', mean(results.map(({ plain }) => plain)))
  if (!showsAll) return
  for (const { judged, found, ours, plain } of results.filter(({ ours }) => ours.ndcg < 0.99)) {
    console.log(
      `${judged.query}: ${ours.ndcg.toFixed(2)} (pairs ${plain.ndcg.toFixed(2)})\n  ${found.slice(0, 6).join('\n  ')}`,
    )
  }
}

await withPublicHouse(texts, async (url) => {
  const search = searchAt(url)
  console.log(`${texts.length} texts, ${JUDGED.length} questions`)
  await score(search, JUDGED)
  console.log(`${HELD_OUT.length} questions held out`)
  await score(search, HELD_OUT)
})
process.exit(0)
