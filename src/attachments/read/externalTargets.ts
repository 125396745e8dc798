import { SaxesParser } from 'saxes'

/** The addresses outside the package that a file of relations names. */
export const externalTargets = (xml: string): string[] => {
  const targets: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes: { Target, TargetMode } }) => {
    if (TargetMode === 'External' && Target) targets.push(Target)
  })
  parser.write(xml).close()
  return targets
}
