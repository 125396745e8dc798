import type { Domain } from '../defineDomain.ts'
import type { Values } from '../fields/index.ts'
import { plainText } from '../kinds/index.ts'
import { bandsOf, sketchOf, type Sketch } from './sketch.ts'

/** By what an item is found again when somebody publishes the same once more. */
export interface Likeness {
  /** Its own document number. */
  number?: string
  sketch: Sketch
  bands: readonly number[]
}

/**
 * What an item is likened by. The document number counts where the domain tells its items apart by it:
 * a number that is merely cited is somebody else's. Texts are compared where they run on; records that
 * are filled into fields look alike by nature.
 */
export const likenessOf = ({ fields, identifiedBy }: Domain, values: Values): Likeness => {
  const own = identifiedBy.find((key) => fields[key]?.kind === 'documentNumber')
  const number = own && values[own]
  const text = Object.entries(fields)
    .filter(([, { kind, internal }]) => kind === 'richText' && !internal)
    .map(([key]) => plainText(values[key]))
    .join('\n')
  const sketch = sketchOf(text) ?? []
  return {
    ...(typeof number === 'string' && /\d/.test(number) && { number }),
    sketch,
    bands: sketch.length > 0 ? bandsOf(sketch) : [],
  }
}
