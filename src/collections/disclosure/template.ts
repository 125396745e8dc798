import type { PayloadRequest } from 'payload'
import { spreadsheetTemplate, templateName } from '../../derive/spreadsheet.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { refuseOff } from '../../house.ts'
import { cityNames } from './cityNames.ts'
import { download } from './download.ts'

/** The domain's spreadsheet template as a download, with the units and columns of this city in its lists. */
export const sendTemplate = async (domain: Domain, req: PayloadRequest): Promise<Response> => {
  refuseOff(req.payload, domain.slug)
  const file = await spreadsheetTemplate(domain, await cityNames(req))
  return download(file, {
    name: templateName(domain),
    plainName: `${domain.slug}-template.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
