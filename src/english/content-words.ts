/** Small words, which carry no meaning of their own. */
const EMPTY =
  /^(be|is|are|was|were|been|have|has|had|do|does|did|the|a|an|of|in|on|at|to|for|by|with|from|as|and|or|but|that|this|these|those|it|its|he|she|they|we|i|you|his|her|their|our|who|which|what|when|where|there|than|then|so|also|not|no|more|most|over|about|some|any|all|many|such|other|up|out|into|after|before|during|under|per|will|would|could|may|can|s|said|say|get|make|one|according)$/

/** Whether a word of two letters or more carries meaning, by its form alone. Lower case. */
export const isMeaningful = (word: string): boolean => word.length > 1 && !EMPTY.test(word)

/** Whether a word in this form is one of the small words that carry no meaning of their own. Lower case. */
export const isSmallWord = (word: string): boolean => EMPTY.test(word)
