import type { Range } from '../../model/index.ts';
import type { HeadField } from './front-matter-fields.ts';
/**
 * The fields of YAML front matter that is nothing but keys with a short text each, as most is: it takes no parser.
 * Null for any other, and then a parser has to say.
 */
export declare function readPlainHead(text: string, { start, end }: Range): HeadField[] | null;
