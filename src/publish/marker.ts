/** Hidden at the end of what factlint writes, so that it finds it again: the fingerprint of a finding, or a name. */
const MARKER = /\n<!-- factlint:([\w-]+) -->\s*$/

/** A comment with its marker. */
export const marked = (body: string, key: string): string => `${body}\n<!-- factlint:${key} -->`

/** A comment as GitHub gives it, as far as it is read. */
interface Comment {
  body?: string
  author_association?: string
  user?: { type?: string } | null
}

const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR']

/**
 * The key of a comment that factlint wrote; null for any other. A marker counts only from a bot or from somebody who
 * works on the repository: a stranger could copy one, and hide a finding by it.
 */
export function keyOf({ body, author_association: role = '', user }: Comment): string | null {
  if (user?.type !== 'Bot' && !TRUSTED.includes(role)) return null
  return MARKER.exec(body ?? '')?.[1] ?? null
}

/** Whether a comment says what it is to say; GitHub may have changed its line ends. */
export const hasBody = (comment: Comment, body: string): boolean =>
  comment.body?.replaceAll('\r\n', '\n').trimEnd() === body.replaceAll('\r\n', '\n').trimEnd()
