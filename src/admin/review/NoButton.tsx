'use client'

/** Stands where Payload would put its own Save: items are saved by the act bar. */
export const NoButton = () => null
