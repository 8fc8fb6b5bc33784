/** Paths of those articles in which, with one or the other rules, something states a fact that changed. */
export declare function affectedArticles(sources: readonly EarlierSource[], { before, after, ...options }: RulesChange): string[];

/** The edit, with the path of its file, that adds a value to a series of the rules; null where none can be made. */
export declare type Amend = (series: {
    fact: string;
    place: string | null;
}, value: NewValue) => (Edit & {
    path: string;
}) | null;

/**
 * Adds values to the files that rules were read from: to the one that holds the last value of the series, else to one
 * that holds a part of it. Shipped packs are not the repo's to edit.
 */
export declare function amendWith(rules: RuleSet): Amend;

/** A remark that GitHub shows beside a line of a file. */
export declare interface Annotation {
    severity: Severity;
    title: string;
    message: string;
    path: string;
    /** 1-based. */
    startLine: number;
    endLine: number;
    /** 1-based; null where the remark spans lines, for which GitHub takes no columns. */
    startColumn: number | null;
    endColumn: number | null;
}

/** An article taken apart: what is to be read, where it stands in the file, and since when it is public. */
export declare interface Article {
    path: string | null;
    /** The headline handed in beside the text, as given; a headline in the file is a passage of the text. */
    title: string | null;
    text: string;
    format: Format;
    /** YYYY-MM-DD, as written, whatever the time zone. */
    published: string | null;
    datedBy: DatedBy;
    /** The date of publication as written, where no calendar has it and no other was found. */
    misdated: string | null;
    /** ISO 639-1 code of the language it is written in; `en` where too short to tell. */
    language: string;
    passages: Passage[];
    /** Notes that switch a check off, in the order of the text. */
    suppressions: Suppression[];
    problems: Problem[];
}

/** What an article is read from. `path` given means that `text` is the whole file, front matter and all. */
export declare interface ArticleSource {
    text: string;
    path?: string | null;
    title?: string | null;
    /** YYYY-MM-DD; wins over front matter and file name. */
    published?: string | null;
    /** YYYY-MM-DD on which it came into the repository; used where neither it nor its file name gives a day. */
    firstCommit?: string | null;
    /** Wins over the extension of `path`; `text` where neither is given. */
    format?: Format | null;
}

/** One entry of a baseline file. */
export declare interface BaselineEntry extends KnownFinding {
    at: SourceLine;
}

/** What a change of the rules makes of what the checks find in articles, changed or not. */
export declare interface BlastRadius {
    version: 1;
    /** The commit with the rules before. */
    since: string;
    changed: Pick<ChangedRules, 'facts' | 'names'>;
    /** Number of articles that speak of what changed. */
    articles: number;
    /** Findings that the change adds, by article: these now disagree with the rules. */
    adds: Report['files'];
    /** Findings that the change takes away. */
    takes: Report['files'];
    /** Number of findings in these articles that are there before and after. */
    stays: number;
}

/** Checks the same articles with the rules before and after, against each other too. */
export declare function blastRadius(articles: readonly ArticleSource[], { before, after, ...options }: RulesChange): Omit<BlastRadius, 'since'>;

export declare type Bound = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'between';

/** What differs between two sets of rules. */
export declare interface ChangedRules {
    /** Ids of facts that are new, gone, read otherwise, or have other values; in order. */
    facts: string[];
    /** Names of people, places, events and the like that are new, gone, or of which something else is said; in order. */
    names: string[];
    /** All that these are and were called: an article that the change concerns has one of these words. */
    words: string[];
}

/** What differs between two sets of rules: not where it stands in a file, nor what is only told to people. */
export declare function changedRules(before: RuleSet, after: RuleSet): ChangedRules;

/** One way in which an article can contradict something. */
declare interface Check {
    /** Kebab-case; the name used in configuration and reports. */
    id: string;
    /** What it compares, in one line for the reference. */
    about: string;
    /**
     * What it makes of words in quotation marks where nobody says otherwise: the calendar and arithmetic hold whoever speaks,
     * but what a speaker counts need not be what the article does.
     */
    quotes: QuoteLevel;
    run(input: CheckInput): Outcome;
}

/** Checks articles within themselves, against the rules, against earlier articles and against each other. */
export declare function checkAll(input: RunInput): Report;

/** Checks one article within itself and against the rules. */
export declare function checkArticle(source: ArticleSource, options?: CheckOptions): CheckedArticle;

/** What one article came to. */
export declare interface CheckedArticle {
    findings: Finding[];
    /** How many quantities were read. */
    quantities: number;
    /** How many of them were held against something. */
    compared: number;
    problems: Problem[];
}

/** All that a check may look at. */
declare interface CheckInput {
    reading: Reading;
    rules: RuleSet;
    units: Units;
    /** Offers to add a value to the rules. */
    amend: Amend;
    /** Claims of earlier articles that state the same fact, or count the same thing; nearest in time first. */
    earlier: EarlierClaims;
}

/** How serious a check's findings are, or that it does not run. */
export declare type CheckLevel = Severity | 'off';

