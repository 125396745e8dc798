import ipaddr from 'ipaddr.js'

/**
 * Whether only machines of an office's own network find this host: a private or special address, or a
 * name that no public name server knows. The host as `URL` gives it, IPv6 in brackets or not.
 */
export const isInnerHost = (host: string): boolean => {
  const plain = host.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (ipaddr.isValid(plain)) return isInnerAddress(plain)
  return !plain.includes('.') || INNER_NAMES.test(plain)
}

/** Whether the address is none of the open network's: private, local, reserved, or one wrapped in another. */
export const isInnerAddress = (address: string): boolean =>
  ipaddr.process(address).range() !== 'unicast'

const INNER_NAMES =
  /\.(?:local|localhost|localdomain|lan|internal|intranet|home|corp|test|invalid)$/i
