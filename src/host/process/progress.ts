/** Shows the progress of a long run; called often. */
export type Progress = (done: number, total: number) => void

/** Nothing is shown before this many milliseconds, to keep short runs quiet. */
const PATIENCE = 500
const PAUSE = 100

/**
 * Returns a progress bar on one line of a terminal, which disappears at the end; one that shows nothing if `stream` is
 * not a terminal.
 */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return () => {}
  const started = performance.now()
  let last = started + PATIENCE - PAUSE
  let visible = false
  return (done, total) => {
    const now = performance.now()
    if (done >= total) {
      if (visible) stream.write('\r\x1B[K')
      visible = false
    } else if (now - last >= PAUSE) {
      stream.write(`\r\x1B[K${bar(done / total)} ${done} of ${total} articles`)
      last = now
      visible = true
    }
  }
}

/** The width in columns. With the numbers after it, the line fits an 80-column terminal. */
const WIDTH = 24

const bar = (share: number): string => {
  const full = Math.floor(share * WIDTH)
  return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}]`
}
