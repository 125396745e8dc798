import { createHash } from 'node:crypto'
import type { Line } from './Line.ts'
import type { Seal } from './Seal.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * What the line's hash must be. Worked out here and not by the database, whose owner could replace
 * its function; the rule is in docs/operations.md, for whoever checks a copy.
 */
export const hashOfLine = (line: Line): string => sha256((FORMS[line.form] ?? formThree)(line))

const formThree = (line: Line): string =>
  spell(line, [line.byId, line.byName, line.asRole, line.forId, line.forName])

/** Lines from before posts could be entrusted: they say of nobody that it was done for them. */
const formTwo = (line: Line): string =>
  spell(line, [
    ...[line.byId, line.byName, line.asRole],
    ...[line.forId, line.forName].filter((text) => text !== null),
  ])

const spell = (line: Line, who: readonly (string | null)[]): string =>
  list([
    String(line.form),
    line.seq,
    word(line.previous),
    ...[line.chain, line.subjectKind, line.subject].map(word),
    ...[line.called, line.unit, line.unitName].map(word),
    ...[line.act, ...who, line.refused, line.why].map(word),
    String(line.revision),
    list(line.fields.map(word)),
    word(line.at),
  ])

/** Lines from before attempts were recorded: they have no more columns than these. */
const formOne = (line: Line): string =>
  list([
    ...[line.previous, line.chain, line.subjectKind, line.subject, line.act].map(word),
    ...[line.byId, line.byName, line.asRole, line.why].map(word),
    String(line.revision),
    list(line.fields.map(word)),
    line.epoch,
    ...[line.called, line.unit, line.unitName, line.refused, line.forId, line.forName].filter(
      (text) => text !== null,
    ),
  ])

const FORMS: Readonly<Record<number, (line: Line) => string>> = { 1: formOne, 2: formTwo }

/** What the hash of a seal of form 2 must be. */
export const hashOfSeal = ({ form, day, previous, lastSeq, rows, lines, at }: Seal): string =>
  sha256(list([String(form), word(day), word(previous), lastSeq, rows, word(lines), word(at)]))

/** JSON with a blank after each comma, as Postgres and Python write it. */
const list = (parts: readonly string[]): string => `[${parts.join(', ')}]`
const word = (text: string | null): string => JSON.stringify(text)
