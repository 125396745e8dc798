import type { StageName } from '../domain/review/index.ts'
import type { Role } from '../domain/roles.ts'

/** Which lines of a heap are wanted; all of them, where nothing is said. */
export interface WorkFilter {
  /** Of any of these units. */
  units?: readonly string[]
  /** In any of these columns. */
  columns?: readonly string[]
  domain?: string
  stage?: StageName
  /** What waits for the reader as this. */
  role?: Role
  /** Of what is being drafted, only what a reviewer sent back, or only what none did. */
  returned?: boolean
}
