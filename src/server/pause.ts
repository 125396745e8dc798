/** Gives the other side time: a database that starts, a port that is being let go. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