/** How articles are read and checked. */
export declare interface CheckOptions extends ReadOptions {
    /** Checks to switch off, or to give another severity. */
    checks?: Levels;
    /** What checks make of words in quotation marks. */
    quotes?: Quotes;
    /** Whether a note to factlint on a line (1-based) of an article is told and not obeyed; every note is obeyed by default. */
    isUntrustedNote?: (path: string, line: number) => boolean;
}

/** Every check, the most certain first: of two findings on the same words the earlier in this list is shown. */
export declare const CHECKS: readonly Check[];

/** What one quantity says of the world. */
export declare interface Claim {
    /** Index into the quantities read with it. */
    quantity: number;
    /** Id of the fact (rule) it states. */
    fact: string | null;
    modality: Modality;
    /** Who says so, as written. */
    attribution: string | null;
    /** The day or period it speaks of; null where no day is known. */
    asOf: Period | null;
    place: string | null;
    /** Infinitive of the verb that governs the quantity: "kill", "hold"; null where none was found. */
    verb: string | null;
}

/**
 * A claim before it is tied to a fact: all that a rule may ask about. Ranges count in the passage's visible text.
 */
export declare interface ClaimContext {
    quantity: Quantity;
    claim: Claim;
    /** The sentence's words. */
    tokens: readonly Token[];
    /** Index of the quantity's own token among them; -1 where it has none. */
    at: number;
    /** Whether it is somebody's age. */
    isAge: boolean;
    /** Whether it comes on top of something else: "three more", "23 other states", "another 485,000". */
    isAdditional: boolean;
    /** Whether it speaks of another day than that of publication, and does not say which ("at the time"). */
    isAtUnstatedTime: boolean;
    /** The words that speak of this quantity: its own clause, without what belongs to other quantities. */
    scope: readonly Token[];
    /** The words of the noun phrase that the quantity stands in, with what modifies it ("the remaining 134 hostages"). */
    phrase: readonly Token[];
    /**
     * Set where that phrase is definite ("the", "its") and so takes for granted what it names: the place and time that the
     * phrase itself gives, whatever the clause around it says.
     */
    presupposed: {
        place: string | null;
        asOf: Period | null;
    } | null;
    /** The noun phrase counted, head last, every word as it stands; empty where nothing is counted. */
    counted: readonly Token[];
    /** Where the story was filed, as written, where its sentence says so; it keeps claims apart, and is the place of none. */
    dateline: string | null;
    published: string | null;
}

/** Compares two texts taken to speak of the same thing: which claims of the later one the earlier one contradicts. */
export declare function compareTexts(earlier: ArticleSource, later: ArticleSource, options?: ReadOptions): Comparison;

/** How two texts stand to each other. */
export declare interface Comparison {
    /**
     * `contradicts`: at least one finding; `agrees`: every claim of the later text that can be compared follows from the
     * earlier one, and at least one can be; else `unrelated`.
     */
    verdict: 'contradicts' | 'agrees' | 'unrelated';
    /** Of the later text. */
    findings: Finding[];
    /** For each pair of claims, one line that says why they were, or were not, compared. */
    explanations: string[];
}

/** One condition of a rule, held against the words of a clause. */
export declare interface Condition {
    /** As the rule writes it: "counts", "any", "unit". */
    key: string;
    /** What the rule asks for, as written; a few words of a long list. */
    asked: string[];
    met: boolean;
    /** The words that meet it, or stand in its way; null where there are none. */
    found: string | null;
}

/** One set of conditions of a fact, held against the words of a clause. */
export declare interface ConditionSet {
    met: boolean;
    conditions: Condition[];
}

/** What `.factlint.yml` says. Inputs of the action and flags win over it. */
export declare interface Config {
    /** Globs from the root of the repo. */
    articles?: string[];
    exclude?: string[];
    rules?: string[];
    /** Shipped packs to use beside the rules of the repo: "factlint/crisis". */
    extends?: string[];
    /** Whether 03/04/2024 is 4 March (en-US) or 3 April (en-GB). */
    locale?: 'en-US' | 'en-GB';
    failOn?: 'error' | 'warning' | 'never';
    /** Which findings are shown: those that the change touches, those of changed files, or all. */
    scope?: ShownScope;
    /** Whether articles that call themselves drafts are checked. */
    drafts?: Drafts;
    /** Path of the baseline. */
    baseline?: string;
    /** By id of the check; a check that is not named keeps its own. */
    checks?: Record<string, CheckLevel>;
    /** For every check, or by id; a check that is not named keeps its own. */
    quotes?: QuoteLevel | Record<string, QuoteLevel>;
}

/** What was read and what was not: a green run must never mean that nothing ran. */
export declare interface Coverage {
    articles: number;
    quantities: number;
    /** Quantities held against something: a rule, an earlier article, another place of the article, the calendar. */
    compared: number;
    uncovered: number;
    skipped: {
        path: string;
        why: string;
    }[];
    /** Findings that are counted and not shown; missing where every finding is shown. */
    unshown?: Unshown;
}

/** Where the day of publication was found, in the order in which the places are tried. */
export declare type DatedBy = 'given' | 'front-matter' | 'file-name' | 'first-commit' | null;

