import type { Migration } from 'payload'
import { neverDown, sqlFiles } from './sqlFiles.ts'

const step = (name: string, ...files: string[]) => ({
  name,
  up: sqlFiles(...files),
  down: neverDown,
})

/**
 * One ordered list. The first lays the house: rooms and rights, Payload's tables, then our own.
 * What is released is never changed; what comes later is added below.
 */
export const migrations = [
  step(
    '0001_house',
    'house/privileges.sql',
    'payload/0001_collections.sql',
    'house/editorial.sql',
    'house/published.sql',
    'house/intake.sql',
  ),
  step('0002_domains', 'payload/0002_domains.sql'),
  step('0003_domains_off', 'house/domains_off.sql'),
  step('0004_amendments', 'house/amendments.sql'),
  step('0005_ledger_attempts', 'house/ledger_attempts.sql'),
  step('0006_review', 'payload/0006_review.sql', 'house/review.sql'),
  step('0007_screening', 'payload/0007_wordings.sql', 'house/screening.sql'),
  step('0011_one_plan', 'payload/0011_one_plan.sql'),
  step('0012_standings', 'house/standings.sql'),
  step('0013_delegation', 'payload/0013_delegation.sql', 'house/delegation.sql'),
  step('0014_worklist', 'house/worklist.sql'),
  step('0015_clock', 'house/clock.sql'),
  step('0016_search', 'payload/0016_search.sql', 'house/search.sql'),
  step('0017_write_path', 'house/worklist_kept.sql', 'house/grams.sql'),
  step('0018_one_opinion_each', 'house/one_opinion_each.sql'),
  step('0020_tallies', 'house/tallies.sql'),
  step('0022_finding', 'house/finding.sql'),
  step('0023_imports', 'house/imports.sql'),
  step('0024_transcripts', 'house/transcripts.sql'),
] as unknown as Migration[]
