/** A workflow command that the runner turns into an annotation. */
export interface Annotation {
  severity: 'error' | 'warning' | 'notice'
  file: string | null
  title: string | null
  /** 1-based; null where the whole file, or no file, is meant. */
  line: number | null
  endLine: number | null
  /** 1-based, UTF-16 units; null unless start and end line are equal. */
  column: number | null
  endColumn: number | null
  message: string
}

const COMMAND = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/
const CODES: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
const decode = (text: string) => text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => CODES[code] ?? code)

/** Reads the annotations out of a step's log, in order, as the runner does. */
export function readAnnotations(log: string): Annotation[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const [, severity, properties = '', message = ''] = COMMAND.exec(line) ?? []
    if (!severity) return []
    const given = new Map(properties.split(',').map((pair) => splitAt(pair, '=')))
    const number = (name: string) => (given.has(name) ? Number(given.get(name)) : null)
    return [
      {
        severity: severity as Annotation['severity'],
        file: given.get('file') ?? null,
        title: given.get('title') ?? null,
        line: number('line'),
        endLine: number('endLine'),
        column: number('col'),
        endColumn: number('endColumn'),
        message: decode(message),
      },
    ]
  })
}

function splitAt(pair: string, sign: string): [string, string] {
  const at = pair.indexOf(sign)
  return at < 0 ? [pair, ''] : [pair.slice(0, at), decode(pair.slice(at + 1))]
}
