import { lineIndex } from '../base/lines.ts'
import { sourceRange } from '../base/source-range.ts'
import type { ArticleSource, Format, Passage, PassageRange } from '../model/index.ts'
import { isPlainStyle } from './plain-style.ts'
import { type ReadOptions, readPassages } from './read.ts'
import { isDayOrNumber } from './seen/look-alikes.ts'

/**
 * What people read as a figure or a letter and no reader here does: numbers in circles and brackets, on dice and cards, in Chinese
 * and in braille, raised and lowered figures that are no power, note or fraction, letters of phonetic writing, words of two scripts, and whole words of scripts whose
 * letters look Latin.
 */
const UNREAD = [
  /(?![\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u2079\u2080-\u2089\u2150-\u215F\u2189])[\p{No}\p{Nl}]/gu,
  /(?![0-9])\p{Nd}/gu,
  /(?<![\p{Letter}\p{P}\u00B2\u00B3\u00B9\u2070-\u2079\u207B]|10)[\u00B2\u00B3\u00B9\u2070-\u2079]+(?![\u00B2\u00B3\u00B9\u2070-\u2079/⁄])/gu,
  /(?<![\p{Letter}/⁄\u2080-\u2089])[\u2080-\u2089]+/gu,
  /[\u2680-\u2685\u2801-\u28FF\u{1F030}-\u{1F093}\u{1F0A1}-\u{1F0F5}\u{1F51F}]/gu,
  /(?<!\p{Script=Han})[〇一二三四五六七八九十百千万]+(?!\p{Script=Han})/gu,
  /[\u2488-\u24E9\u{1F100}-\u{1F169}\u{1F170}-\u{1F189}\uFFFD\p{Cn}]/gu,
  /(?<=\p{Letter})[\u0250-\u02AF\u02B0-\u02B8\u02E0-\u02E4\u1D00-\u1DBF\uA720-\uA7FF\uAB30-\uAB6F]|[\u0250-\u02AF\u02B0-\u02B8\u02E0-\u02E4\u1D00-\u1DBF\uA720-\uA7FF\uAB30-\uAB6F](?=\p{Letter})/gu,
  /\p{Script=Latin}(?=(?!\p{Script=Latin})(?!\p{Script=Common})(?!\p{Script=Inherited})\p{Letter})|(?!\p{Script=Latin})(?!\p{Script=Common})\p{Letter}(?=\p{Script=Latin})/gu,
  /[\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Armenian}\p{Script=Coptic}\p{Script=Deseret}\p{Script=Osage}\p{Script=Tifinagh}\p{Script=Canadian_Aboriginal}]{2}/gu,
] as const

/** A word that thin spaces part, and what is in between. */
const SPACED =
  /(?<![\p{Letter}\p{M}])\p{Letter}{1,12}(?:[\u2006\u2008-\u200A\u202F\u205F\u2028\u2029]\p{Letter}{1,12}){1,12}/gu

/**
 * Markup that other programs replace by text from elsewhere, or read otherwise: formulas with text in a sentence, included files and
 * variables, links of wikis, classes and edits in braces, passed-through text, styles of components, codes of emoji.
 */
