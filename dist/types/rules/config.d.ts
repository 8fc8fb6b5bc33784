import type { Config, Mistake } from '../model/index.ts';
import type { SourceFile } from './read-yaml.ts';
/** Reads `.factlint.yml`. With mistakes, the configuration is that of an empty file and must not be used. */
export declare function readConfig(file: SourceFile): {
    config: Config;
    mistakes: Mistake[];
};
