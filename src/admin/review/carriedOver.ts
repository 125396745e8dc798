import { NO_MARKS, type Marks, type Notice } from './ReviewContext.ts'

/** What was said of an item on the page that made it, for the page that shows it next. */
interface CarriedOver {
  marks: Marks
  notice?: Notice
}

const kept = new Map<string, CarriedOver>()

export const carryOver = (id: string, said: CarriedOver): void => void kept.set(id, said)

/** Stays until the next page is left: React may ask twice. */
export const carriedOver = (id: string | undefined): CarriedOver =>
  (id !== undefined && kept.get(id)) || { marks: NO_MARKS }
