/** What the page of a check says in words: what the check finds, and why it is worth finding. */
export interface CheckProse {
  finds: string
  why: string
  /** What to do to get it to find something; missing if it needs nothing but the article. */
  needs?: string
}

const RULES = 'Values of the fact in a [rule file](../rules.md#fact).'
const PEOPLE = 'The person in a [rule file](../rules.md#people).'
const ARCHIVE = '[Earlier articles](../earlier-articles.md) in the repository, with their days of publication.'

/** The words of each check's page, by the id of the check. Examples are added from the cases of its tests. */
export const PROSE: Readonly<Record<string, CheckProse>> = {
  weekday: {
    finds:
      'A weekday that is not that of the date beside it. Where the date has no year, the day of publication and other dates of the article give it; if that leaves a doubt, the finding is a warning.',
    why: 'One of the two is wrong, and readers who go by the other come on the wrong day. factlint suggests the weekday of the date. Check the date too, which may be the one that is wrong.',
  },
  'impossible-date': {
    finds: 'A date that no calendar has: the 31st of a month with 30 days, 29 February in a common year, a 13th month.',
    why: 'It is a typing error, and the day that was meant is unknown to the reader.',
  },
  order: {
    finds:
      'Events in an order that cannot be: an end before its beginning, a later event with an earlier date, an act before somebody was born or after they died.',
    why: 'Two dates were mixed up, or one has a slip in its year.',
  },
  'malformed-number': {
    finds: 'A number with commas or decimal points in the wrong place.',
    why: 'A digit or a comma is missing or was typed twice, so the number may be wrong by a factor of ten.',
  },
  conversion: {
    finds:
      'A quantity and its conversion in brackets or after "or" that do not fit, after rounding: miles and kilometres, pounds and kilograms, degrees, currencies at a plausible rate.',
    why: 'One of the two was miscalculated, or an edit changed one and left the other.',
  },
  arithmetic: {
    finds:
      'Numbers of one article that do not add up where its words say that they must: parts and their total, a share and its whole, an old value, a new one and the change between them, an age and a year of birth, a rate and its total.',
    why: 'Readers can do the sum. Often one number was updated and the others were not.',
  },
  'fact-range': {
    finds: 'A number below the smallest or above the largest value that the rules allow for its fact (`range`).',
    why: 'Whatever the newest value is, this one is impossible: a digit too many, or another thing was counted.',
    needs: RULES,
  },
  'fact-value': {
    finds:
      'A number that is not the value in the rules for the fact, on the day and for the place that the sentence is about.',
    why: 'Either the article is wrong, or the rules are out of date. The finding says from which day and source the value is, and offers the line that adds a newer one.',
    needs: RULES,
  },
  'fact-direction': {
    finds:
      'A number of a fact that can only rise, or only fall (`direction`), that has moved the other way since the last one.',
    why: 'A toll does not fall. The article has an older figure, or a correction that it should explain.',
    needs: RULES,
  },
  'max-change': {
    finds: 'A number that has moved further since the last one than the rules allow in that time (`max-change`).',
    why: 'Figures that move slowly do not jump. A digit was swapped or added, or another thing was counted.',
    needs: RULES,
  },
  relation: {
    finds: 'Numbers of several facts that break a sum, a difference or a limit in the rules (`relations`).',
    why: 'What depends on each other must change together.',
    needs: '[Relations](../rules.md#relations) in a rule file.',
  },
  title: {
    finds: "A title that a person did not hold on the day, and a misspelling of the person's name that the rules list.",
    why: 'Titles change overnight, and old ones live on in copied text.',
    needs: PEOPLE,
  },
  age: {
    finds: "An age that does not follow from the person's date of birth in the rules.",
    why: 'Ages are copied from older articles, and nobody counts the birthdays since.',
    needs: PEOPLE,
  },
  name: {
    finds:
      'A name of a place or an organisation that the rules call misspelt (an error), out of date on the day, or not the one that the house uses (a notice).',
    why: 'One name for one thing, as your style guide has it.',
    needs: '[Places](../rules.md#places) or [organisations](../rules.md#organisations) in a rule file.',
  },
  'event-date': {
    finds: "A day written beside a named event that is not the event's day in the rules.",
    why: 'Anniversaries and election days are written from memory.',
    needs: '[Events](../rules.md#events) in a rule file.',
  },
  'same-thing-twice': {
    finds: 'The same name, age, number or date given in two ways in one article.',
    why: 'One of the two is wrong, and only the author knows which.',
  },
  headline: {
    finds: 'A number in the headline, the standfirst or a caption that the text contradicts.',
    why: 'Headlines are written last and by others, and read by most.',
  },
  'earlier-spelling': {
    finds:
      'A name that is one slip away from how other articles spell it, where they are on the same person, place or thing.',
    why: 'A name spelt in two ways in one paper is wrong in one of them, and cannot be searched for.',
    needs: ARCHIVE,
  },
  'earlier-age': {
    finds: "A person's age that no birthday since an earlier article explains.",
    why: 'One of the two articles has a wrong age, or they are about two people of one name.',
    needs: ARCHIVE,
  },
  'earlier-title': {
    finds: 'A title that nobody holds together with the one that articles of the weeks before give the same person.',
    why: 'Somebody took office, which the article should say, or two people were mixed up.',
    needs: ARCHIVE,
  },
  'earlier-date': {
    finds:
      'The year of a named law, or the day of a founding, a birth, a death, an opening or a named disaster, that other articles give otherwise.',
    why: 'Such dates do not change, so one of the articles is wrong.',
    needs: ARCHIVE,
  },
  'earlier-article': {
    finds: 'A number that an earlier article gave otherwise, for the same thing, place and day.',
    why: 'A figure was corrected and the archive was not, or it was copied wrong.',
    needs: ARCHIVE,
  },
}
