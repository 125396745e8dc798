import { publicUrl } from './house.ts'

/** Asks the public GraphQL as a county's site does. */
export const askPublic = async <T>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> => {
  const answer = await fetch(`${publicUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] }
  if (!data || errors) throw new Error(JSON.stringify(errors))
  return data
}

/** A page or file of the public house. */
export const getPublic = async (path: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(`${publicUrl}${path}`)
  return { status: answer.status, text: await answer.text() }
}

/** Asks again until the answer is as awaited: the public house hears of a publication, it is not told. */
export const askUntil = async <T>(
  query: string,
  variables: Record<string, unknown>,
  isAwaited: (answer: T) => boolean,
): Promise<T> => {
  for (;;) {
    const answer = await askPublic<T>(query, variables)
    if (isAwaited(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
