import type { Range } from '../model/index.ts';
import type { HeadData } from './front-matter-fields.ts';
/** Reads the one-line texts and dates at the top level of TOML front matter; tables and arrays carry none we need. */
export declare function readTomlHead(text: string, data: Range): HeadData;
