import type { IncomingMessage } from 'node:http'
import { LIMITS } from '../limits/limits.ts'
import { BadRequest } from './BadRequest.ts'

/** The text that was sent. @throws BadRequest when it is longer than a question may be */
export const readBody = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > LIMITS.requestBytes) {
        request.removeAllListeners('data').resume()
        reject(new BadRequest(413, `请求内容最多 ${LIMITS.requestBytes} 字节`))
      } else chunks.push(chunk)
    })
    request.on('end', () => {
      resolve((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString())
    })
    request.on('error', reject)
  })
