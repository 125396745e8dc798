/** Where a process tells those who run it how it is doing: never the address of its readers. */
export interface MonitorAddress {
  port: number
  /** This machine alone unless somebody chose otherwise. */
  host: string
  /** Asked for as `Authorization: Bearer …`; there is one wherever others reach the address. */
  token?: string
}
