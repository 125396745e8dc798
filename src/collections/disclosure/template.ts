import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { spreadsheetTemplate, templateName } from '../../derive/spreadsheet.ts'
import { AS_THEY_ARE, namingOf, type Named, type Names } from '../../derive/spreadsheet/names.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { refuseOff } from '../../house.ts'

/** The domain's spreadsheet template as a download, with the units and columns of this city in its lists. */
export const sendTemplate = async (domain: Domain, req: PayloadRequest): Promise<Response> => {
  refuseOff(req.payload, domain.slug)
  const file = await spreadsheetTemplate(domain, await namesOf(req))
  return new Response(Buffer.from(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${domain.slug}-template.xlsx"; filename*=UTF-8''${encodeURIComponent(templateName(domain))}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** Units that are there today, and columns under their present codes. */
const namesOf = async ({ payload }: PayloadRequest): Promise<Names> => {
  const query = readerOf(payload)
  const units = await query<Named>(
    `select id, code, name from public.organisations
     where coalesce(exists_to, '') = '' order by code`,
  )
  const columns = await query<Named>(
    `select col.id, path.code, col.name from public.columns col
     join editorial.column_paths path on path.id = col.id
     where col.merged_into_id is null order by path.code`,
  )
  return { organisation: namingOf(units), column: namingOf(columns), item: AS_THEY_ARE }
}
