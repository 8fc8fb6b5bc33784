/** A length that leaves text in its place and readable: none below nought. */
const LENGTH = String.raw`(?:auto|normal|none|inherit|initial|medium|thin|thick|0|\d*\.?\d+[a-z%]*)`
const LENGTHS = `${LENGTH}(?: ${LENGTH}){0,3}`
const WORDS = String.raw`[a-z][a-z -]*`
/** A colour that stands out from a white page; what a page is like besides is not known here. */
const DARK = String.raw`(?:#(?:[0-9a-d][0-9a-f]{2}|[0-9a-d][0-9a-f]{5}|[0-9a-f]{2}[0-9a-c][0-9a-f]{3}|[0-9a-f]{4}[0-9a-c][0-9a-f])|(?!white|snow|ivory|transparent|inherit|[a-z]*(?:white|cream|light))[a-z]+|rgb\((?:(?:1\d{2}|2[01]\d|\d{1,2}),? ?){3}\))`
/** A colour on which black text stands out. */
const LIGHT = String.raw`(?:#[c-f][0-9a-f]{2}|#(?:[c-f][0-9a-f]){3}|none|transparent|white|yellow|inherit|initial|rgb\((?:2\d{2},? ?){3}\))`

/** Declarations of style that neither hide, move or replace text nor add to it, each with the values for which that is so. */
const PLAIN: readonly [property: string, values: string][] = [
  [
    '(?:text-align|font-(?:weight|style|variant[a-z-]*|stretch|kerning)|text-decoration[a-z-]*|white-space|clear|hyphens)',
    `(?:${WORDS}|\\d+)`,
  ],
  [
    '(?:vertical-align|word-(?:wrap|break)|overflow-wrap|table-layout|border-collapse|cursor|box-sizing|text-rendering)',
    WORDS,
  ],
  ['(?:page-)?break-[a-z]+|orphans|widows|tab-size|z-index', `(?:${WORDS}|\\d+)`],
  ['list-style(?:-type|-position)?', WORDS],
  ['text-transform', 'uppercase|lowercase|capitalize|none'],
  ['font-family', String.raw`[\w\s,."'&;-]+`],
  [
    'font-size',
    String.raw`[a-z-]+|(?:[6-9]|[1-9]\d+)(?:\.\d+)?(?:px|pt)|(?:0?\.[5-9]\d*|[1-9]\d*(?:\.\d+)?)r?em|(?:[5-9]\d|[1-9]\d{2})(?:\.\d+)?%`,
  ],
  ['line-height', String.raw`normal|inherit|0?\.[89]\d*|[1-9][\d.]*[a-z%]*`],
  ['letter-spacing|word-spacing', String.raw`normal|0|0?\.\d+(?:px|r?em|pt)|[1-4](?:\.\d+)?(?:px|pt)`],
  ['(?:margin|padding)(?:-[a-z]+)*', LENGTHS],
  ['(?:(?:min|max)-)?(?:width|height)', `(?!0*\\.?0*[a-z%]*(?: ?!|$))${LENGTH}`],
  ['text-indent', LENGTH],
  ['border(?:-[a-z-]+)?|outline(?:-[a-z]+)?', String.raw`[a-z0-9#.,()% -]+`],
  ['color', DARK],
  ['background(?:-color)?', LIGHT],
  ['display', 'block|inline|inline-block|list-item|table|table-row|table-cell'],
  ['visibility', 'visible'],
  ['direction', 'ltr'],
  ['position', 'static'],
  ['overflow(?:-[xy])?', 'visible|auto'],
  ['opacity', '1|0?\\.[3-9]\\d*'],
  ['float', 'none'],
  ['mso-[a-z-]+', '[^;]*'],
]

const DECLARATION = new RegExp(
  `^(?:${PLAIN.map(([property, values]) => `(?:${property}) ?: ?(?:${values})`).join('|')})(?: ?!important)?$`,
  'i',
)

/** Floats that do not stand in a line of text. */
const FLOAT = /^float ?: ?(?:left|right)$/i

/**
 * Tells whether declarations of style leave every word in its place, as it is and to be seen. `isBlock` says that they are those of
 * a picture or a block, which may float. Declarations that are not known here do not count as plain.
 */
export const isPlainStyle = (declarations: string, isBlock: boolean): boolean =>
  declarations
    .replaceAll(/\s+/g, ' ')
    .split(';')
    .map((one) => one.trim())
    .every((one) => one === '' || DECLARATION.test(one) || (isBlock && FLOAT.test(one)))
