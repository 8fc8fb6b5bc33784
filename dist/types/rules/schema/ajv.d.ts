import { Ajv2020, type CodeOptions } from 'ajv/dist/2020.js';
/** A compiler of the schemas beside this file, with the keyword and the format that they use. */
export declare function schemaCompiler(code?: CodeOptions): Ajv2020;
