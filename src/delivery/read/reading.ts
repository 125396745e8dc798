import type { Catalogue } from '../asked/catalogue.ts'
import type { Lexicon } from '../search/lexicon.ts'
import type { Vocabulary } from '../search/vocabulary.ts'
import type { Find } from './Find.ts'

/** What resolvers read with: the context of every query. */
export interface Reading {
  /** Where the public house is reached, without a slash at the end. */
  publicUrl: string
  find: Find
  /** The codes that lists can be narrowed by; read when a question names one. */
  catalogue: () => Promise<Catalogue>
  /** The words that queries are told apart by; loaded when somebody first searches. */
  lexicon: () => Promise<Lexicon>
  /** The office's words and the names of its columns. */
  vocabulary: () => Promise<Vocabulary>
  /** Told of what was searched for in all that is public and not found. */
  miss: (query: string) => void
}
