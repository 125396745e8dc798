import { GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql'
import { fileAddress, withWholeAddresses } from '../publicJson/fileAddress.ts'
import type {
  PublicFile,
  PublicMoney,
  PublicQuantity,
  PublicRichText,
} from '../publicJson/values.ts'
import { shown } from './reads.ts'
import { Amount, WholeNumber } from './scalars.ts'
import { ofType, quoted, writing } from './writes.ts'

const TEXT = new GraphQLNonNull(GraphQLString)

export const Money = new GraphQLObjectType<PublicMoney>({
  name: 'Money',
  description: '金额。',
  fields: {
    amount: { type: new GraphQLNonNull(Amount), description: '数额，以 unit 为单位。' },
    unit: { type: TEXT, description: '单位：元或万元。' },
    text: { type: TEXT, description: '供阅读的写法，如 1,234.50万元。' },
  },
})

export const Quantity = new GraphQLObjectType<PublicQuantity>({
  name: 'Quantity',
  description: '检测或计量的值，保留检测机构的写法。',
  fields: {
    value: { type: TEXT, description: '值，如 450、<0.01、6.5～8.5、未检出。' },
    unit: { type: GraphQLString, description: '单位；无量纲或另列一栏时为空。' },
    text: { type: TEXT, description: '值连同单位。' },
  },
})

export const RichText = new GraphQLObjectType<PublicRichText, { publicUrl: string }>({
  name: 'RichText',
  description: '正文。',
  fields: {
    html: {
      type: TEXT,
      description: '经过净化的 HTML，可直接放入网页。',
      resolve: ({ html }, _, { publicUrl }) => withWholeAddresses(html, publicUrl),
      extensions: writing((html, { publicUrl }) =>
        ofType(html, { type: 'string', text: writtenWithWholeAddresses(html, publicUrl) }),
      ),
    },
    text: { type: TEXT, description: '纯文本，表格单元格以制表符分隔。' },
  },
})

export const OrganisationName = new GraphQLObjectType({
  name: 'OrganisationName',
  description: '以名称指明的单位。信息中的单位名称是公布之日的名称，机构改革后不变。',
  fields: shown({
    code: [TEXT, '单位代码，可用于查询 organisation。', (unit) => `${unit}.code`],
    name: [TEXT, '名称。', (unit) => `${unit}.name`],
    creditCode: [GraphQLString, '统一社会信用代码；没有的为空。', (unit) => `${unit}.credit_code`],
  }),
})

export const ItemReference = new GraphQLObjectType({
  name: 'ItemReference',
  description: '与之有关的另一条公开信息。尚未公开或者已经撤回的不在其中。',
  fields: shown({
    indexNumber: [TEXT, '索引号，可用于查询 item。', (item) => `${item}.index_number`],
    title: [TEXT, '标题。', (item) => `${item}.title`],
    domain: [TEXT, '信息类别，如 policy-document。', (item) => `${item}.domain`],
  }),
})

export const PublicFileType = new GraphQLObjectType<PublicFile, { publicUrl: string }>({
  name: 'File',
  description: '附件。内容永不改变，以 SHA-256 为地址，可长期缓存。',
  fields: {
    name: { type: TEXT, description: '文件名。' },
    mediaType: { type: TEXT, description: '媒体类型，如 application/pdf。' },
    size: { type: new GraphQLNonNull(WholeNumber), description: '字节数。' },
    sha256: { type: TEXT, description: '内容的 SHA-256，十六进制。' },
    url: {
      type: TEXT,
      description: '下载地址。',
      resolve: (file, _, { publicUrl }) => `${publicUrl}${fileAddress(file)}`,
      extensions: writing(
        (_, { source: file, publicUrl }) => `to_json(${writtenAddress(file, publicUrl)})::text`,
      ),
    },
  },
})

/** The addresses that `withWholeAddresses` makes whole. */
const writtenWithWholeAddresses = (html: string, publicUrl: string): string => {
  const whole = ['<img src="', '<a href="'].reduce(
    (text, before) =>
      `replace(${text}, ${quoted(`${before}/files/`)}, ${quoted(`${before}${publicUrl}/files/`)})`,
    `(${html}) #>> '{}'`,
  )
  return `to_json(${whole})::text`
}

/** The address that `fileAddress` makes: every byte of the name but the safe ones as a number. */
const writtenAddress = (file: string, publicUrl: string): string => `(
  select ${quoted(`${publicUrl}/files/`)} || (${file} ->> 'sha256') || '/' || string_agg(
    case when letter ~ '^[A-Za-z0-9_.!~*''()-]$' then letter else regexp_replace(
      upper(encode(convert_to(letter, 'UTF8'), 'hex')), '(..)', '%\\1', 'g') end, '' order by nth)
  from regexp_split_to_table(${file} ->> 'name', '') with ordinality letters (letter, nth))`
