import type { PayloadRequest } from 'payload'
import { cityNames } from '../../actions/disclosure/items/cityNames.ts'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { spreadsheetTemplate, templateName } from '../../derive/spreadsheet.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { refuseOff } from '../../house.ts'
import { download, WORKBOOK } from './download.ts'

/** The domain's spreadsheet template as a download, with the units and columns of this city in its lists. */
export const sendTemplate = async (domain: Domain, req: PayloadRequest): Promise<Response> => {
  refuseOff(req.payload, domain.slug)
  const file = await spreadsheetTemplate(domain, await cityNames(readerOf(req.payload)))
  return download(file, {
    name: templateName(domain),
    plainName: `${domain.slug}-template.xlsx`,
    mediaType: WORKBOOK,
  })
}
