/** A spreadsheet as a download, under a name in Chinese and one for old programs. */
export const sheetResponse = (
  file: Uint8Array,
  { ascii, name }: { ascii: string; name: string },
): Response =>
  new Response(Buffer.from(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
