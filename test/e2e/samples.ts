import type { Desk } from './desk.ts'

/** The address of an example of the demonstration, such as 已退回. */
export const sampleIn = async (
  desk: Desk,
  state: string,
  slug = 'water-quality',
): Promise<string> =>
  `/admin/collections/${slug}/${String((await exampleIn(desk, state, slug)).id)}`

/** A complete water sample like the demonstration's, drafted without the form; its title is new. */
export const draftSample = async (desk: Desk, name: string): Promise<Sample> => {
  const { id: _, ...values } = await exampleIn(desk, '待审核')
  const title = `${name} ${Date.now()}`
  const { doc } = await desk.post<{ doc: { id: string } }>('/api/water-quality', {
    values: { ...values, title },
  })
  return { id: doc.id, title, address: `/admin/collections/water-quality/${doc.id}` }
}

export interface Sample {
  id: string
  title: string
  address: string
}

export const submitSample = async (desk: Desk, name: string): Promise<Sample> => {
  const sample = await draftSample(desk, name)
  await desk.post(`/api/water-quality/${sample.id}/acts/submit`, {})
  return sample
}

/** The values of that example, its id among them. */
export const exampleIn = async (
  desk: Desk,
  state: string,
  slug = 'water-quality',
): Promise<Record<string, unknown>> => {
  const where = `where[title][contains]=${encodeURIComponent(`示例：${state}`)}`
  const { docs } = await desk.get<{ docs: Record<string, unknown>[] }>(
    `/api/${slug}?limit=1&depth=0&${where}`,
  )
  if (!docs[0]) throw new Error(`the demonstration has no ${slug} that is ${state}`)
  return docs[0]
}
