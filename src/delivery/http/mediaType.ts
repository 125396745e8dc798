/** The two media types of GraphQL over HTTP. */
export type MediaType = 'application/json' | 'application/graphql-response+json'

/** The one to answer in, the first that the reader accepts; undefined when there is none. */
export const mediaTypeFor = (accept: string | undefined): MediaType | undefined => {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') {
    return 'application/json'
  }
  for (const range of accept.replace(/\s/g, '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = range.split(';')
    if (parameters.some((each) => /^charset=(?!"?utf-?8"?$)/.test(each))) continue
    if (parameters.some((each) => /^q=0(\.0+)?$/.test(each))) continue
    if (name === 'application/graphql-response+json') return name
    if (PLAIN.has(name)) return 'application/json'
  }
  return undefined
}

const PLAIN = new Set(['application/json', 'application/*', '*/*', ''])
