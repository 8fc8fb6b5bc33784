/** Roles whose text is code. */
const CODE_ROLES =
  'code|literal|samp|kbd|command|file|program|option|envvar|regexp|makevar|mailheader|func|meth|class|mod|attr|data|py:\\w+|c:\\w+'

/** Markup within a paragraph of reStructuredText. */
export const RST_INLINE: RegExp = new RegExp(
  [
    /``(?:[^`\n]|`(?!`)|\n){1,500}?``/u.source,
    /:math:`(?<formula>[^`]{1,500})`/u.source,
    /:(?:sup|superscript):`(?<raise>[^`]{1,40})`/u.source,
    `:(?:${CODE_ROLES}):\`[^\`]{1,500}\``,
    /(?::[a-z][\w:.+-]{0,40}:)?`(?<show>[^`<>]{1,500}?)\s*<[^`<>]{1,500}>`_{0,2}/u.source,
    /(?::[a-z][\w:.+-]{0,40}:)?`(?<show>[^`]{1,500})`_{0,2}/u.source,
    /\*\*(?<show>[^*]{1,500})\*\*|(?<![\w*])\*(?<show>[^\s*](?:[^*]{0,500}[^\s*])?)\*(?![\w*])/u.source,
    /\[(?:\d{1,5}|#\w{0,50}|\*|\p{Lu}\w{0,50})\]_/u.source,
    /(?<![\w|])\|[^|\n\s](?:[^|\n]{0,100}[^|\n\s])?\|_{0,2}(?![\w|])/u.source,
    /(?<=[\p{L}\p{N}])__?(?![\p{L}\p{N}_])/u.source,
    /\\(?:[ \n]|(?=\S))/u.source,
  ].join('|'),
  'gdmu',
)
