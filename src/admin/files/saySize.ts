/** The size of a file as people read it: 812 字节, 1.4 MB. */
export const saySize = (bytes: number): string => {
  if (bytes < KILO) return `${bytes} 字节`
  if (bytes < KILO * KILO) return `${trimmed(bytes / KILO)} KB`
  return `${trimmed(bytes / KILO / KILO)} MB`
}

const KILO = 1024

const trimmed = (size: number): string => size.toFixed(1).replace(/\.0$/, '')
