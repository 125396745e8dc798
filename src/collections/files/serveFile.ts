import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { placeOf } from '../../publication/publicStore.ts'

/** Sends a file of the editorial store to staff; Payload has asked for the right to read before. */
export const serveFile =
  (store: string) =>
  async (req: PayloadRequest, { params }: { params: { filename: string } }) => {
    const { docs } = await req.payload.find({
      collection: 'files' as never,
      where: { filename: { equals: params.filename } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const [file] = docs as unknown as { sha256: string; mimeType: string; filename: string }[]
    if (!file) return new Response(null, { status: 404 })
    const stream = Readable.toWeb(createReadStream(placeOf(store, file.sha256)))
    return new Response(stream as ReadableStream, {
      headers: {
        'Content-Type': file.mimeType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }
