import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'rolldown'
import { lateParts, partFile } from '../browser/late-parts.ts'
import { leanTagger } from '../browser/lean-tagger.ts'
import { leanYaml } from '../browser/lean-yaml.ts'
import { lightValidator } from '../browser/light-validator.ts'
import { monthDates } from '../browser/month-dates.ts'
import { ownUnits } from '../browser/own-units.ts'
import { shortHash } from '../browser/short-hash.ts'
import { shortWords } from '../browser/short-words.ts'
import { smaller } from '../browser/smaller.ts'
import { fileName, groups } from './chunks.ts'
import { compiledSchemas } from './compiled-schemas.ts'
import { lateLanguages } from './late-languages.ts'
import { notices } from './notices.ts'
import { oneEntityTable } from './one-entity-table.ts'
import { ownZip } from './own-zip.ts'
import { publishedCore } from './published-core.ts'
import { readyWords } from './ready-words.ts'
import { shortLetters } from './short-letters.ts'
import { shortSchema } from './short-schema.ts'

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

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

/**
 * The library as one module without Node, for browsers. The words of the tagger stay packed here, since what is loaded
 * over a network must be small.
 */
export const browserBundle = {
  cwd: ROOT,
  input: { browser: 'src/index.ts' },
  platform: 'browser',
  logLevel: 'warn',
  // In a worker there is no document, which packages ask for their work in a page.
  resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    lateParts,
    leanTagger,
    leanYaml,
    shortWords,
    shortHash,
    monthDates,
    ownUnits,
    lightValidator,
    lateLanguages,
    oneEntityTable,
    shortSchema,
    notices,
    smaller,
  ],
  // No module of factlint does anything when it is loaded, but for the plugins of the tagger; nor does the reader of YAML.
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]src[\\/](?!grammar[\\/])[^?]*\.ts$/, sideEffects: false },
      { test: /[\\/]node_modules[\\/]yaml[\\/]/, sideEffects: false },
    ],
  },
  transform: {
    // The tagger asks these whether it is to write about its work.
    define: { 'typeof process': '"object"', 'process.env': '{}' },
    // The reader of CSV works on bytes.
    inject: { Buffer: ['buffer/', 'Buffer'] },
  },
  output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: partFile, minify: true },
} satisfies BuildOptions

/** What stands beside the library in a page: it loads the library when it is needed. */
const beside = {
  cwd: ROOT,
  platform: 'browser',
  logLevel: 'warn',
  output: { format: 'esm', entryFileNames: '[name].js', codeSplitting: false, minify: true },
} satisfies BuildOptions

/** The element `<factlint-check>`. */
export const elementBundle = {
  ...beside,
  input: { element: 'src/widget/element/index.ts' },
  plugins: [publishedCore, notices],
} satisfies BuildOptions

/** The functions that may need a part of the library, with promises: it loads the parts itself. */
export const promisesBundle = {
  ...beside,
  input: { promises: 'src/promises.ts' },
  plugins: [publishedCore, notices],
} satisfies BuildOptions

/** The scripts of the page to try it: the page itself, and the thread that checks. */
export const siteBundles = ['main', 'worker'].map(
  (name): BuildOptions => ({
    ...beside,
    input: { [name]: `site/page/${name}.ts` },
    plugins: [publishedCore, notices],
  }),
)
