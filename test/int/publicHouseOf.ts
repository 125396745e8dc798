import config from '../../delivery.config.ts'
import { openPublicHouse, type OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import { houseOf } from '../../src/house.ts'
import type { City } from './city.ts'

/** Opens the public house of a city; a fault in it fails the test. */
export const publicHouseOf = ({ database, payload }: City): Promise<OpenHouse> =>
  openPublicHouse({
    ...config,
    readUrl: database.deliveryUrl,
    newsUrl: database.deliveryUrl,
    port: 0,
    dataFolder: houseOf(payload).stores.public.replace(/\/public-files$/, ''),
    report: (fault) => {
      throw fault
    },
  })
