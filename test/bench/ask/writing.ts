import { richTextAround } from '../city/richTextAround.ts'
import { writtenColumn, writtenUnit } from '../city/catalogue.ts'
import type { City } from '../city/city.ts'
import { publishedOn, type Item } from '../city/items.ts'
import { valuesOf } from '../city/valuesOf.ts'
import type { Told } from './connection.ts'
import { toStock } from './graphql.ts'
import type { Ask, MakeTask } from './task.ts'

/** From the first word to the public: draft, submit, approve, publish, each by the person whose act it is. */
const inHouse: MakeTask = ({ city, tokens: [editor, reviewer, releaser] }) => ({
  run: async (ask, nth) => {
    const post = (path: string, token = '', values?: unknown) =>
      demanded(ask, {
        method: 'POST',
        path: `/api/policy-document${path}`,
        token,
        body: JSON.stringify(values ? { values } : {}),
      })
    const item = writtenAt(city, nth)
    const { doc } = jsonOf<{ doc: { id: string } }>(
      await post('', editor, valuesOf(item, bodyOf(item, city))),
    )
    await post(`/${doc.id}/acts/submit`, editor)
    await post(`/${doc.id}/acts/approve`, reviewer)
    return post(`/${doc.id}/acts/publish`, releaser)
  },
  fault: faultOfWritten,
})

/** As stock Payload has it: a draft is made, then published by the same person. */
const inStock: MakeTask = ({ city, tokens: [editor] }) => ({
  run: async (ask, nth) => {
    const item = writtenAt(city, nth)
    const data = {
      indexNumber: `STOCK-${nth}`,
      title: item.title,
      summary: item.summary,
      documentNumber: item.documentNumber,
      formationDate: item.formationDate,
      publishedOn: publishedOn(item),
      listedAt: item.listedAt,
      unit: item.unit.no,
      column: item.column.no,
      body: bodyOf(item, city),
    }
    const created = await demanded(ask, toStock(CREATE, { data }, editor))
    const { id } = jsonOf<{ data: { made: { id: number } } }>(created).data.made
    return demanded(ask, toStock(PUBLISH, { id }, editor))
  },
  fault: faultOfWritten,
})

const CREATE = `mutation ($data: mutationItemInput!) {
  made: createItem(data: $data, draft: true) { id }
}`
const PUBLISH = `mutation ($id: Int!) {
  made: updateItem(id: $id, data: { _status: published }) { id _status }
}`

export const writing = { house: inHouse, stock: inStock }

/**
 * The text of an item, each of another, under a title and number of its own: the house doubts what is
 * public already. In the column that nobody asks for.
 */
const writtenAt = (city: City, nth: number): Item => ({
  ...numbered(originAt(city, nth), nth),
  title: `${writtenUnit.name}第${nth}号通知`,
  unit: writtenUnit,
  column: writtenColumn,
})

/** The item whose text is written the nth time; none twice in a run. */
export const originAt = ({ items }: City, nth: number): Item => items[nth % items.length] as Item

const numbered = (item: Item, nth: number): Item => ({
  ...item,
  documentNumber: `庆测发〔${item.formationDate.slice(0, 4)}〕${nth + 1}号`,
})

const bodyOf = (item: Item, { paragraphs }: City) =>
  richTextAround(item.text.map((no) => JSON.parse(paragraphs[no]?.node ?? 'null') as unknown))

/** Each step must succeed, or the next one would be about nothing. */
const demanded = async (ask: Ask, asked: Parameters<Ask>[0]): Promise<Told> => {
  const told = await ask(asked)
  const text = told.body.toString()
  if (told.status < 300 && !text.startsWith('{"errors"')) return told
  throw new Error(`${asked.path} answered ${told.status} ${text.slice(0, 500)}`)
}

const jsonOf = <Json>({ body }: Told): Json => JSON.parse(body.toString()) as Json

/** What was written is looked up in the databases once all is done. */
function faultOfWritten({ status }: Told): string | undefined {
  return status === 200 ? undefined : `status ${status}`
}
