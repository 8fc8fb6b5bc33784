import type { Range } from '../../model/index.ts';
import type { HeadData } from './front-matter-fields.ts';
/** Reads YAML front matter as written: no alias is followed, no scalar turned into a date. Never throws. */
export declare function readYamlHead(text: string, data: Range): HeadData;
