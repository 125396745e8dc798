import { mayKeepCatalogue } from '../../policies/catalogue.ts'
import { staffEndpoint } from '../responses.ts'
import { readCatalogue, type CatalogueLine } from './readCatalogue.ts'

/** The catalogue as it is looked at, and whether whoever looks may rearrange it. */
export interface CatalogueAnswer {
  columns: readonly CatalogueLine[]
  mayKeep: boolean
}

/** The whole catalogue: `GET /api/columns/catalogue`. */
export const catalogueEndpoint = staffEndpoint(
  'get',
  '/catalogue',
  async (req, by): Promise<CatalogueAnswer> => ({
    columns: await readCatalogue(req.payload),
    mayKeep: 'as' in mayKeepCatalogue(by),
  }),
)
