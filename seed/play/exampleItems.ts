import type { Examples } from '../../src/domain/defineExamples.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { resolveExample } from '../../src/domain/resolveExample.ts'
import { idIn, type Ground } from './ground.ts'
import type { PlayedAct } from './play.ts'
import { STORIES } from './stories.ts'

/** An example as an item of this city, with the acts that bring it to where its story ends. */
export interface ExampleItem {
  title: string
  values: Values
  /** The code of the unit whose people play it. */
  unit: string
  acts: readonly PlayedAct[]
}

/** An item for each story; their titles tell them apart. */
export const exampleItems = (
  examples: Examples,
  { columns, organisations }: Ground,
): ExampleItem[] =>
  STORIES.map(({ name, values, acts }) => {
    const told = values(examples)
    const title = `${String(told.title)}（示例：${name}）`
    const here = resolveExample(told, {
      column: (code) => idIn(columns, code),
      unit: (code) => idIn(organisations, code),
    })
    return { title, values: { ...here, title }, unit: unitIn(told), acts }
  })

const unitIn = ({ responsibleUnit }: Values): string =>
  String(responsibleUnit).replace('@unit:', '')
