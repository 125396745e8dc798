import { GraphQLObjectType } from 'graphql'
import { reading, type PublicFields } from '../../derive/graphqlType/reads.ts'
import { addressOf, columnAddress } from '../pages/addresses.ts'
import { codeAddress, codeWords } from '../qr/codeAddress.ts'
import { always, TEXT } from './types.ts'

/** A page, and what stands on it. */
interface Led {
  page: string
  name: string
}

const at =
  (path: (led: Led) => string) =>
  (led: Led, _: unknown, { publicUrl }: Publisher) =>
    `${publicUrl}${path(led)}`

interface Publisher {
  publicUrl: string
}

const QrCode = new GraphQLObjectType<Led, Publisher>({
  name: 'QrCode',
  description: '通向公开端网页的二维码。',
  fields: {
    svg: {
      type: TEXT,
      description: 'SVG 图的地址，放大不失真，适合印刷。',
      resolve: at(({ page }) => codeAddress(page, 'svg')),
    },
    png: {
      type: TEXT,
      description: 'PNG 图的地址。',
      resolve: at(({ page }) => codeAddress(page, 'png')),
    },
    url: { type: TEXT, description: '扫描后打开的网页。', resolve: at(({ page }) => page) },
    alt: {
      type: TEXT,
      description: '替代文字，供看不见图的人。',
      resolve: ({ name }) => codeWords(name),
    },
  },
})

/** The field with which an item tells of its code. */
export const itemQrCode: PublicFields = {
  qrCode: {
    type: always(QrCode),
    description: '通向本条信息网页的二维码。',
    extensions: reading({
      name: 'qrCode',
      value: (item) =>
        `json_build_object('indexNumber', ${item}.index_number, 'name', ${item}.title)`,
    }),
    resolve: ({ qrCode }) => {
      const { indexNumber, name } = qrCode as { indexNumber: string; name: string }
      return { page: addressOf(indexNumber), name } satisfies Led
    },
  },
}

/** That of a column. */
export const columnQrCode: PublicFields = {
  qrCode: {
    type: always(QrCode),
    description: '通向本栏目网页的二维码。',
    extensions: reading({
      name: 'qrCode',
      value: (column) => `json_build_object('code', ${column}.code, 'name', ${column}.name)`,
    }),
    resolve: ({ qrCode }) => {
      const { code, name } = qrCode as { code: string; name: string }
      return { page: columnAddress(code), name } satisfies Led
    },
  },
}
