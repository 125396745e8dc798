import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { LIMITS } from '../limits/limits.ts'
import { BadRequest } from './BadRequest.ts'

/** The text that was sent. @throws BadRequest when it is longer than a question may be, or no text */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  if (Number(request.headers['content-length']) > LIMITS.requestBytes) throw tooLong()
  const bytes = await readBytes(request)
  if (!isUtf8(bytes)) throw new BadRequest(400, '请求内容应以 UTF-8 编码')
  return bytes.toString()
}

const readBytes = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > LIMITS.requestBytes) {
        request.removeAllListeners('data').resume()
        reject(tooLong())
      } else chunks.push(chunk)
    })
    request.on('end', () => {
      resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
    })
    request.on('error', reject)
  })

const tooLong = (): BadRequest => new BadRequest(413, `请求内容最多 ${LIMITS.requestBytes} 字节`)
