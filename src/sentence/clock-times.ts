const CLOCK =
  '(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])(?:\\.m\\b\\.?|m\\b)|\\b(noon|midday|midnight)\\b|\\b(\\d{1,2}):(\\d{2})\\b(?! ?[ap]\\.?m)'
const TIMES = new RegExp(`(?<![\\d.:])(?:${CLOCK})`, 'giu')

/** A day, in minutes. */
export const DAY = 24 * 60

/** A time of day in a text: offsets (UTF-16, half-open) and minutes from midnight. */
export interface ClockTime {
  start: number
  end: number
  minutes: number
}

/** Returns the times of day of a text, in order: "2 p.m.", "14:30", "noon". */
export function clockTimesIn(text: string): ClockTime[] {
  return [...text.matchAll(TIMES)].flatMap(
    ({ 0: whole, 1: hour, 2: minute, 3: half, 4: name, 5: hours, 6: rest, index }) => {
      const minutes =
        name !== undefined
          ? named(name)
          : half === undefined
            ? Number(hours) * 60 + Number(rest)
            : (Number(hour) % 12) * 60 + Number(minute ?? 0) + (half.toLowerCase() === 'p' ? DAY / 2 : 0)
      return minutes < DAY ? [{ start: index, end: index + whole.length, minutes }] : []
    },
  )
}

const named = (name: string): number => (name.toLowerCase() === 'midnight' ? 0 : DAY / 2)
