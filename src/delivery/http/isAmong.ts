/** Whether an entity tag is among those in `If-None-Match`; caches between may have made them weak. */
export const isAmong = (tags: string | undefined, tag: string): boolean =>
  tags !== undefined &&
  tags.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))
