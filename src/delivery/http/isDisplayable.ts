/** Whether a browser may show it in place: kinds that carry no script of ours or anybody's. */
export const isDisplayable = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || /^image\/(jpeg|png|webp|gif)$/.test(mediaType)
