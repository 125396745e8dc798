import helmet from 'helmet'
import type { RequestHandler } from 'express'
import { STYLE_HASH } from '../pages/page.ts'

/** What no page of ours ever needs of a device. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

/**
 * What every answer of the interface carries: it is data, read from any site, and nothing in it may
 * ever run as a page.
 */
export const PUBLIC_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': PERMISSIONS,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** What every page carries: texts, pictures, scripts and forms of ours alone, nothing written into it. */
export const pageHeaders = (): RequestHandler[] => [
  helmet({
    // Said once for everything, before it is known what is asked.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [`'${STYLE_HASH}'`],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  }),
  (_, response, next) => {
    response.set('permissions-policy', PERMISSIONS)
    next()
  },
]

/** Browsers that came by HTTPS once do not come otherwise for a year; other hosts speak for themselves. */
export const HTTPS_ONLY = 'max-age=31536000'
