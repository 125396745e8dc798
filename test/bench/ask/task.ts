import type { City } from '../city/city.ts'
import type { Asked, Told } from './connection.ts'

/** Sends one request and waits for its answer. */
export type Ask = (asked: Asked) => Promise<Told>

/** One job for a subject, done again and again: the `nth` time with the same question everywhere. */
export interface Task {
  /** Asks once, or several times when one answer leads to the next; the last answer counts. */
  run: (ask: Ask, nth: number) => Promise<Told>
  /** What is wrong with the answer, if anything is. */
  fault: (told: Told, nth: number) => string | undefined
}

/** What a task is made for. */
export interface Place {
  city: City
  /** Of those who may write: one for each act's person. */
  tokens: readonly string[]
}

export type MakeTask = (place: Place) => Task
