import type { Desk } from './desk.ts'

/** The address of an example of the demonstration, such as 已退回. */
export const sampleIn = async (
  desk: Desk,
  state: string,
  slug = 'water-quality',
): Promise<string> =>
  `/admin/collections/${slug}/${String((await exampleIn(desk, state, slug)).id)}`

/** A complete water sample like the demonstration's, drafted without the form; its title is new. */
export const draftSample = (desk: Desk, name: string): Promise<Sample> =>
  draftTitled(desk, `${name} ${Date.now()}`)

export interface Sample {
  id: string
  title: string
  address: string
}

export const submitSample = (desk: Desk, name: string): Promise<Sample> =>
  submitTitled(desk, `${name} ${Date.now()}`)

/** The same under a title that somebody will look at. */
export const submitTitled = async (desk: Desk, title: string): Promise<Sample> => {
  const sample = await draftTitled(desk, title)
  await desk.post(`/api/water-quality/${sample.id}/acts/submit`, {})
  return sample
}

const draftTitled = async (desk: Desk, title: string): Promise<Sample> => {
  const { id: _, ...values } = await exampleIn(desk, '待审核')
  const { doc } = await desk.post<{ doc: { id: string } }>('/api/water-quality', {
    values: { ...values, title },
  })
  return { id: doc.id, title, address: `/admin/collections/water-quality/${doc.id}` }
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
