import { isEmpty, type Values } from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { elements } from './elements.ts'
import type { InterpretationForm } from '../../../src/domain/disclosure.ts'

interface Interpretation {
  form?: InterpretationForm
}

const ELEMENTS = '甘政公开办函〔2019〕1号'
const DETAILED_RULES = '国办发〔2016〕80号'

/** Which document it explains, and who explains it. */
export const tiedRules = [
  neededWhen(
    'document',
    ({ documentName }: { documentName?: string }) => isEmpty(documentName),
    '请选择解读的文件；本平台没有的，写明文件名称和发文字号',
    '国办发〔2017〕47号',
  ),
  inOrder('documentFormedOn', 'documentPublishedOn', '文件的公开日期不能早于成文日期，请核对'),
  ...(['interpreter', 'interpreterPost'] as const).map((about) =>
    neededWhen(
      about,
      by('byOfficial', 'byExpert'),
      '责任人解读、专家解读，应当写明解读人及其职务',
      DETAILED_RULES,
    ),
  ),
  neededWhen('medium', by('byMedia'), '媒体解读应当写明媒体名称'),
]

/** What there must be to read, see or hear, by the form that was chosen. */
export const contentRules = [
  ...(['background', 'objectives', 'mainContent', 'scope'] as const).map((about) =>
    neededWhen(
      about,
      by('authoritative', 'byOfficial'),
      `文字解读应当写明${elements[about].label}`,
      ELEMENTS,
    ),
  ),
  neededWhen('questions', by('questions'), '政策问答应当填写问和答'),
  neededWhen('heldOn', by('pressConference', 'onlineInterview'), '请填写发布会或者访谈的日期'),
  neededWhen(
    'mediaLink',
    ({ form, body, attachments }: Interpretation & Values) =>
      (form === 'illustrated' || form === 'audioVideo') && isEmpty(body) && isEmpty(attachments),
    '图解、音视频解读应当附上图片、音视频文件或者其地址',
  ),
  neededWhen(
    'body',
    ({ form, mainContent, attachments, mediaLink }: Interpretation & Values) =>
      by('byExpert', 'byMedia', 'pressConference', 'onlineInterview')({ form }) &&
      [mainContent, attachments, mediaLink].every(isEmpty),
    '请填写解读正文或者主要内容',
  ),
]

function by(...forms: InterpretationForm[]) {
  return ({ form }: Interpretation) => form !== undefined && forms.includes(form)
}
