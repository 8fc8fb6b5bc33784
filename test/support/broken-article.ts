/**
 * Loaded before a program that is tested: whatever reads a passage with the word `UNREADABLE` throws, as an error in factlint
 * would. A whole file, which starts with its front matter, and what is printed, which starts with a path of rules or as JSON, are let
 * through, so that nothing but reading articles fails.
 * Looking for the search terms of the word `unaskables` alone throws too, as when earlier articles are searched for a number of them.
 */
const exec = RegExp.prototype.exec
/** The end of the pattern of `src/archive/terms.ts`, whose letters are written out in what is built. */
const TERMS = '\\p{M}]+'
RegExp.prototype.exec = function (text: string) {
  const isWhole = ['---', 'rules/', '{'].some((start) => String(text).startsWith(start))
  if (String(text).includes('UNREADABLE') && !isWhole) throw new TypeError('no such unit')
  if (String(text) === 'unaskables' && this.source.endsWith(TERMS)) throw new TypeError('no such term')
  return exec.call(this, text)
}
