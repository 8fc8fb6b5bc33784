/** The hidden marker at the end of factlint's comments: the fingerprint of a finding, or a name. */
const MARKER = /\n<!-- factlint:([\w-]+) -->\s*$/

/** Returns a comment with its marker. */
export const marked = (body: string, key: string): string => `${body}\n<!-- factlint:${key} -->`

/** The fields of a GitHub comment that are read. */
interface Comment {
  body?: string
  author_association?: string
  user?: { type?: string } | null
}

const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR']

/**
 * Returns the key of a comment that factlint wrote; null for any other. A marker counts only in comments of bots and of
 * people who work on the repository, because a stranger could copy one to hide a finding.
 */
export function keyOf({ body, author_association: role = '', user }: Comment): string | null {
  if (user?.type !== 'Bot' && !TRUSTED.includes(role)) return null
  return MARKER.exec(body ?? '')?.[1] ?? null
}

/** Tells whether a comment has this body, whatever line endings GitHub gave it. */
export const hasBody = (comment: Comment, body: string): boolean =>
  comment.body?.replaceAll('\r\n', '\n').trimEnd() === body.replaceAll('\r\n', '\n').trimEnd()