/** A day or period that the words name. `from` and `to` are null where the words leave it open or it cannot exist. */
export declare interface DateMention extends Span {
    /** YYYY-MM-DD, inclusive. */
    from: string | null;
    /** YYYY-MM-DD, inclusive. */
    to: string | null;
    grain: Grain;
    /** A day that no calendar has: "31 June". */
    impossible: boolean;
    /** The weekday written beside the date ("Friday, March 21, 2024"), 0 Sunday to 6 Saturday; null where none is. */
    weekday: number | null;
    /** Whether the year was written, or is known only from the day of publication. */
    yearWritten: boolean;
    /** Whether it is counted from the day of publication ("yesterday", "on Thursday", "last month"). */
    relative: boolean;
    /** Whether it opens a period that lasts until publication: "since October 7". */
    since: boolean;
}

/** The end of a sentence that offers the word most likely meant: "; did you mean `values`?"; empty where none is near. */
export declare function didYouMean(written: string, valid: Iterable<string>): string;

/** A fact as it is drafted. */
declare interface Draft {
    id: string;
    proposal: Proposal;
    examples: readonly DraftExample[];
}

/** A sentence that a drafted rule carries as its test. */
declare interface DraftExample {
    text: string;
    published: string;
    reads: number | 'nothing';
}

/** What is done with an article whose front matter says `draft: true`. */
export declare type Drafts = 'check' | 'skip';

/** A claim of an earlier article, with what is needed to judge and to quote it. */
export declare interface EarlierClaim {
    reading: Reading;
    /** Index into `reading.claims`. */
    claim: number;
}

/** Looks up what earlier articles say; `reading` is the article being checked. */
declare type EarlierClaims = (claim: number, reading: Reading) => readonly EarlierClaim[];

/** An article that others may be held against. */
export declare interface EarlierSource extends ArticleSource {
    /** Ranges of the file; no more is read than the sentences they touch. Without it, all is read. */
    only?: readonly Range[];
}

/** A change to a file: `replacement` for the UTF-16 range, which is empty where something is only put in. */
export declare interface Edit extends Range {
    replacement: string;
}

/** The other side of a finding: what it is held against. `path` null is the article itself. */
export declare interface Evidence {
    path: string | null;
    /** 1-based. */
    line: number | null;
    /** YYYY-MM-DD. */
    published: string | null;
    text: string;
    /** The number it gives, as printed, and the day (YYYY-MM-DD) that it gives it for; only where both are known. */
    says?: {
        value: string;
        on: string;
    };
}

/** A test that a rule carries: what a sentence is read as. */
export declare interface Example {
    text: string;
    published: string | null;
    /** The number read as this fact; null: nothing is read. */
    reads: number | null;
    /** Ids of the checks that have findings about this fact; null where the example says nothing of them. */
    finds: string[] | null;
    at: SourceLine;
}

/** A finding as far as a test tells it; null is anything. */
export declare interface ExpectedFinding {
    check: string;
    words: string | null;
    line: number | null;
    expected: string | null;
    severity: Severity | null;
}

/** Says of every quantity of a text why it is, or is not, read as a fact, condition by condition. */
export declare function explainFact(fact: Fact, source: ArticleSource, options: ReadOptions): Explanation[];

/** Why a quantity is, or is not, read as one fact. */
export declare interface Explanation {
    quantity: Quantity;
    claim: Claim;
    sentence: string;
    /** 1-based line of the quantity in its file. */
    line: number;
    /** Whether it is read as the fact. */
    read: boolean;
    /** The words looked at: the definite noun phrase ("the remaining 134 hostages"), or the whole clause. */
    words: string;
    /** Every set of conditions, the one that comes nearest first. */
    sets: ConditionSet[];
    /** Ids of other facts that the words fit as well, or better. */
    rivals: string[];
    /** Why it is not held against the values of the rules, though it is read as the fact; null where nothing hinders. */
    obstacle: string | null;
}

/** Reads one article whole: quantities, dates, names and claims, with spans into the text as given. */
export declare function extractClaims(source: ArticleSource, options?: ReadOptions): Reading;

/** Something that articles state with a number. Read for any place; its series hold for theirs. */
export declare interface Fact extends FindingOverrides {
    id: string;
    name: string;
    /** Unit that measures are converted to; null for counts. */
    unit: string | null;
    /** "day" for a daily figure: compared only with the same day. */
    per: string | null;
    series: Series[];
    examples: Example[];
    /** Whether the words state this fact. Pure; linear in the words. */
    matches(context: ClaimContext): boolean;
    /** How well the words fit; null where they do not state it. */
    fit(context: ClaimContext): Fit | null;
    /** How the words meet each set of conditions, condition by condition; the set that comes nearest first. */
    explain(context: ClaimContext): ConditionSet[];
    /**
     * The ways to state it, each with lists of keys of words: every clause that states it so has a key of each list. What an
     * index over many facts is made of.
     */
    requiredKeys: readonly (readonly (readonly string[])[])[];
    /** Words of which every sentence that states it has one, in some form; null where the rule asks for no certain words. */
    words: readonly string[] | null;
    /** All that the rule asks of words, written out: the same where two rules read the same. */
    meaning: string;
    at: SourceLine;
}

/** All that `sources` say of facts (by id); what contradicts the rules, or the others, is marked as the checks find it. */
export declare function factHistories(ids: readonly string[], sources: readonly EarlierSource[], options: CheckOptions): FactHistory[];

