/**
 * Tells when the shell is gone in which npm runs its scripts. A SIGTERM sent to `npm start` ends that
 * shell, which passes nothing on: without this, the house would stay open behind its owner's back.
 */
export const followNpm = (onGone: () => void): void => {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(looking)
    onGone()
  }, EVERY_MS)
  looking.unref()
}

const EVERY_MS = 500
