/** The numbers of the lines on the newer side of each hunk of a patch. */
export function hunkLines(patch: string): Set<number>[] {
  return patch.split(/^(?=@@ )/m).flatMap((hunk) => {
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(hunk) ?? []
    if (start === undefined) return []
    return [new Set(Array.from({ length: Number(count) }, (_, i) => Number(start) + i))]
  })
}
