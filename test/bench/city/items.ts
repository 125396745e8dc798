import { formatIndexNumber } from '../../../src/domain/codes/indexNumber.ts'
import { chanceOf, type Chance } from './chance.ts'
import { columns, idOf, units, type Column, type Unit } from './catalogue.ts'
import type { Paragraph } from './paragraphs.ts'
import { GENRES, PLACES, TOPICS, WHO } from './words.ts'

/** An item of the bench's city, without its text. */
export interface Item {
  no: number
  id: string
  indexNumber: string
  title: string
  summary: string
  documentNumber: string
  /** YYYY-MM-DD */
  formationDate: string
  listedAt: Date
  unit: Unit
  column: Column
  /** Places in the pool of paragraphs, in their order. */
  text: readonly number[]
}

/** The day in Beijing on which an item is listed, YYYY-MM-DD. */
export const publishedOn = ({ listedAt }: Pick<Item, 'listedAt'>): string =>
  new Date(listedAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** The first `count` items, the oldest first, the same in every run. */
export const makeItems = (count: number, pool: readonly Paragraph[]): Item[] => {
  const chance = chanceOf(48_471)
  return Array.from({ length: count }, (_, at) => makeItem(at + 1, count, pool, chance))
}

/** Ten years of publications at even distances. */
const BEGINNING = Date.UTC(2009, 0, 1)
const PERIOD = 10 * 365 * 86_400_000

const makeItem = (no: number, count: number, pool: readonly Paragraph[], chance: Chance): Item => {
  const listedAt = new Date(BEGINNING + Math.floor(((no - 1) / count) * PERIOD))
  const formationDate = publishedOn({ listedAt })
  const year = Number(formationDate.slice(0, 4))
  const unit = chance.oneOf(units)
  const about = `${chance.oneOf(PLACES)}${chance.oneOf(TOPICS)}`
  return {
    no,
    id: idOf(4, no),
    indexNumber: formatIndexNumber({ prefix: unit.indexPrefix, year, serial: no }),
    title: `${unit.name}关于做好${about}工作的${chance.oneOf(GENRES)}`,
    summary: `对${about}工作的范围、内容、责任主体和时限作出安排，请${chance.oneOf(WHO)}遵照执行。`,
    documentNumber: `庆政办发〔${year}〕${1 + chance.below(300)}号`,
    formationDate,
    listedAt,
    unit,
    column: oftenFirst(chance),
    text: makeText(pool, chance),
  }
}

/** Some columns are filled far more than others. */
const oftenFirst = ({ next }: Chance): Column =>
  columns[Math.floor(next() ** 1.5 * columns.length)] as Column

/** 500 to 8,000 characters; most are short, as official documents are. */
const makeText = (pool: readonly Paragraph[], { next, below }: Chance): number[] => {
  const wanted = 500 + 7_000 * next() ** 4
  const text: number[] = []
  for (let length = 0; length < wanted;) {
    const no = below(pool.length)
    text.push(no)
    length += pool[no]?.text.length ?? 0
  }
  return text
}
