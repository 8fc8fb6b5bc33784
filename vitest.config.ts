import { defineConfig } from 'vitest/config'

/** The whole suite runs twice, once east and once west of Greenwich: a day must never depend on the machine's zone. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    setupFiles: ['test/support/seed.ts'],
    projects: ['Asia/Tokyo', 'America/Los_Angeles'].map((zone) => ({
      extends: true,
      test: { name: zone, env: { TZ: zone }, include: ['test/**/*.test.ts'] },
    })),
  },
})