/** All that was ever said of a fact. */
export declare interface FactHistory {
    /** Id of the fact. */
    fact: string;
    name: string;
    /** Singular English name; null for a count. */
    unit: string | null;
    per: string | null;
    /** How many sentences were looked at where there were more: the latest ones; null: all of them were. */
    latest: number | null;
    /** Places that the rules give values for first, then by how often they are spoken of. */
    places: PlaceHistory[];
}

/** What holds between facts: a number is the same as, or at most, the number of another, a sum or a difference. */
export declare interface FactRelation extends FindingOverrides {
    /** Id of the fact that it is about. */
    fact: string;
    is: 'equals' | 'at-most';
    /** Ids of the facts on the other side; of a difference the first less the second. */
    other: {
        by: 'one' | 'sum' | 'difference';
        facts: string[];
    };
    /** Whether it holds only between numbers of the same day or period. */
    sameDay: boolean;
    at: SourceLine;
}

/** One value of a fact, from a day until another (exclusive end null: still holds, or until the next value). */
export declare interface FactValue extends Interval {
    bound: Bound;
    /** YYYY-MM-DD, first day it holds; null: always has. */
    from: string | null;
    /** YYYY-MM-DD, last day it holds; null: until the next value of the same place, if any. */
    until: string | null;
    place: string | null;
    source: string | null;
    /** Whose count it is, where sources differ. */
    by: string | null;
    at: SourceLine;
}

/** Which of the two texts of an article a span lies in: the headline handed in beside it, or the text itself. */
export declare type Field = 'title' | 'text';

/** A verdict placed in its file. */
export declare interface Finding extends Verdict {
    /** The words it speaks of: exactly the slice `[start, end)`. */
    text: string;
    /** 1-based; columns in UTF-16 units. */
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    /** Stable when lines move. */
    fingerprint: string;
    /** Whether the article did not have it before the change; missing where it is not known how the article was. */
    isNew?: boolean;
}

/** What the rules ask a finding to say. */
export declare interface FindingOverrides {
    severity: Severity | null;
    /** In place of the finding's own sentence. */
    message: string | null;
    /** What to know about it, shown beside the finding. */
    note: string | null;
}

/** How well words fit a fact: of several facts the one with more conditions met, more words, and a nearer word is stated. */
export declare interface Fit {
    /** Number of conditions met. */
    conditions: number;
    /** Number of words of the counted phrase that were asked for. */
    words: number;
    /** UTF-16 units from the quantity to the nearest word that was asked for; infinite where none was. */
    distance: number;
}

/** A way out, as an edit: `replacement` for `[start, end)` of the file (`path` null: this article). */
export declare interface Fix {
    title: string;
    path: string | null;
    start: number;
    end: number;
    replacement: string;
}

export declare type Format = 'text' | 'markdown' | 'html';

/** A name that was right until a day (YYYY-MM-DD), and on it. */
export declare interface FormerName {
    name: string;
    until: string;
}

export declare type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Statements of one thing: counted by the same words, in the same unit, beside the same word. */
declare interface Group {
    /** What is counted or measured, in singular; empty where the word beside stands alone. */
    counted: string;
    unit: string | null;
    /** The word that all of them have beside the number; null for none. */
    beside: NearbyWord | null;
    /** One of each article, in order of time. */
    statements: readonly Statement[];
}

/** What was read of a file's content. */
export declare interface IndexedArticle extends PackedEntry {
    path: string;
    /** Id that git gives the content, in hex. */
    blob: string;
}

/** A number as the words state it; what it counts is read again when it matters. */
export declare interface IndexedNumber {
    low: number | null;
    high: number | null;
    /** Null for a count. */
    unit: string | null;
}

/** A sentence with numbers, as the index keeps it; its range counts in the file. */
export declare interface IndexedSentence extends Range {
    /** What it can be found by, separated by spaces. */
    terms: string;
    numbers: IndexedNumber[];
}

/** What the index keeps of an article. */
export declare interface IndexEntry {
    /** YYYY-MM-DD; null where nothing says, and then nothing is kept. */
    published: string | null;
    /** In the order of the text. */
    sentences: IndexedSentence[];
}

/** What is asked of the index for one claim: the sentences that may speak of the same number. */
export declare interface IndexQuery {
    /** Groups of terms; a sentence must have one of each group. */
    terms: string[][];
    /** YYYY-MM-DD, first and last day of publication of the articles that matter; null: the first ever, the last ever. */
    from: string | null;
    to: string | null;
    number: IndexedNumber;
    /** Set where any day will do, and only a number on this side of ours would contradict it. */
    beyond: 'above' | 'below' | null;
}

/** A closed interval of numbers; null is open. */
export declare interface Interval {
    low: number | null;
    high: number | null;
}

/** Whether the front matter calls the article a draft, with no more read than it takes. */
export declare function isDraft({ text, path, format }: ArticleSource): boolean;

/** Whether a path is the name of a pack, shipped or not. */
export declare const isPack: (path: string) => boolean;

