/** The field of a form that a text is written in. */
export type TextField = HTMLTextAreaElement | HTMLInputElement

/** Returns the field with an id in the same document or shadow tree; null if that is none in which text is written. */
export function fieldOf(element: HTMLElement, id: string): TextField | null {
  const found = (element.getRootNode() as Document | ShadowRoot).getElementById(id)
  return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement ? found : null
}

/** Selects a range of a field and shows it. */
export function select(field: TextField, start: number, end: number): void {
  field.focus()
  field.setSelectionRange(start, end)
}

/** Replaces a range of a field as if it had been typed, so that what listens to the field hears of it. */
export function replace(field: TextField, start: number, end: number, replacement: string): void {
  field.setRangeText(replacement, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: replacement }))
}
