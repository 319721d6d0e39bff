import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/', '/toolchains/'],
  modulePathIgnorePatterns: [
    '<rootDir>/__tests__/toolchains/',
    '<rootDir>/__tests__/servers/',
    '<rootDir>/bench/rivals/',
    '<rootDir>/examples/',
  ],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  // PostgreSQL is waited for half of the time: three processes keep two processors busy.
  maxWorkers: Math.max(3, availableParallelism()),
  testTimeout: 120_000,
};