/** A finding that was there before factlint, told by what it says and not by its line. */
export declare interface KnownFinding {
    /** The article, from the root of the repository. */
    path: string;
    check: string;
    fact: string | null;
    /** The words it is about, with one space where the text has any white space. */
    words: string;
    /** How many such findings the article has; 1 or more. */
    times: number;
}

/**
 * Drafts rules for what is stated again and again: at most `most`, best first. Each carries sentences of the articles as
 * examples, and only those that it reads as it says; a draft that reads none of its own is left out.
 */
export declare function learn(statements: readonly Statement[], rules: RuleSet, readBeside: ReadBeside, most: number): LearnResult;

/** What an article states with a number and no rule knows yet; small, so that the articles of years fit in memory. */
export declare function learnableStatements(source: ArticleSource, options: ReadOptions): Statement[];

/** Facts drafted from articles. */
export declare interface LearnResult {
    /** A rule file, without mistakes beside the rules that were there. */
    text: string;
    drafts: Draft[];
}

/** By check; those not named keep their own severity. */
declare type Levels = Readonly<Record<string, CheckLevel>>;

/**
 * Reads and compiles rule files with all that they extend; `options.extends` names shipped packs ("factlint/crisis") to
 * load beside them. Where there is any mistake, all of them are told and there are no rules.
 */
export declare function loadRules(files: readonly SourceFile[], readBeside: ReadBeside, options?: {
    extends?: readonly string[];
}): {
    rules: RuleSet;
    mistakes: Mistake[];
};

/** How far a number can move: by a share of it, in percent, or by a number, in a period of so many days. */
export declare interface MaxChange {
    kind: 'absolute' | 'percent';
    by: number;
    /** Mean length of the period, in days. */
    days: number;
    /** As the rule says it: "300% per week". */
    written: string;
}

/** A mistake in a rule or configuration file. */
export declare interface Mistake extends SourceLine {
    /** What is wrong, what was expected, and the nearest valid word where there is one. */
    message: string;
    /** Address of what is written about the key at fault. */
    docs?: string;
}

/** In order of strength: negated, hypothetical (could, feared, needs), expected (plans, "will"), quoted, asserted. */
export declare type Modality = 'asserted' | 'expected' | 'hypothetical' | 'negated' | 'quoted';

/** A named event and its day. */
export declare interface NamedEvent {
    name: string;
    also: string[];
    /** YYYY-MM-DD. */
    date: string;
    at: SourceLine;
}

/** A person's name, with the title that stands with it. */
export declare interface NameMention extends Span {
    /** Id of the person in the rules, where the name (or a known misspelling) is theirs. */
    person: string | null;
    name: string;
    /** As written, without status words: "Mossad Chief"; null where none stands with the name. */
    title: string | null;
    status: TitleStatus | null;
    /** The known misspelling that was met, as written, and what it should be; null where the spelling is right. */
    misspelt: {
        written: string;
        right: string;
        start: number;
        end: number;
    } | null;
}

/** What something with one right name is called. */
export declare interface Naming {
    name: string;
    /** Other right names and spellings. */
    also: string[];
    misspellings: string[];
    /** Names that are not wrong, but not used here. */
    avoid: string[];
    former: FormerName[];
    at: SourceLine;
}

/** A word beside a number. */
declare interface NearbyWord {
    /** As written, in small letters, but for names. */
    text: string;
    lemma: string;
    kind: 'deed' | 'thing' | 'name';
}

/** A value to be added to a series, as rule files write it. */
export declare type NewValue = WrittenNumber & {
    from: string;
    until?: string;
    source?: string;
    by?: string;
};

/** An organisation, and what it is and was called. */
export declare type Organisation = Naming;

/** What a check found, and which quantities (indices) it held against something. */
declare interface Outcome {
    verdicts: Verdict[];
    compared: number[];
}

/** A unit of the rules' own: so many of a known unit. */
export declare interface OwnUnit {
    /** Singular English name. */
    name: string;
    also: string[];
    equals: number;
    /** Singular English name of the known unit. */
    unit: string;
    at: SourceLine;
}

/** An entry as it passes between threads, and into the index. */
export declare interface PackedEntry {
    published: string | null;
    /** A line for each sentence: start, end, numbers and terms, with tabs between them. */
    sentences: string;
}

/**
 * One block of running text as a reader sees it: markup, code and links' addresses gone, character references decoded,
 * hard-wrapped lines joined by a space or newline.
 */
export declare interface Passage {
    in: Field;
    role: PassageRole;
    /** The visible words. Offsets of everything read from a passage count in this string until they are located. */
    text: string;
    /** How the visible words lie in the source: runs in ascending order that cover the whole of `text`. */
    runs: Run[];
}

/** What part of the article a passage is. Block quotations and list items are body. */
export declare type PassageRole = 'headline' | 'standfirst' | 'caption' | 'heading' | 'body';

/** A day or period; both ends are days (YYYY-MM-DD) and belong to it. */
export declare interface Period {
    from: string;
    to: string;
}

/** A person: right and wrong spellings, and titles over time. */
export declare interface Person {
    id: string;
    name: string;
    /** Other right names: "Bibi Netanyahu". */
    also: string[];
    misspellings: string[];
    /** When they were born: a day, or the period in which it lies; null where the rules do not say. */
    born: Period | null;
    titles: PersonTitle[];
    at: SourceLine;
}

