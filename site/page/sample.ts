import type { Draft } from './share.ts'

/** An article of a made-up place, with mistakes of seven kinds, and the rules that two of them contradict. */
export const SAMPLE: Draft = {
  published: '2024-03-15',
  format: 'markdown',
  article: `# Flood closes six bridges in Riverton

More than 2,400 people left their homes in Riverton on Friday, March 14, after the river rose to its highest level in 40 years.

Mayor Elena Marsh said the city had closed five bridges. The public shelters took in 1,800 people: 1,150 in schools, 480 in churches and 270 in the sports hall.

The water rose from 15 feet to 21 feet, an increase of 50 percent. Helicopters brought 12 tonnes (36,500 pounds) of food.

The dam upstream was built in 1962 and holds back 31 million cubic metres of water. Repairs to the roads will cost about $4.5 million, Elena Marsch said; the council has set aside $3 million for them.

Rescuers worked through the night and took 38 people off their roofs by boat.
`,
  rules: `# What your newsroom knows. Each value says from which day it holds, and who says so.
facts:
  homes-left:
    name: People who left their homes
    match:
      counts: [person]
      any: [left, evacuated, displaced]
    examples:
      - { text: About 1900 people in Riverton left their homes., reads: 1900 }
  bridges-closed:
    name: Bridges closed
    match:
      counts: [bridge]
      any: [closed, closes]
series:
  - fact: homes-left
    place: Riverton
    values:
      - { value: 1900, from: 2024-03-14, source: "https://riverton.example/flood" }
  - fact: bridges-closed
    place: Riverton
    values:
      - { value: 5, from: 2024-03-14, source: "https://riverton.example/roads" }
places:
  Riverton: {}
`,
}
