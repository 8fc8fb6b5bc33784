import type { ChunkFileNamesFunction, OutputOptions } from 'rolldown'

const packages = (names: string) => new RegExp(`/node_modules/(?:${names})/`.replaceAll('/', '[\\\\/]'))
const either = (one: RegExp, other: RegExp) => new RegExp(`${one.source}|${other.source}`)
const sources = (paths: string) => new RegExp(`/src/(?:${paths})`.replaceAll('/', '[\\\\/]'))

/**
 * The files in `shared/` that are grouped explicitly. Each holds modules that are loaded together, so that a start
 * reads few files and little that it does not need. A module belongs to the first group that matches it, with
 * everything that it imports.
 */
export const groups: OutputOptions['codeSplitting'] = {
  groups: [
    { name: 'http', test: packages('@actions/http-client') },
    { name: 'octokit', test: packages('@octokit|@actions/github') },
    { name: 'globs', test: packages('picomatch|tinyglobby') },
    { name: 'validation', test: packages('ajv') },
    { name: 'debug', test: packages('debug') },
    { name: 'tagger', test: packages('compromise|grad-school|suffix-thumb|efrt') },
    // What reading and comparing share, which a start needs only once there are articles.
    {
      name: 'arithmetic',
      test: sources(
        'base/(?:compare-text|differing|interval|lines|neighbour-finder|source-range|superscripts|thresholds|without-capitals)',
      ),
      minShareCount: 2,
    },
    // What every program needs at the start, what shows findings, and what most commands need; nothing that is loaded
    // on demand.
    {
      name: 'start',
      test: sources(
        '(?:base|host(?!/github/write-report)|options)/|report/mistake|report/version|report/github/links|workspace/faults',
      ),
      minShareCount: 2,
      tags: ['$initial'],
    },
    // What only the action needs at its start.
    { name: 'runner', test: either(packages('@actions/core'), sources('host/github/write-report')) },
    { name: 'common', test: sources('(?:model|report|publish)/'), minShareCount: 2, tags: ['$initial'] },
    {
      name: 'reports',
      test: sources('report/(?!html|chart|markup|number-reading)|publish/(?!connect|response-guard)'),
      minShareCount: 2,
    },
    {
      name: 'workspace',
      test: sources('(?:host|scope|workspace/(?!faults)|run|earlier/(?!read-entries)|command/(?!history|rules/))'),
      minShareCount: 2,
    },
  ],
}

/**
 * Names a file: after its module or package in `chunks/` if it is loaded on demand, or in `shared/` if others import
 * it.
 */
export const fileName: ChunkFileNamesFunction = ({ facadeModuleId, isDynamicEntry }) => {
  const [, name] = facadeModuleId?.match(/.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?([^\\/]+)/) ?? []
  return `${isDynamicEntry ? 'chunks' : 'shared'}/${name ?? '[name]'}.js`
}
