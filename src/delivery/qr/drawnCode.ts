import { correction, generate } from 'lean-qr'
import { toPngBuffer } from 'lean-qr/extras/node_export'
import { toSvgPath } from 'lean-qr/extras/svg'
import { html } from '../pages/html.ts'
import { codeWords } from './codeAddress.ts'

/** A code that leads to an address; a seventh of it may be dirty or torn (level M of ISO/IEC 18004). */
const codeOf = (url: string) => generate(url, { minCorrectionLevel: correction.M })

/** Modules of white around a code, as the standard asks for. */
const QUIET = 4
/** Dots to a module. */
const SCALE = 8

/** The code as a drawing that says what it is. */
export const svgOf = (url: string, name: string): string => {
  const code = codeOf(url)
  const side = code.size + 2 * QUIET
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
    width="${side * SCALE}"
    height="${side * SCALE}"
    shape-rendering="crispEdges"
    role="img"
  >
    <title>${codeWords(name)}</title>
    <rect x="${-QUIET}" y="${-QUIET}" width="${side}" height="${side}" fill="#fff" />
    <path d="${toSvgPath(code)}" fill="#000" />
  </svg>`.html
}

/** The code as a picture. */
export const pngOf = (url: string): Buffer =>
  Buffer.from(
    toPngBuffer(codeOf(url), { scale: SCALE, pad: QUIET, on: [0, 0, 0], off: [255, 255, 255] }),
  )
