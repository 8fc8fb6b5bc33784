import type { Range } from '../../model/index.ts';
import type { HeadData } from './front-matter-fields.ts';
/** Reads the one-line texts and dates of TOML front matter, each with the tables it lies in; arrays carry none we need. */
export declare function readTomlHead(text: string, data: Range): HeadData;
