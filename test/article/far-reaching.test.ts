import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdown, seen } from './views.ts'

test('a paragraph between blank lines in code, a comment or a script is part of it', () => {
  expect(
    seen(
      markdown(`The ferry sails at noon.

\`\`\`
12 boats

34 boats
\`\`\`

It carries 40 cars.

<!-- 56 boats

78 boats -->

A <b>second</b> ferry carries 60.

<script>
let boats = 1

90 boats
</script>

Both return at dusk.`),
    ),
  ).toEqual([
    'body: The ferry sails at noon.',
    'body: It carries 40 cars.',
    'body: A second ferry carries 60.',
    'body: Both return at dusk.',
  ])
})

test('a link is found by its definition, wherever plain paragraphs stand between them', () => {
  const text = `[timetable]: https://ferries.example/times

The ferry sails at noon.

See the [new times][timetable] and the [prices][costs], and a note.[^1]

It carries 40 cars.

[costs]: https://ferries.example/costs
[^1]: Of 2024.`
  expect(seen(markdown(text))).toEqual([
    'body: The ferry sails at noon.',
    'body: See the new times and the prices, and a note.',
    'body: It carries 40 cars.',
    'body: Of 2024.',
  ])
})

const lines = fc.constantFrom(
  ...[
    'The ferry sails at noon.',
    'It carries 40 cars.',
    '',
    '',
    '',
    'See [times][a]',
    'a <b>bold</b> word',
    'code` and',
  ],
  ...[
    '```',
    '```js',
    '````',
    '~~~',
    '  ```',
    '    ```',
    '- ```',
    '> ```',
    '- item',
    '  - part',
    '  more',
    '1. one',
    '> said',
  ],
  ...[
    '<!-- a',
    '  <!-- a',
    '- <!-- a',
    'b -->',
    '-->',
    '<div>',
    '</div>',
    '<pre>',
    '</pre> x',
    '<script>',
    '</script>',
  ],
  ...[
    '<?x',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!X',
    'text <!-- in -->',
    'text <!-- open',
    '[a]: https://x.y',
    '# Head',
    '===',
    '---',
  ],
)

test('the parts of a text are read as the parser reads the whole', () => {
  // A line separator, of which the parser thinks otherwise, keeps the text in one part.
  const whole = (text: string) => seen(markdown(`${text}\n\n\u2028`)).filter((passage) => passage !== 'body: \u2028')
  const ends = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 16 }), ends, (some, end) => {
      const text = ['Two ferries sail.', '', ...some].join(end)
      expect(seen(markdown(text))).toEqual(whole(text))
    }),
    { numRuns: 500 },
  )
})
