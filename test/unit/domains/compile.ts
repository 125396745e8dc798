import path from 'node:path'

import ts from 'typescript'

const ROOT = process.cwd()
/** Where the snippets would lie, so that they import as a real declaration does. */
const FOLDER = path.join(ROOT, 'plugins/domains/snippet')

/** What the compiler says of each snippet under the project's own settings; all in one program. */
export const compile = (snippets: Readonly<Record<string, string>>): Record<string, string[]> => {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const parsed = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT)
  const options = { ...parsed.options, types: [], incremental: false }
  const texts = new Map(
    Object.entries(snippets).map(([name, text]) => [path.join(FOLDER, `${name}.ts`), text]),
  )
  const host = hostOver(texts, options)
  const program = ts.createProgram(
    [...texts.keys()],
    { ...options, types: [], incremental: false },
    host,
  )
  return Object.fromEntries(
    [...texts.keys()].map((file) => [path.basename(file, '.ts'), messagesOf(program, file)]),
  )
}

const hostOver = (texts: ReadonlyMap<string, string>, options: ts.CompilerOptions) => {
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.directoryExists = undefined
  host.fileExists = (file) => texts.has(path.normalize(file)) || fileExists(file)
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(path.normalize(file))
    if (text === undefined) return getSourceFile.call(host, file, version, ...rest)
    return ts.createSourceFile(file, text, version)
  }
  return host
}

const messagesOf = (program: ts.Program, file: string): string[] => {
  const source = program.getSourceFile(file)
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
