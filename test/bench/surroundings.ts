import { OPERATIONS_FOLDER } from './ask/operations.ts'
import { readEnvironment, type Environment } from '../../src/server/env.ts'

/** What the house is told; the secrets are of no worth, what they protect is thrown away. */
export const surroundings = (dataFolder: string): Environment =>
  readEnvironment(
    {
      GONGKAI_MODE: 'demonstration',
      GONGKAI_DATA: dataFolder,
      PAYLOAD_SECRET: 'only-for-the-bench-only-for-the-bench-only',
      PERSONAL_DATA_KEY: Buffer.from('only-for-the-bench-32-bytes-all!').toString('base64'),
      LOG_LEVEL: 'error',
      OPERATIONS_FOLDER,
    },
    'prepare',
  )
