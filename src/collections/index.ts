import type { CollectionConfig } from 'payload'
import type { Domain } from '../domain/defineDomain.ts'
import { Cases } from './cases/index.ts'
import { Columns } from './columns/index.ts'
import { disclosureCollection } from './disclosure/index.ts'
import { Entries } from './entries/index.ts'
import { filesCollection } from './files/index.ts'
import { Organisations } from './organisations/index.ts'
import { People } from './people/index.ts'
import { Sites } from './sites/index.ts'
import { Terms } from './terms/index.ts'
import { Wordings } from './wordings/index.ts'

/** Every collection of the editorial house: the register, a working copy per domain, the nouns. */
export const collectionsOf = (
  domains: readonly Domain[],
  editorialStore: string,
): CollectionConfig[] => [
  Entries,
  ...domains.map(disclosureCollection),
  Columns,
  Organisations,
  People,
  Sites,
  Wordings,
  Terms,
  filesCollection(editorialStore),
  Cases,
]
