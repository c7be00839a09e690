import { defineConfig } from 'vitest/config';
import { aboutDays, moments } from './tests/support/moments.ts';

/** One migrated database for all files of a project to begin with. */
const migrated = 'tests/support/migrated.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 90_000,
    pool: 'forks',
    setupFiles: ['tests/support/set-clock.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'functions/**/*.test.ts',
            'supabase/seed/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/bench/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts', 'tests/search/**/*.test.ts'],
          globalSetup: migrated,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          globalSetup: migrated,
        },
      },
      // A clock that is set, on a machine that stands elsewhere.
      ...moments.map(({ at, zone }) => ({
        extends: true as const,
        test: {
          name: `moments at ${at}`,
          include: aboutDays,
          globalSetup: migrated,
          env: { PORTAGE_TEST_MOMENT: at, TZ: zone },
        },
      })),
    ],
  },
});
