import type { PayloadRequest } from 'payload'
import { spreadsheetTemplate, templateName } from '../../derive/spreadsheet.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { refuseOff } from '../../house.ts'
import { cityNames } from './cityNames.ts'

/** The domain's spreadsheet template as a download, with the units and columns of this city in its lists. */
export const sendTemplate = async (domain: Domain, req: PayloadRequest): Promise<Response> => {
  refuseOff(req.payload, domain.slug)
  const file = await spreadsheetTemplate(domain, await cityNames(req))
  return new Response(Buffer.from(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${domain.slug}-template.xlsx"; filename*=UTF-8''${encodeURIComponent(templateName(domain))}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
