/** Closes the house that the tests opened; says last of all what was not tested. */
export default async function globalTeardown() {
  await globalThis.openedHouse?.close()
  if (globalThis.leftOut) process.stderr.write(`\n${globalThis.leftOut}\n\n`)
}
