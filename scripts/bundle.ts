import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'rolldown'
import { fileName, groups } from './chunks.ts'
import { compiledSchemas } from './compiled-schemas.ts'
import { lateLanguages } from './late-languages.ts'
import { notices } from './notices.ts'
import { ownZip } from './own-zip.ts'
import { readyWords } from './ready-words.ts'
import { shortLetters } from './short-letters.ts'

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The programs: the action, the command line, the library, and the thread that reads articles. */
export const bundle = {
  cwd: ROOT,
  input: { action: 'src/action.ts', cli: 'src/cli.ts', index: 'src/index.ts', reader: 'src/reader.ts' },
  platform: 'node',
  logLevel: 'warn',
  // Imported in a try block; a version installed for something else must not be bundled.
  external: ['supports-color'],
  plugins: [compiledSchemas, readyWords, lateLanguages, shortLetters, ownZip, notices],
  // The runner's packages import an HTTP client that is not used here.
  treeshake: { moduleSideEffects: [{ test: /@actions[\\/]/, sideEffects: false }] },
  output: {
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: fileName,
    codeSplitting: groups,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
} satisfies BuildOptions
