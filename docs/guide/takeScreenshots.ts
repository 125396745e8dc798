import { openHouse } from '../../test/e2e/openHouse.mjs'
import { findChromium } from '../../test/e2e/findChromium.mjs'

/**
 * `npm run guide:screenshots`: remakes every picture of the guide, in a house opened for it. With
 * `E2E_ADMIN_URL` and `E2E_PUBLIC_URL`, in a house that runs already.
 */
const house = process.env.E2E_ADMIN_URL ? undefined : await openHouse()
if (house) {
  Object.assign(process.env, { E2E_ADMIN_URL: house.adminUrl, E2E_PUBLIC_URL: house.publicUrl })
}
process.env.E2E_BROWSER = findChromium()
try {
  // Only now: where the house is, is read when the harness is loaded.
  const { takeAll } = await import('./scenes.ts')
  await takeAll()
} finally {
  await house?.close()
}
