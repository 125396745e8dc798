import type { Values } from '../../src/domain/fields/index.ts'
import { richTextOf } from '../../src/domain/kinds/index.ts'

/** A document of the city, made up: what it and its interpretation say instead of the domains' examples. */
export interface CityPolicy {
  document: Values
  interpretation: Values
}

interface Told {
  /** 庆阳市城市供水管理办法; what is issued, without the notice that issues it. */
  name: string
  number: string
  summary: string
  subjectClass: string
  paragraphs: readonly string[]
  explained: Explained
}

interface Explained {
  summary: string
  background: string
  objectives: string
  mainContent: string
  scope: string
  benefits: string
  question: readonly [asked: string, answered: string]
}

/** A normative document that the city's office issues by a notice, not yet filed or printed. */
export const cityPolicy = ({ name, number, summary, paragraphs, ...told }: Told): CityPolicy => {
  const { background, objectives, mainContent, scope, benefits } = told.explained
  const [question, answer] = told.explained.question
  return {
    document: {
      title: `庆阳市人民政府办公室关于印发${name}的通知`,
      documentNumber: number,
      summary: `${summary}正文为演示文本。`,
      subjectClass: told.subjectClass,
      body: richTextOf(
        [`《${name}》已经市政府同意，现印发给你们，请遵照执行。`, ...paragraphs].join('\n'),
      ),
      ...NOT_FILED,
    },
    interpretation: {
      ...{ title: `《${name}》解读`, summary: told.explained.summary },
      subjectClass: told.subjectClass,
      documentName: `${name}（${number}）`,
      ...{ background, objectives, mainContent, scope, benefits },
      questions: [{ question, answer }],
      body: richTextOf(`${objectives}正文为演示文本。`),
      ...NOT_SAID,
    },
  }
}

const NOT_FILED: Values = {
  ...{ filedWith: undefined, filingNumber: undefined, filedOn: undefined },
  ...{ printedBy: undefined, printedOn: undefined },
}

const NOT_SAID: Values = {
  ...{ standards: undefined, cautions: undefined, keyTerms: undefined, changes: undefined },
  mediaLink: undefined,
}
