import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with what is published, built from the sources as they are: `dist`, `rules`, `package.json` and the rest. */
    built: string
  }
}

const ROOT = join(import.meta.dirname, '../../..')
/** What the programs read beside `dist`, and what npm publishes with it. */
const BESIDE = ['rules', 'templates', 'package.json', 'README.md', 'LICENSE']

/**
 * Builds the programs before the first test that runs one, and again before each rerun of a watch, into a folder of their
 * own: the `dist` that is committed may be older than the sources.
 */
export default function build(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-built-'))
  const dist = join(folder, 'dist')
  const make = () => {
    rmSync(dist, { recursive: true, force: true })
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.ts'), dist], { stdio: 'inherit' })
    for (const path of BESIDE) cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  }
  make()
  project.onTestsRerun(make)
  project.provide('built', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
