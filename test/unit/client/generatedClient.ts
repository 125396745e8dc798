import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { Kind, parse, printSchema, type DocumentNode, type GraphQLSchema } from 'graphql'
import { format, resolveConfig } from 'prettier'
import type { TrustedDocument } from '../../../src/delivery/trusted/TrustedDocument.ts'

/**
 * The generated files of the client, by their paths below its folder: the enums, inputs and scalars
 * of the schema, and for each site what it has registered.
 */
export const generatedClient = async (
  documents: readonly TrustedDocument[],
  schema: GraphQLSchema,
): Promise<Map<string, string>> => {
  const sites = [...new Set(documents.map(({ site }) => site))]
  const files = sites.map(async (site) => {
    const own = documents.filter((each) => each.site === site)
    const types = await generated({ typescriptOperations: OF_OPERATIONS }, own, schema)
    return [`sites/${site}.ts`, await written([IMPORTS, types, ...own.map(constantOf)])] as const
  })
  const types = await generated({ typescript: OF_SCHEMA }, [], schema)
  return new Map([['schema.ts', await written([types])], ...(await Promise.all(files))])
}

const generated = (
  plugin: Record<string, object>,
  documents: readonly TrustedDocument[],
  schema: GraphQLSchema,
): Promise<string> =>
  codegen({
    filename: 'client.ts',
    schema: parse(printSchema(schema)),
    documents: documents.map(({ name, text }) => ({ location: name, document: parse(text) })),
    plugins: [plugin],
    pluginMap: { typescript, typescriptOperations },
    config: {},
  })

const written = async (parts: readonly string[]): Promise<string> =>
  format([HEAD, ...parts].join('\n'), {
    ...(await resolveConfig('src/client/client.ts')),
    parser: 'typescript',
  })

const HEAD = '// Written by `npm run client:write`.'

const IMPORTS = `
import type { Operation } from '../client.ts'
import type * as Types from '../schema.ts'
`

const COMMON = {
  avoidOptionals: { field: true },
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  strictScalars: true,
  scalars: {
    Amount: 'string',
    DateTime: 'string',
    Month: 'string',
    Day: 'string',
    PageSize: 'number',
    WholeNumber: 'number',
  },
}

const OF_SCHEMA = { ...COMMON, onlyOperationTypes: true }
const OF_OPERATIONS = { ...COMMON, namespacedImportName: 'Types', mergeFragmentTypes: true }

const constantOf = ({ text, hash }: TrustedDocument): string => {
  const name = nameIn(parse(text))
  return `export const ${name}: Operation<${name}Query, ${name}QueryVariables> = {
    name: '${name}',
    hash: '${hash}',
  }`
}

const nameIn = ({ definitions }: DocumentNode): string => {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (!operation?.name) throw new Error('an operation without a name; see npm run schema:check')
  return operation.name.value
}
