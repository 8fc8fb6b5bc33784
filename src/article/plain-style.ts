/** A distance that leaves text in its place: none below nought, and none that leads out of the page. */
const DISTANCE = String.raw`(?:auto|inherit|initial|0|(?:\d{1,2}|1\d{2}(?=p[xt]))?(?:\.\d+)?(?:px|pt|r?em|ex|ch|%))`
const DISTANCES = `${DISTANCE}(?: ${DISTANCE}){0,3}`
/** A width or height, but none of nought. */
const EXTENT = String.raw`(?:auto|none|inherit|initial|[a-z]+-content|(?!0*\.?0*[a-z%])(?:\d{1,4}(?:\.\d+)?|\.\d+)(?:p[xt]|r?em|ex|ch|%|vw|vh))`
const WORDS = '[a-z][a-z -]*'
/** A colour that stands out from a white page; what a page is like besides is not known here. */
const DARK = String.raw`(?:#(?:[0-9a-d][0-9a-f]{2}|[0-9a-d][0-9a-f]{5}|[0-9a-f]{2}[0-9a-c][0-9a-f]{3}|[0-9a-f]{4}[0-9a-c][0-9a-f])|inherit|currentcolor|black|red|blue|green|navy|maroon|purple|teal|gr[ae]y|olive|brown|crimson|orange|indigo|firebrick|royalblue|steelblue|(?:slate|dim)gr[ae]y|dark[a-z]+|rgb\((?:(?:1\d{2}|2[01]\d|\d{1,2}),? ?){3}\))`
/** A colour on which black text stands out. */
const LIGHT = String.raw`(?:#[c-f][0-9a-f]{2}|#(?:[c-f][0-9a-f]){3}|none|transparent|white|yellow|inherit|initial|rgb\((?:2\d{2},? ?){3}\))`

/** Declarations of style that neither hide, move or replace text nor add to it, each with the values for which that is so. */
const PLAIN: readonly [property: string, values: string][] = [
  [
    '(?:text-align|font-(?:weight|style|variant(?:-caps)?|stretch|kerning)|text-decoration[a-z-]*|white-space|clear|hyphens)',
    `(?:${WORDS}|\\d+)`,
  ],
  ['(?:word-(?:wrap|break)|overflow-wrap|table-layout|border-collapse|cursor|box-sizing|text-rendering)', WORDS],
  ['(?:page-)?break-[a-z]+|orphans|widows|tab-size|z-index', `(?:${WORDS}|\\d+)`],
  ['vertical-align', 'baseline|top|middle|bottom|text-top|text-bottom|inherit'],
  ['list-style(?:-type|-position)?', WORDS],
  ['text-transform', 'uppercase|lowercase|capitalize|none'],
  ['font-family', String.raw`[\w\s,."'&;-]+`],
  [
    'font-size',
    String.raw`[a-z-]+|(?:[6-9]|[1-9]\d+)(?:\.\d+)?(?:px|pt)|(?:0?\.[5-9]\d*|[1-9]\d*(?:\.\d+)?)r?em|(?:[5-9]\d|[1-9]\d{2})(?:\.\d+)?%`,
  ],
  ['line-height', String.raw`normal|inherit|0?\.[89]\d*|[1-9]\d{0,2}(?:\.\d+)?(?:p[xt]|r?em|%)?`],
  ['letter-spacing|word-spacing', String.raw`normal|0|0?\.\d+(?:px|r?em|pt)|[1-4](?:\.\d+)?(?:px|pt)`],
  ['(?:margin|padding)(?:-[a-z]+)*', DISTANCES],
  ['(?:(?:min|max)-)?(?:width|height)', EXTENT],
  ['text-indent', DISTANCE],
  ['border(?:-[a-z-]+)?|outline(?:-[a-z]+)?', '(?!.*\\d{3}px)[a-z0-9#.,()% -]+'],
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
