/** The media type of .xlsx. */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file that is made for whoever asked, under the name that people read and one that every browser knows. */
export const download = (
  data: Uint8Array,
  { name, plainName, mediaType }: { name: string; plainName: string; mediaType: string },
): Response =>
  new Response(Buffer.from(data), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
