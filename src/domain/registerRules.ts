import type { Rule } from './defineDomain.ts'
import { isEmpty } from './fields/index.ts'

/** The rules between the fields that every item has. */
export const REGISTER_RULES: readonly Rule[] = [
  {
    about: 'ground',
    when: ({ attribute, ground }) => attribute === 'withheld' && isEmpty(ground),
    says: '不予公开的，应当选择不公开理由',
    source: '条例第十四条至第十六条',
    from: 'submit',
  },
  {
    about: 'legalBasis',
    when: ({ attribute, legalBasis }) =>
      (attribute === 'withheld' || attribute === 'onRequest') && isEmpty(legalBasis),
    says: '不主动公开的，应当写明法律依据',
    source: '国办发〔2016〕80号',
    from: 'submit',
  },
  {
    about: 'sourceName',
    when: ({ source, sourceName }) => source === 'republished' && isEmpty(sourceName),
    says: '转载的信息应当注明来源',
    source: '国办发〔2017〕47号',
    from: 'submit',
  },
  {
    about: 'attribute',
    when: ({ attribute }) => attribute !== 'proactive',
    says: '只有主动公开的信息才能发布',
    source: '条例第十三条',
    from: 'publish',
  },
]