/** A title held from a day until a day (both inclusive; null: open). */
export declare interface PersonTitle {
    title: string;
    from: string | null;
    until: string | null;
    source: string | null;
    at: SourceLine;
}

/** A place, other spellings of it, and what it lies in. */
export declare interface Place extends Naming {
    in: string | null;
}

/** All that was ever said of a fact in one place (null: no place is known), beside what the rules say. */
export declare interface PlaceHistory {
    place: string | null;
    /** In order of time. */
    reference: ReferenceStep[];
    /** By the day that they speak of, then by path and line. */
    sayings: Saying[];
}

/** Something about an input that the report must name: a file skipped, a part of it that could not be read. */
export declare interface Problem {
    path: string | null;
    /** 1-based; null where the whole file is meant. */
    line: number | null;
    column: number | null;
    /** What is wrong and what to do, in one sentence. */
    message: string;
}

/** A group that may be worth a rule; the higher the score, the more. */
declare interface Proposal extends Group {
    score: number;
}

/** What a change of rules, configuration or baseline would make of the findings shown, were it in force. */
export declare interface Proposed {
    /** The files that it alters. */
    paths: string[];
    /** Findings that it would bring. */
    brings: Report['files'];
    /** Findings that it would take away. */
    takes: Report['files'];
}

/** The day of publication alone, with no more read than it takes; null where there is none. */
export declare function publishedOn(source: ArticleSource, { locale }?: ReadOptions_2): string | null;

/** A number as the words state it, with its bound, unit and what is counted. */
export declare interface Quantity extends Span, Interval {
    bound: Bound;
    /** "about 30", and "about 14–18" (bound between). */
    approximate: boolean;
    /** "dozens", "tens of thousands": low is twice the scale word, high null, bound at-least. */
    vague: boolean;
    /** What does not contradict it, after approximation and rounding, in the unit as written. */
    accepts: Interval;
    change: 'up' | 'down' | null;
    /** Singular English name of a unit of measure, money or ratio: "pound", "dollar", "percent", "dollar per barrel". */
    unit: string | null;
    /** "500 lorries a day": "day". */
    per: string | null;
    /** Index of the quantity that this one is a part of, or that it converts. */
    of: number | null;
    role: Role | null;
    /** What is counted or measured, head noun last, singular: "hostage", "public housing property", "food". */
    counted: string | null;
}

/** The questions that the claims of a reading raise; claims that no other article could contradict raise none. */
export declare function queriesFor(reading: Reading, rules: RuleSet): IndexQuery[];

/** Asks for all that may state a fact, whenever and whatever the number; null where the rule asks for no certain words. */
export declare const queryForFact: ({ words, unit }: Fact) => IndexQuery | null;

/**
 * What a check makes of words in quotation marks: the same as of others; at most a notice; nothing. A speaker's words are
 * not the article's, and cannot be put right without asking.
 */
export declare type QuoteLevel = 'check' | 'notice' | 'ignore';

/** What checks make of words in quotation marks: all of them, or by id; those not named keep their own. */
declare type Quotes = NonNullable<Config['quotes']>;

/** A stretch of text: UTF-16 code units, half-open (`end` is the first unit after it). */
export declare interface Range {
    start: number;
    end: number;
}

/** Reads the articles to check; `onProgress` is told after each. */
export declare function readAll(articles: readonly ArticleSource[], options: ReadOptions, onProgress?: (done: number, total: number) => void): Reading[];

/** Reads a baseline. With mistakes it has no entries, and must not be used. */
export declare function readBaseline(file: SourceFile): {
    entries: BaselineEntry[];
    mistakes: Mistake[];
};

/** Reads a file beside a rule file, by its path from the root of the repo, or a shipped pack by name; null for none. */
declare type ReadBeside = (path: string) => string | null;

/** Reads `.factlint.yml`. With mistakes, the configuration is that of an empty file and must not be used. */
export declare function readConfig(file: SourceFile): {
    config: Config;
    mistakes: Mistake[];
};

/** Everything read out of one article. Spans are located in the source. */
export declare interface Reading {
    article: Article;
    sentences: Sentence[];
    quantities: Quantity[];
    dates: DateMention[];
    names: NameMention[];
    claims: Claim[];
    /** What stands in quotation marks, marks and all, in the order of the text. */
    quotations: Span[];
    /** What lies behind each claim, same order; its quantity and claim are those above. */
    contexts: ClaimContext[];
    /** Index into `sentences` for each claim, same order. */
    sentenceOf: number[];
}

/** How articles are read; the same for all articles of a run. */
export declare interface ReadOptions {
    /** Facts, people and places to read for; none by default. */
    rules?: RuleSet;
    /** Whether 03/04 is 4 March or 3 April; `en-US` by default. */
    locale?: 'en-US' | 'en-GB';
}

/** What a newsroom settles about its articles. */
declare interface ReadOptions_2 {
    /** BCP 47 tag that says whether 03/04/2024 is 4 March (`en-US`, the default) or 3 April. */
    locale?: string;
}

/**
 * Reads the quantities of a text without tagging: `counted`, `of` and the role of a part are left null. What stands in a
 * date is no quantity.
 */
