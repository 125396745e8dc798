/** Closes the house that the tests opened. */
export default async function globalTeardown() {
  await globalThis.openedHouse?.close()
}
