/** What one request may ask of the public house. */
export const LIMITS = {
  /** Levels of fields; introspection has a limit of its own. */
  depth: 10,
  /** Fields selected together, fragments included. */
  breadth: 100,
  /** Fields of the whole query, fragments counted wherever they are spread. */
  fields: 500,
  aliases: 60,
  directives: 30,
  /** Each is one statement. */
  rootFields: 20,
  /** How often one query may ask the schema about itself. */
  introspections: 5,
  /** About the number of values that an answer may hold; see `costOf`. */
  cost: 50_000,
  tokens: 4_000,
  pageSize: 100,
  /** Values in one list of a filter. */
  choices: 50,
  /** Levels of lists and objects in the variables. */
  variablesDepth: 12,
  /** Bytes of a request's body. */
  requestBytes: 100_000,
  /** Bytes of a request's address and headers together. */
  headerBytes: 16_384,
  /** Milliseconds of one statement. */
  statementTime: 4_000,
  /** Milliseconds of a whole answer, waiting included. */
  answerTime: 8_000,
} as const
