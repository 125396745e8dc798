/** With a password, Office wraps the package into a container of the old kind (OLE2). */
export const isLocked = (data: Buffer): boolean =>
  data.subarray(0, 4).toString('hex') === 'd0cf11e0'
