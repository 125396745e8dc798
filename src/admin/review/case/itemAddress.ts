/** The part of an address that names the field to be looked for on arrival. */
export const SEEK = 'seek'

/** Where an item is edited; with a path, its field is looked for. */
export const itemAddress = (
  admin: string,
  { domain, id }: { domain: string; id: string },
  path?: string,
): string => {
  const address = `${admin}/collections/${domain}/${id}`
  return path === undefined ? address : `${address}?${SEEK}=${encodeURIComponent(path)}`
}
