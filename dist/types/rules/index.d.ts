export type { UnitNames } from './conditions.ts';
export { readConfig } from './config.ts';
export { type ExampleResult, runExamples } from './examples.ts';
export { type FactIndex, factIndex } from './fact-index.ts';
export type { ReadBeside } from './gather.ts';
export { type LoadOptions, loadRules } from './load.ts';
export { PACKS } from './paths.ts';
export type { SourceFile } from './read-yaml.ts';
