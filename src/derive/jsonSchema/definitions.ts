import type { Schema } from './perKind.ts'

const text = (title: string): Schema => ({ type: 'string', title })

const whole = (title: string, properties: Record<string, Schema>): Schema => ({
  title,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** The public forms that many fields share, under `$defs`. */
export const DEFINITIONS: Readonly<Record<string, Schema>> = {
  richText: whole('正文', {
    html: text('经过净化的 HTML'),
    text: text('纯文本'),
  }),
  organisation: whole('单位（公布之日的名称）', {
    id: { ...text('内部编号'), format: 'uuid' },
    code: text('单位代码'),
    name: text('名称'),
    creditCode: { title: '统一社会信用代码；没有的为空', type: ['string', 'null'] },
  }),
  file: whole('附件', {
    name: text('文件名'),
    mediaType: text('媒体类型'),
    size: { title: '字节数', type: 'integer', minimum: 0 },
    sha256: { ...text('内容的 SHA-256，十六进制'), pattern: '^[0-9a-f]{64}$' },
  }),
}
