import type { Told } from '../../model/index.ts';
import type { RawTold } from '../file/rule-file.ts';
/** What a finding is told to say; nothing where the rule does not tell. */
export declare function toldBy(raw: RawTold): Told;