export declare const readQuantities: (text: string) => Quantity[];

/**
 * Reads files of tests, each with the rules that it names, else with `rules`. Every mistake of every file is told: one in
 * the rules it names, a fact that these do not have, a check that there is not.
 */
export declare function readTests(files: readonly SourceFile[], rules: RuleSet, readBeside: ReadBeside): {
    suites: TestSuite[];
    mistakes: Mistake[];
};

/** A value of the rules, for as long as it holds. Numbers are in the unit of the fact. */
export declare interface ReferenceStep extends Interval {
    /** YYYY-MM-DD; null: it has always held. */
    from: string | null;
    /** YYYY-MM-DD, the last day; null: it still holds. */
    until: string | null;
    source: string | null;
    by: string | null;
    path: string;
    /** 1-based. */
    line: number;
}

/** The result of one run over files. */
export declare interface Report {
    version: 1;
    files: {
        path: string;
        findings: Finding[];
    }[];
    counts: Record<Severity, number>;
    coverage: Coverage;
    /** What could not be read, and what to know about how a file was read (undated, for one). */
    problems: Problem[];
    /** A change of rules, configuration or baseline that is not in force; missing where there is none. */
    proposed?: Proposed;
    /** What a change of the rules makes of articles, changed or not; missing where no rule changed. */
    rulesChange?: BlastRadius;
    /** What the run was about; missing where a program or a person in a terminal made it. */
    run?: RunFacts;
}

/** How a quantity stands to another one: a part of it, the old or the new value of a change, the same one converted. */
export declare type Role = 'part' | 'from' | 'to' | 'conversion';

/** Two sets of rules, and how articles are read and checked with either. */
export declare interface RulesChange extends Omit<CheckOptions, 'rules'> {
    before: RuleSet;
    after: RuleSet;
}

/** All rules of a run, compiled. */
export declare interface RuleSet {
    facts: Fact[];
    relations: FactRelation[];
    people: Person[];
    organisations: Organisation[];
    places: Place[];
    events: NamedEvent[];
    units: OwnUnit[];
}

/** An article with what rules must read out of it and find in it. */
export declare interface RuleTest {
    name: string;
    article: ArticleSource;
    /** For each fact named, the numbers read as it, in the order of the text. */
    reads: {
        fact: string;
        numbers: number[];
        at: SourceLine;
    }[];
    /** Every finding; null where the test says nothing of them. */
    finds: {
        findings: ExpectedFinding[];
        at: SourceLine;
    } | null;
    at: SourceLine;
}

/** A run of visible text and where it came from. A decoded run (`&amp;`, `\*`) covers more source than it shows. */
export declare interface Run {
    /** Where the run starts in the visible text. */
    visible: number;
    /** Visible length, in UTF-16 units. */
    length: number;
    /** Where it starts in the source. */
    source: number;
    /** Source length; equal to `length` when the run is a plain copy. */
    sourceLength: number;
}

/** What is to be known of a run on GitHub so that another one can publish its report. */
export declare interface RunFacts {
    /** The commit to show the report at. */
    headSha: string;
    pullRequest: number | null;
    /** What was checked, and why that. */
    scope: string;
    /** Things to know that are no findings. */
    remarks: string[];
}

/** What a run is given: the articles to check, as they were read, and all others that they may be held against. */
export declare interface RunInput extends CheckOptions {
    readings: readonly Reading[];
    /** Articles to check as they were before, each under the path that it has now: never held against itself. */
    former?: readonly Reading[];
    /** All other articles, or those that matter. */
    earlier: readonly EarlierSource[];
    /** Whether later ones of these are checked too, for what they hold against `readings` and nothing else. */
    includesLater?: boolean;
}

/** One place where an article gives the number of a fact. Numbers are in the unit of the fact. */
export declare interface Saying extends Interval {
    path: string;
    /** 1-based. */
    line: number;
    /** YYYY-MM-DD, day of publication. */
    published: string;
    /** YYYY-MM-DD, the day that it speaks of, the last one of a period; that of publication where it names none. */
    on: string;
    place: string | null;
    /** The number as the article puts it, with its bound: "more than 140". */
    said: string;
    /** Who says so, as written. */
    attribution: string | null;
    /** The sentence. */
    text: string;
    /** What the checks find wrong with it, or that those before and after it say otherwise; null where nothing is. */
    wrong: string | null;
}

/** A sentence of a passage, as a range of the passage's visible text. */
export declare interface Sentence extends Range {
    /** Index into `Article.passages`. */
    passage: number;
    text: string;
}

/** The values of a fact for one place (null: wherever no place is said), with what holds for all of them. */
export declare interface Series extends FindingOverrides {
    place: string | null;
    /** In order of time. */
    values: FactValue[];
    /** Smallest and largest number that can be right at all. */
    range: Interval | null;
    /** YYYY-MM-DD, where the values count from this day on: they say nothing of a shorter period ("on Tuesday"). */
    since: string | null;
    /** Whether the number can only grow or only shrink from one day to a later one. */
    direction: 'rising' | 'falling' | null;
    maxChange: MaxChange | null;
    tolerance: Tolerance;
    /** For how many days after a new value the old one passes too. */
    grace: number;
    at: SourceLine;
}

