import { expect, test } from 'vitest'
import { checkArticle } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

const rules = rulesFrom(`
people:
  - { name: Marie Curie, also: [Marie Skłodowska Curie], born: 1867-11-07, died: 1934-07-04 }
  - { name: Alan Turing, born: 1912, died: 1954 }
organisations:
  - { name: Amnesty International, founded: 1961 }
  - { name: United Nations, also: [UN], founded: 1945-10-24 }
places:
  Canberra: { founded: 1913 }
`)

const messages = (text: string) =>
  checkArticle({ text, published: '2024-05-15' }, { rules }).findings.map((f) => f.message)

test.each([
  ['Marie Curie was born in Warsaw on 7 November 1876.', 'Marie Curie was born on 7 Nov 1867, not 7 November 1876.'],
  ['Marie Skłodowska Curie, who was born in 1868, won two prizes.', 'Marie Curie was born on 7 Nov 1867, not 1868.'],
  ['Marie Curie died on 4 July 1943 in France.', 'Marie Curie died on 4 Jul 1934, not 4 July 1943.'],
  ['Alan Turing (born 1921) broke codes.', 'Alan Turing was born in 1912, not 1921.'],
  [
    'Amnesty International, founded in 1916, is based in London.',
    'Amnesty International was founded in 1961, not 1916.',
  ],
  [
    'The United Nations was set up on 24 October 1954.',
    'United Nations was founded on 24 Oct 1945, not 24 October 1954.',
  ],
  ['Marie Curie won twice. Curie was born in 1876 in Warsaw.', 'Marie Curie was born on 7 Nov 1867, not 1876.'],
  ['Born in 1921, Alan Turing broke codes.', 'Alan Turing was born in 1912, not 1921.'],
  [
    'Alan Turing broke codes. Born in London in 1921, Turing studied at Cambridge.',
    'Alan Turing was born in 1912, not 1921.',
  ],
  ['Marie Curie (1867–1943) won two prizes.', 'Marie Curie died on 4 Jul 1934, not 1943.'],
  ['The UN was founded in 1954.', 'United Nations was founded on 24 Oct 1945, not 1954.'],
  ['Set up in 1954, the United Nations has 193 members.', 'United Nations was founded on 24 Oct 1945, not 1954.'],
  [
    'The United Nations (UN), founded in 1954, has 193 members.',
    'United Nations was founded on 24 Oct 1945, not 1954.',
  ],
  ['The city of Canberra was founded in 1931.', 'Canberra was founded in 1913, not 1931.'],
  ['Canberra, a city founded in 1931, is the capital.', 'Canberra was founded in 1913, not 1931.'],
  ['Canberra was founded in 1931.', 'Canberra was founded in 1913, not 1931.'],
])('a birth, a death or a founding that the rules give another day or year for: %s', (text, message) => {
  expect(messages(text)).toEqual([message])
})

test.each([
  'Marie Curie was born in Warsaw on 7 November 1867 and died in July 1934.',
  'Amnesty International was founded in London in 1961.',
  'The United Nations, set up in 1945, sits in New York.',
  'A branch of Amnesty International was founded in 1970.',
  'Amnesty International Canada was founded in 1973.',
  'The institute that Marie Curie founded in 1909 is in Paris.',
  'Marie Curie’s daughter Irène was born in 1897.',
  'In 1931 Canberra had 7,000 people.',
  'Marie Curie met Eve Curie. Curie was born in 1904.',
  'Alan Turing’s nephew Dermot Turing was born in 1961.',
  'The United Nations set up an office in Nairobi in 1996.',
  'Founded in 1995, the United Nations office in Bonn is large.',
  'Founded in 1920, the forerunner of the United Nations sat in Geneva.',
  'Alan Turing (1939–1942) led the section.',
  'The university of Canberra was founded in 1990.',
  'Canberra, home to a school founded in 1929, is the capital.',
])('nothing is said of what is right or of others: %s', (text) => {
  expect(messages(text)).toEqual([])
})
