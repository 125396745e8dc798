import { domains } from '../../plugins/domains/index.ts'
import { WITH_PAYLOAD } from '../../src/server/plans.ts'
import { measurePages } from './domains/pages.ts'
import { fileOf, ready, startNode } from './processes.ts'
import { median } from './report/quantile.ts'

/**
 * `npm run bench:domains`: what a domain costs. Both houses are made of one declaration and of all of
 * them by turns, each time in a new process; what one more domain adds is the difference, shared.
 * Then the pages of the admin in a whole city.
 */
const HOUSES = { editorial: 'editorial house (Payload)', public: 'public house (schema)' } as const
const TIMES = 7

interface Weight {
  milliseconds: number
  megabytes: number
}

const weigh = async (house: string, count: number): Promise<Weight> => {
  const command = ['--expose-gc', ...WITH_PAYLOAD, fileOf('domains/weigh.ts'), house, String(count)]
  const { said } = await ready<Weight>(startNode(command, { NODE_ENV: 'production' }))
  return said
}

const middle = (weights: readonly Weight[]): Weight => ({
  milliseconds: median(weights.map(({ milliseconds }) => milliseconds)),
  megabytes: median(weights.map(({ megabytes }) => megabytes)),
})

const all = domains.length
for (const [house, name] of Object.entries(HOUSES)) {
  const [one, whole]: [Weight[], Weight[]] = [[], []]
  for (let time = 0; time < TIMES; time++) {
    one.push(await weigh(house, 1))
    whole.push(await weigh(house, all))
  }
  const [least, most] = [middle(one), middle(whole)]
  const each = (of: keyof Weight) => (most[of] - least[of]) / (all - 1)
  process.stdout.write(
    `${name}: ${all} domains take ${(most.milliseconds / least.milliseconds).toFixed(2)} × the time ` +
      `and ${(most.megabytes / least.megabytes).toFixed(2)} × the memory of one; ` +
      `each adds ${((each('milliseconds') / least.milliseconds) * 100).toFixed(1)} % of the time ` +
      `and ${each('megabytes').toFixed(2)} MB\n`,
  )
}
for (const [path, times] of Object.entries(await measurePages())) {
  process.stdout.write(`${path}: ${times.toFixed(2)} × the sign-in page\n`)
}
process.exit(0)
