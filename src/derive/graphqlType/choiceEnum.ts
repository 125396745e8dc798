import { GraphQLEnumType } from 'graphql'
import { WrongDeclaration } from '../../domain/checkDomains.ts'
import type { ChoiceField, ChoicesField } from '../../domain/fields/index.ts'
import { enumValueName } from './names.ts'

/** The enum of a field's options: names from the stored keys, words as descriptions. */
export const choiceEnum = (
  name: string,
  { label, options }: ChoiceField | ChoicesField,
  { key, declaredIn }: { key: string; declaredIn: string },
): GraphQLEnumType => {
  const values = Object.entries(options).map(
    ([option, words]) =>
      [enumValueName(option, key), { value: option, description: words }] as const,
  )
  const wrong = values.filter(([valueName], at) => !isName(valueName) || isTwice(values, at))
  if (wrong.length > 0) {
    throw new WrongDeclaration(
      wrong.map(
        ([valueName, { value }]) =>
          `${declaredIn}: fields.${key}: the option '${value}' needs a name of its own in ASCII letters; '${valueName}' is none`,
      ),
    )
  }
  return new GraphQLEnumType({
    name,
    description: `${label}。`,
    values: Object.fromEntries(values),
  })
}

const isName = (name: string): boolean => /^(?=.*[A-Z0-9])[A-Z_][A-Z0-9_]*$/.test(name)

const isTwice = (values: readonly (readonly [string, unknown])[], at: number): boolean =>
  values.some(([other], index) => index < at && other === values[at]?.[0])
