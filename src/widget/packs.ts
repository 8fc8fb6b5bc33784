/** The shipped packs by name; each is loaded when a rule file asks for it. */
const TEXTS: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  'factlint/crisis': () => import('factlint/packs/crisis'),
  'factlint/gaza': () => import('factlint/packs/gaza'),
  'factlint/people': () => import('factlint/packs/people'),
}

/** Loads the text of a shipped pack. Throws a `RangeError` for a name that is none. */
export async function packText(name: string): Promise<string> {
  const load = TEXTS[name]
  if (!load) throw new RangeError(`${name} is none of the packs that come with factlint`)
  return (await load()).default
}
