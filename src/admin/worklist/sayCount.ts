/** A number of lines; what was not counted to its end says so. */
export const sayCount = ({ count, hasMore }: { count: number; hasMore: boolean }): string =>
  hasMore ? `${count}+` : String(count)
