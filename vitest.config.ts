import { defineConfig } from 'vitest/config'

/**
 * The whole suite runs twice, once east and once west of Greenwich: a day must never depend on the machine's zone. The
 * time of a test only ends one that hangs, on a busy machine too; what may take no longer than so long is `within` it.
 */
export default defineConfig({
  test: {
    testTimeout: 300_000,
    setupFiles: ['test/support/seed.ts'],
    projects: ['Asia/Tokyo', 'America/Los_Angeles'].map((zone) => ({
      extends: true,
      test: { name: zone, env: { TZ: zone }, include: ['test/**/*.test.ts'] },
    })),
  },
})
