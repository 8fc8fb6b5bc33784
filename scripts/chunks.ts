import type { ChunkFileNamesFunction, OutputOptions } from 'rolldown'

const packages = (names: string) => new RegExp(`/node_modules/(?:${names})/`.replaceAll('/', '[\\\\/]'))
const sources = (paths: string) => new RegExp(`/src/(?:${paths})`.replaceAll('/', '[\\\\/]'))

/**
 * The files in `shared/` that do not come by themselves. Each holds what is loaded at the same time, so that a start reads few
 * files and little that it has no use for. A module goes to the first group that takes it, with all that it imports.
 */
export const groups: OutputOptions['codeSplitting'] = {
  groups: [
    { name: 'runner', test: packages('@actions/core') },
    { name: 'http', test: packages('@actions/http-client') },
    { name: 'octokit', test: packages('@octokit|@actions/github') },
    { name: 'globs', test: packages('picomatch|tinyglobby') },
    { name: 'validation', test: packages('ajv') },
    { name: 'debug', test: packages('debug') },
    // What every program starts with, what shows findings, and what most commands do; none with what is loaded on demand.
    {
      name: 'start',
      test: sources('(?:base|host|options)/|report/mistake|workspace/faults'),
      minShareCount: 2,
      tags: ['$initial'],
    },
    { name: 'common', test: sources('(?:model|report|publish)/'), minShareCount: 2, tags: ['$initial'] },
    {
      name: 'reports',
      test: sources('report/(?!html|chart|markup)|publish/(?!connect|response-guard)'),
      minShareCount: 2,
    },
    {
      name: 'workspace',
      test: sources('(?:host|scope|workspace/(?!faults)|run|earlier/(?!read-entries)|command/(?!history))'),
      minShareCount: 2,
    },
  ],
}

/** Names a file: what is loaded on demand by its module or package in `chunks/`, what others import in `shared/`. */
export const fileName: ChunkFileNamesFunction = ({ facadeModuleId, isDynamicEntry }) => {
  const [, name] = facadeModuleId?.match(/.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?([^\\/]+)/) ?? []
  return `${isDynamicEntry ? 'chunks' : 'shared'}/${name ?? '[name]'}.js`
}
