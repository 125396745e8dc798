import type { Payload } from 'payload'

const CATALOGUE = ['目录', '指南', '年报']
const CITY = ['甲', '乙', '丙', '丁']

/** Each note on its own, so that an interruption leaves some and not others. */
const addMissing = async (payload: Payload, texts: readonly string[]): Promise<void> => {
  for (const text of texts) {
    const { totalDocs } = await payload.count({
      collection: 'notes',
      where: { text: { equals: text } },
    })
    if (totalDocs === 0) await payload.create({ collection: 'notes', data: { text } })
  }
}

export const foundCity = (payload: Payload): Promise<void> => addMissing(payload, CATALOGUE)

export const demonstrate = (payload: Payload): Promise<void> => addMissing(payload, CITY)
