/**
 * Pages of which the first is read already: what is wrong with them shows before anything is sent.
 */
export const begun = async <Page>(
  pages: AsyncGenerator<Page, void>,
): Promise<AsyncGenerator<Page, void>> => {
  const first = await pages.next()
  return (async function* () {
    if (first.done) return
    yield first.value
    yield* pages
  })()
}
