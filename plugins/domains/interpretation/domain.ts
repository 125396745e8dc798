import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, flag, items, link, richText, text } from '../../../src/domain/fields/index.ts'
import { elements } from './elements.ts'
import { INTERPRETATION_FORMS } from '../../../src/domain/disclosure.ts'
import { INTERPRETATION_COLUMNS, INTERPRETERS } from './options.ts'
import { contentRules, tiedRules } from './rules.ts'

/** 政策解读: what a document means, told by those who drafted it, and tied to that document. */
export const interpretation = defineDomain({
  slug: 'interpretation',
  name: { zh: '政策解读', en: 'Interpretation' },
  group: '政策文件',
  columns: INTERPRETATION_COLUMNS,
  duty: { article20: 15, publishBy: 'interpretation', countedFrom: 'documentPublishedOn' },
  identifiedBy: ['form', 'documentPublishedOn', 'title'],
  interprets: 'document',
  fields: {
    form: choice('解读方式', INTERPRETATION_FORMS, {
      required: 'submit',
      facet: true,
      listed: true,
    }),
    document: items('解读的文件', { of: ['policy-document'], most: 1 }),
    documentName: text('解读的文件（本平台没有的）', {
      search: 'body',
      maxLength: 200,
      help: '写文件名称和发文字号。',
    }),
    documentFormedOn: day('文件成文日期'),
    documentPublishedOn: day('文件公开日期', {
      required: 'submit',
      help: '解读与文件同步公开，最迟在其后三个工作日内。',
    }),
    ofDraft: flag('解读的是征求意见稿', { facet: true }),
    interpreterKind: choice('解读主体', INTERPRETERS, {
      required: 'submit',
      facet: true,
      help: '谁起草谁解读，部门主要负责人是第一解读人；联合发文的由牵头部门解读。',
    }),
    interpreter: text('解读人', { listed: true, search: 'body', maxLength: 50 }),
    interpreterPost: text('解读人单位及职务', { maxLength: 100 }),
    medium: text('媒体名称', { maxLength: 100 }),
    heldOn: day('发布会或者访谈日期', { facet: true }),
    ...elements,
    body: richText('解读正文'),
    mediaLink: link('图解、音视频地址'),
    contactPhone: text('政策咨询电话', { maxLength: 50, help: '办公电话，不写个人手机。' }),
  },
  rules: [...tiedRules, ...contentRules],
})