export declare type Severity = 'error' | 'warning' | 'notice';

/** Which findings a run shows. */
export declare type ShownScope = 'changed' | 'files' | 'all';

/** A rule, configuration or series file: its path, relative to the root of the repo, and all of its text. */
declare interface SourceFile {
    path: string;
    text: string;
}

/** Where something stands in a rule or data file; line and column 1-based. */
export declare interface SourceLine {
    path: string;
    line: number;
    column: number;
}

/** Words quoted from an article. `text` is always exactly the slice `[start, end)` of the field named by `in`. */
export declare interface Span extends Range {
    in: Field;
    text: string;
}

/** A number said of something in an article, with the words that could make a rule of it. */
declare interface Statement {
    path: string;
    /** 1-based. */
    line: number;
    /** Day that it speaks of, YYYY-MM-DD. */
    day: string;
    published: string;
    sentence: string;
    low: number | null;
    high: number | null;
    bound: Bound;
    unit: string | null;
    per: string | null;
    place: string | null;
    /** The phrase counted or measured, as written, in small letters, head last; empty where a word stands alone. */
    counted: readonly string[];
    /** Its head in singular; empty where there is none. */
    head: string;
    /** Whether the number stands before one thing, and so names it. */
    isName: boolean;
    /** Words beside the number that tell it from others of its kind. */
    words: readonly NearbyWord[];
}

/** A note in an article that one check is not to be heard: of one line, or of the whole article. */
export declare interface Suppression {
    /** Id of the check. */
    check: string;
    /** Why; empty where the note gives no reason. */
    reason: string;
    /** Where the note stands in the text. */
    offset: number;
    /** The line of the text that it is about; null: the whole article. */
    line: Range | null;
}

/** Runs tests that hold whole articles. A fact that a test names must be in the rules. */
export declare function testArticles(tests: readonly RuleTest[], rules: RuleSet): TestOutcome[];

/** How one expectation of an example or a test came out. */
export declare interface TestOutcome {
    kind: 'example' | 'test';
    /** The fact of an example, or the name of a test. */
    name: string;
    /** What was read: a sentence, or an article. */
    text: string;
    /** YYYY-MM-DD; null where none is known. */
    published: string | null;
    at: SourceLine;
    passed: boolean;
    /** What it says: "134", "nothing", "fact-value at “130”". */
    expected: string;
    actual: string;
    /** Whether numbers or findings were expected. */
    about: 'read' | 'found';
    /** Where numbers were expected and it failed: why each number of the text is, or is not, read as the fact. */
    why: Explanation[];
}

/** Runs the examples of facts: those of all the rules, or of some of them. */
export declare function testRules(rules: RuleSet, facts?: readonly Fact[]): TestOutcome[];

/** Tests that run under the same rules. */
declare interface TestSuite {
    rules: RuleSet;
    tests: RuleTest[];
}

/** Text of each file that rules were read from, by its path, or by the name of a pack. */
export declare const textsOf: (rules: RuleSet) => ReadonlyMap<string, string>;

export declare type TitleStatus = 'former' | 'acting' | 'designate' | 'deputy';

/** One word of a tagged sentence; its range counts in the passage's visible text. */
export declare interface Token extends Range {
    text: string;
    /** Lower case, without possessive ending. */
    normal: string;
    /** Dictionary form: singular noun, infinitive. */
    lemma: string;
    tags: ReadonlySet<string>;
}

/** How far a reading may be from the value that holds. */
export declare type Tolerance = {
    kind: 'absolute';
    by: number;
} | {
    kind: 'percent';
    by: number;
} | {
    kind: 'as-said';
};

/** What the parts behind the reader may ask of units; made by the part that knows them. */
export declare interface Units {
    /** The interval in another unit of the same dimension; null where the units do not convert (money among it). */
    convert(interval: Interval, from: string, to: string): Interval | null;
}

/** Findings made and not shown, by the reason, as many as there are of each severity. */
export declare interface Unshown {
    /** The change touches neither their words nor what these are held against. */
    untouched: Record<Severity, number>;
    /** The baseline knows them. */
    known: Record<Severity, number>;
}

/** What a check says before lines and fingerprints are worked out. Offsets are into the source field. */
export declare interface Verdict {
    /** Kebab-case id of the check. */
    check: string;
    fact: string | null;
    severity: Severity;
    /** One sentence that an editor understands. */
    message: string;
    in: Field;
    start: number;
    end: number;
    /** As printed. */
    actual: string;
    expected: string | null;
    evidence: Evidence[];
    fixes: Fix[];
}

/**
 * Which of the sentences found are worth reading in full: none where all of them say the same number, for then nothing
 * contradicts; else the first ones, those that agree too, since what most articles say counts. `found` is nearest first.
 */
export declare function worthReading<T extends Pick<IndexedSentence, 'numbers'>>(query: IndexQuery, found: readonly T[]): T[];

/** A number as rule files write it, with its bound. */
export declare type WrittenNumber = {
    value: number;
} | {
    about: number;
} | {
    over: number;
} | {
    under: number;
} | {
    'at-least': number;
} | {
    'at-most': number;
} | {
    between: [number, number];
};

export { }
