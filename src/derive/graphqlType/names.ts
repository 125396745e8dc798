/** The name of a domain's type: `water-quality` → `WaterQuality`. */
export const typeNameOf = (slug: string): string =>
  slug
    .split('-')
    .map((word) => capital(word))
    .join('')

/** The name of a domain's own filter among the others: `water-quality` → `waterQuality`. */
export const filterNameOf = (slug: string): string => {
  const name = typeNameOf(slug)
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** With a capital: `samplingPoint` → `SamplingPoint`. */
export const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/**
 * The name of an enum's value, made from the stored key as GraphQL writes them: `onRequest` →
 * `ON_REQUEST`. A key that begins with a digit takes the field's name before it: `ARTICLE20_13`.
 */
export const enumValueName = (key: string, fieldKey: string): string => {
  const name = key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/\W/g, '_')
    .toUpperCase()
  return /^\d/.test(name) ? `${fieldKey.toUpperCase()}_${name}` : name
}
