import type { NamedEvent, Organisation, OwnUnit, Person, Place } from '../../model/index.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { mapsOf, type RuleFile } from '../file/rule-file.ts'
import { namesIn, type ValidatedFile } from '../file/validated-file.ts'
import type { UnitNames } from '../match/conditions.ts'
import { Declared, type Kind } from './declared.ts'
import { declareEvents } from './events.ts'
import type { DeclaredFact } from './facts.ts'
import { checkNames, declareOrganisations } from './naming.ts'
import { declareUnits } from './own-units.ts'
import { checkSpellings, declarePeople } from './people.ts'
import { checkPlaces, declarePlaces } from './places.ts'
import { checkHolders } from './terms.ts'
import { BUILT_IN, type LocatedWords } from './word-list-compiler.ts'

/** Everything that the rule files define by name, over all files. */
export interface Declarations {
  facts: Declared<DeclaredFact>
  lists: Declared<LocatedWords>
  places: Declared<Place>
  people: Declared<Person>
  organisations: Declared<Organisation>
  events: Declared<NamedEvent>
  units: Declared<OwnUnit>
}

/**
 * Registers everything that the files define by name, and reports names that are taken or not allowed. `complete` is
 * true if no file is missing.
 */
export function declareAll(
  files: readonly ValidatedFile<RuleFile>[],
  complete: boolean,
  units: UnitNames,
  report: ReportMistake,
): Declarations {
  const named = <T>(kind: Kind) => new Declared<T>(kind, complete, report)
  const all: Declarations = {
    facts: named({ noun: 'fact', section: 'facts' }),
    lists: named({ noun: 'list', section: 'words', written: (name) => `<${name}>`, builtIn: BUILT_IN }),
    places: named({ noun: 'place', section: 'places' }),
    people: named({ noun: 'person', section: 'people' }),
    organisations: named({ noun: 'organisation', section: 'organisations' }),
    events: named({ noun: 'event', section: 'events' }),
    units: named({ noun: 'unit', section: 'units' }),
  }
  for (const file of files) {
    declareFacts(file, all.facts)
    declareLists(file, all.lists, report)
    declarePlaces(file, all.places)
    declarePeople(file, all.people, report)
    declareOrganisations(file, all.organisations)
    declareEvents(file, all.events, report)
    declareUnits(file, all.units, units, report)
  }
  checkHolders(all.people.values, report)
  for (const file of files) {
    checkPlaces(file, all.places, report)
    checkSpellings(file, all.people, report)
    checkNames(file, all, report)
  }
  return all
}

function declareFacts(file: ValidatedFile<RuleFile>, facts: Declared<DeclaredFact>): void {
  const section = file.data.facts ?? {}
  for (const [id, raw] of mapsOf(section)) {
    const at = file.located.keyAt(section, id)
    facts.add(id, { id, raw, file, at }, at)
  }
}

function declareLists(file: ValidatedFile<RuleFile>, lists: Declared<LocatedWords>, report: ReportMistake): void {
  const section = file.data.words ?? {}
  for (const name of Object.keys(section)) {
    const at = file.located.keyAt(section, name)
    if (BUILT_IN.includes(name)) report(at, `\`${name}\` is the name of a built-in list; choose another name`)
    else lists.add(name, namesIn(file, section, name), at)
  }
}
