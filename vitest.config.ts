import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that open a database or a socket run in few processes: each embedded database takes 300 MB. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve('.') } },
  test: {
    env: { DATA_DIR: path.join(os.tmpdir(), 'diadem-vitest'), LOG_LEVEL: 'silent' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 1 },
          include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          sequence: { groupOrder: 2 },
          include: ['server/**/*.test.ts', 'app/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
