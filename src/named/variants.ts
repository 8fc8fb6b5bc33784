type Letters = readonly (readonly [RegExp, string])[]

/** Letters for one sound of another script that mark a transliteration wherever they stand for each other. */
const TELLING: Letters = [
  [/'/g, ''],
  [/dj/g, 'd'],
  // British and American spellings
  [/our(?=s?$)|(?<=^(?:hon|col|fav|lab|harb|neighb|behav))our/g, 'or'],
  [/(?<=dg)ement/g, 'ment'],
  [/ll(?=(?:ing|ed|ers?|ors?)$)(?<=(?:trave|cance|counse|mode|jewe)ll)/g, 'l'],
  [/(?<=^combat)t|(?<=^focus)s/g, ''],
  [/(?<=[^aeiou])re$/g, 'er'],
  [/(?<=vis|vok|ent)or/g, 'er'],
  [/is(?=e|ing|ation)/g, 'iz'],
  [/nce$/g, 'nse'],
  [/mme$/g, 'm'],
  // Transliterations
  [/ou|oo/g, 'u'],
  [/iy|yi|ii|ij|yy/g, 'i'],
  [/gh|q/g, 'k'],
  [/ks/g, 'x'],
  [/sk(?:y|ii?)$/g, 'ski'],
  [/^mac(?=[^aeiouk])/g, 'mc'],
]

/** Letters that stand for each other in transliterations, and elsewhere by a slip. */
const TRANSLITERATED: Letters = [
  [/em(?=$|-)/g, 'am'],
  [/(?<=[aeiou])h$|(?<=[aeiou])h(?=[aeiou])/g, ''],
  [/[eu](?=[lf](?:$|-))/g, 'e'],
  [/i(?=v$)/g, 'o'],
  [/^chor/g, 'cher'],
  [/(?<=[ptkbdgcs])h(?!$)/g, ''],
  [/a[eiy]+|ei|ey|ee/g, 'e'],
  [/[iy]e?/g, 'e'],
  [/ow(?=[^aeiou])/g, 'u'],
  [/u/g, 'o'],
  [/ck|c$/g, 'k'],
  [/a(?=d(?:$|-))/g, 'e'],
  [/^sh[ae]h/g, 'sheh'],
  [/ts|tz|cz/g, 'z'],
  [/(?<![kgh])[kgh](?=r|y|[aeiou])/g, 'k'],
  [/dj|j/g, 'g'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/-/g, ''],
  [/(.)\1+/g, '$1'],
]

const inOneWay = (word: string, letters: Letters): string =>
  letters.reduce((spelling, [pattern, instead]) => spelling.replace(pattern, instead), word)

/** First names and short forms of them that one letter keeps apart. */
const SHORT_FORMS = new Set(['steve steven', 'pete peter', 'kate katie', 'mathew matthew', 'johnny jonny'])

/**
 * Tells whether two folded words are known ways to write one name, and no slip: a short form, Mc and Mac, -ski and -sky, a
 * sound of another script. With `isFromOtherScript`, where the text is about a country with another script, more letters
 * are taken for a transliteration's.
 */
export function areVariants(a: string, b: string, isFromOtherScript: boolean): boolean {
  if (SHORT_FORMS.has([a, b].sort().join(' '))) return true
  const [one, other] = [inOneWay(a, TELLING), inOneWay(b, TELLING)]
  if (one === other) return true
  return isFromOtherScript && inOneWay(one, TRANSLITERATED) === inOneWay(other, TRANSLITERATED)
}