const MARKUP = [
  /\$[^$\n]{0,500}\\[a-z]+\s*\{/gi,
  /\\[([]\s*[\d\\][^\n]{0,200}\\[)\]]/g,
  /:(?:zero|one|two|three|four|five|six|seven|eight|nine|keycap_ten|hundred|100|1234):/g,
  /(?<![("'/=])\{\{-?\s*[\w$][^{}]{0,500}\}\}/g,
  /\{%-?\s*(?:include\w*|render|assign|capture|set|macro|embed|import|extends|block)\s/g,
  /\{\{[<%]\s*(?:param|include|readfile|snippet|partial|get)\b/g,
  /^[ \t]*(?:include::|\.\. (?:include|literalinclude)::|import\s[^\n]{0,300}\sfrom\s*["']\.)/gm,
  /\[\[[^[\]\n]{1,200}\]\]|\]\{[.#:]|\{(?:\+\+|--|==|>>)/g,
  /\+\+[^+\n]{1,200}\+\+/g,
  /\sstyle=\{/g,
  // characters that turn the text beside them round, also as references
  /[\u061C\u200F\u202A-\u202E\u2066-\u2069]|&(?:rlm|#(?:0*(?:1564|8207|823[4-8]|829[4-7])|x0*(?:61c|200f|202[a-e]|206[6-9])));/gi,
] as const

/** The same in other markup languages: attributes and passed-through text, substitutions and targets. */
const MARKUP_OF: Readonly<Partial<Record<Format, readonly RegExp[]>>> = {
  asciidoc: [
    /\{[\w:-]{1,100}\}/g,
    /\[[^\]\n]{0,100}\b(?:sr-only|screen-reader|visually-?hidden|hidden|hide|invisible|d-none)\b[^\]\n]{0,100}\]/g,
    /(?<![\w+])\+[^+\s][^+\n]{0,200}\+(?![\w+])/g,
  ],
  mdx: [/<[A-Z][\w.]*\s[^<>]{0,500}\/>/g, /\{\s*[`'"]/g],
  rst: [/^[ \t]*\.\. \|/gm, /(?<![|\w])\|[^|\s][^|\n]{0,80}\|_?(?![|\w])/g, /(?<![\w`])_`/g],
}

/** What is markup in Markdown that is read as plain text. */
const PLAIN_MARKUP = [/[<&*_`[\\~]/g]

/** A tag, with quoted values that may have a `>` in them. */
const TAG =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^\s"'<>]+))?|\s*\/)*)\s*>/gi

/** How a tag with attributes begins. One that does not go on as a tag is too long to look into, or has a `<` in a value. */
const OPENING = /<[a-z][a-z0-9-]*[\s/](?:[^<>]{0,300}?=\s*["']|[^<>]{300})/gi

/** Elements that show their text in another place or order, or show a value that is not text. */
const OTHERWISE = new Set(['bdo', 'rt', 'rtc', 'input', 'base'])

/** Attributes by which text is not shown, or runs the other way, or is changed by a program. */
const ATTRIBUTE =
  /\s(?:hidden(?![\w-])|dir\s*=\s*["']?rtl|on[a-z]{3,20}\s*=|class(?:name)?\s*=\s*["']?[^"'<>]{0,200}\b(?:sr-only|screen-reader|visually-?hidden|hidden|hide|invisible|d-none)\b)/i

/** Attributes that hold declarations of style. */
const STYLE = /\sstyle\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]+))/gi

/** Blocks and pictures, which may float beside the text. */
const BLOCKS = new Set(
  'img figure picture svg video table div aside section blockquote p ul ol h1 h2 h3 h4 h5 h6'.split(' '),
)

/** What a style sheet takes from elsewhere or says of fonts and numbers. Rules for media and print only hold other rules. */
const AT_RULE = /@(?!media\b|page\b|supports\b|charset\b)[a-z]/i

/** Elements that show another file, whose address is in an attribute. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed', 'portal'])
const HERE = /\s(?:src|data|srcdoc)\s*=\s*["']?(?!(?:https?:)?\/\/|["'\s>])/i

/** An encoding that is not the one the file is read in, or another page in place of this one. */
const META = /charset\s*=\s*["']?\s*(?!utf-?8\b)[a-z]|http-equiv\s*=\s*["']?refresh/i

/** Scripts that carry data for other programs, and show nothing. */
const DATA = /type\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/template)/i

/**
 * Returns the lines (1-based, ascending) of an article's body that people may see otherwise than they are read here: because of
 * characters that no reader knows, or of markup, styles and scripts that hide, move, replace or add text. Time is linear in the text.
 */
export function linesShownOtherwise(source: ArticleSource, options: ReadOptions = {}): number[] {
  const { text } = source
  const { passages, bodyStart, format, isReadAsPlain } = readPassages(source, options)
  const lines = lineIndex(text)
  const inPassages = passages.filter(({ in: field }) => field === 'text').flatMap(placesIn)
  const patterns = [...MARKUP, ...(MARKUP_OF[format] ?? []), ...(isReadAsPlain ? PLAIN_MARKUP : [])]
  const marked = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index))
  const offsets = [...inPassages, ...[...marked, ...tagsThatChange(text)].filter((offset) => offset >= bodyStart)]
  return [...new Set(offsets.map((offset) => lines.at(offset).line))].sort((a, b) => a - b)
}

/** Returns the offsets in the source of what is not read in a passage. */
function placesIn(passage: Passage): number[] {
  const found = UNREAD.flatMap((pattern) => [...passage.text.matchAll(pattern)].map(({ index }) => index))
  const parted = [...passage.text.matchAll(SPACED)].filter(([word]) =>
    isDayOrNumber(word.replaceAll(/\P{Letter}/gu, '')),
  )
  return [...found, ...parted.map(({ index }) => index)].map(
    (start) => sourceRange(passage, { start, end: start + 1 } as PassageRange).start,
  )
}

function* tagsThatChange(text: string): Generator<number> {
  const tags = new Set<number>()
  for (const { 1: written = '', 2: attributes = '', index, 0: tag } of text.matchAll(TAG)) {
    tags.add(index)
    const name = written.toLowerCase()
    const styles = [...attributes.matchAll(STYLE)].map(([, ...quoted]) => quoted.join(''))
    const changes =
      OTHERWISE.has(name) ||
      ATTRIBUTE.test(attributes) ||
      !styles.every((style) => isPlainStyle(style, BLOCKS.has(name))) ||
      (FRAMES.has(name) && HERE.test(attributes)) ||
      (name === 'meta' && META.test(attributes)) ||
      (name === 'style' && isTelling(contentOf(text, index + tag.length))) ||
      (name === 'script' && !DATA.test(attributes))
    if (changes) yield index
  }
  for (const { index } of text.matchAll(OPENING)) if (!tags.has(index)) yield index
}

/**
 * Tells whether a style sheet hides, adds or moves text, or is none, so that a page that allows no style sheets shows it. So does one
 * that is too long to look into.
 */
const isTelling = (sheet: string | null): boolean =>
  sheet === null ||
  AT_RULE.test(sheet) ||
  [...sheet.matchAll(/\{([^{}]*)(?:\}|$)/g)].some(([, declarations = '']) => !isPlainStyle(declarations, true)) ||
  (/\p{Letter}{2}/u.test(sheet) && !sheet.includes('{'))

/** The longest style sheet that is looked at, in UTF-16 units. */
const LONGEST_SHEET = 20_000

/** Returns the content of a style element from its start, without comments; null if it does not end soon. */
function contentOf(text: string, start: number): string | null {
  const sheet = text.slice(start, start + LONGEST_SHEET)
  const end = sheet.search(/<\/style/i)
  return end < 0 ? null : sheet.slice(0, end).replaceAll(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '')
}
