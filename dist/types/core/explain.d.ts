import { type ArticleSource, type Explanation, type Fact, type Reading } from '../model/index.ts';
import { type ReadOptions } from './read.ts';
/** Says of every quantity of a text why it is, or is not, read as a fact, condition by condition. */
export declare function explainFact(fact: Fact, source: ArticleSource, options: ReadOptions): Explanation[];
/** The same for a text that was read before. */
export declare function explainReading(fact: Fact, reading: Reading, { rules }: ReadOptions): Explanation[];
