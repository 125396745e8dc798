/** Node's VM modules with Lexical's production builds: its development builds hang on top-level await. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/test/styles.stub.mjs',
    '^@payload-config$': '<rootDir>/payload.config.ts',
  },
}

export default {
  // Only against tests that hang: a loaded machine may take as long as it needs.
  testTimeout: 600_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'int',
      testMatch: ['<rootDir>/test/int/**/*.test.ts'],
      globalSetup: '<rootDir>/test/postgres/globalSetup.mjs',
      globalTeardown: '<rootDir>/test/postgres/globalTeardown.mjs',
    },
    { ...shared, displayName: 'start', testMatch: ['<rootDir>/test/start/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/globalSetup.mjs',
      globalTeardown: '<rootDir>/test/e2e/globalTeardown.mjs',
    },
  ],
}
