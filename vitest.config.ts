import { defineConfig } from 'vitest/config'

const node = Number(process.versions.node.split('.')[0])
if (node < 24) {
  console.error(`The tests want Node 24 or later, and this is Node ${process.versions.node}.
Run "npm test" or "npx vitest": they take the Node that "npm ci" brought along.`)
  process.exit(1)
}

/** Tests that run what is built, which is built for them at the start, from the sources as they are. */
const built = [
  'test/{action,archive,cli,docs,history,newsroom,package,site,vscode,workflows}/**/*.test.ts',
  'test/server/editor.test.ts',
  'test/report/browser.test.ts',
]

/**
 * Tests of what could read a day by the clock of the machine: dates in text, which chrono-node makes with local time, days
 * of publication, the days of commits, and the axis of a chart. They run west of Greenwich too, where a day read at its
 * midnight is the day before. All else counts days as numbers, or asks these; test/architecture.test.ts holds it to that.
 */
const local = [
  'test/time/*.test.ts',
  'test/article/{front-matter,published}.test.ts',
  'test/host/git.test.ts',
  'test/report/{chart,timeline}.test.ts',
]

const [EAST, WEST] = ['Asia/Tokyo', 'America/Los_Angeles']

/**
 * No time limit here says how long anything may take: it only ends what hangs, on a busy machine too. How
 * time grows with what is worked on is measured against the same work on less (test/support/growth.ts).
 */
const HANGS = process.env.THOROUGH === '1' ? 7_200_000 : 600_000

export default defineConfig({
  test: {
    testTimeout: HANGS,
    hookTimeout: HANGS,
    teardownTimeout: HANGS,
    setupFiles: ['test/support/seed.ts'],
    // No test changes what another one reads, so that all of them share the modules once loaded.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'parts', env: { TZ: EAST }, include: ['test/**/*.test.ts'], exclude: built } },
      {
        extends: true,
        test: { name: 'built', env: { TZ: EAST }, include: built, globalSetup: 'test/support/programs/build.ts' },
      },
      { extends: true, test: { name: 'west', env: { TZ: WEST }, include: local } },
    ],
  },
})
