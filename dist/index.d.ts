/** Returns the paths of articles that state a changed fact, by the rules before or after. */
export declare function affectedArticles(sources: readonly EarlierSource[], { before, after, ...options }: RulesChange): string[];

/** How many titles and figures were not checked against a rule file because they are from after its `as-of` day. */
declare interface AfterAsOf {
    path: string;
    /** YYYY-MM-DD. */
    asOf: string;
    titles: number;
    figures: number;
}

/** Returns the queries for earlier sentences that may give the age of somebody whose age an article gives with a full name. */
export declare function ageQueriesFor(reading: Reading, rules: RuleSet): IndexQuery[];

/**
 * Returns the edit, with the path of its file, that adds a value to a series of the rules; null if none can be made.
 */
export declare type Amend = (series: {
    fact: string;
    place: string | null;
}, value: NewValue) => (Edit & {
    path: string;
}) | null;

/** A rule file before and after an edit; `before` is null for a new file. */
declare interface AmendedFile {
    path: string;
    before: string | null;
    after: string;
}

/**
 * Returns the rule file that an entry goes into, with the entry: the one that has an entry of that name, else the last one with
 * entries of its kind, else the first rule file; a new file where there is none. Shipped packs are never edited. Null
 * where the file cannot be edited.
 */
export declare function amendNamed(rules: RuleSet, kind: NamedKind, entry: NamedEntry): AmendedFile | null;

/**
 * Returns a function that adds a value to the file with the last value of a series, a CSV or JSON file too, or else to a
 * file with a part of the series. Shipped packs are never edited.
 */
export declare function amendWith(rules: RuleSet): Amend;

/** A number as the words state it, with its bound, its unit and what is counted, without its place in the text. */
declare interface Amount extends Interval {
    /** As written. */
    text: string;
    bound: Bound;
    /** Whether it is approximate: "about 30", and "about 14–18" (bound `between`). */
    approximate: boolean;
    /**
     * Whether it is a vague plural: "dozens", "tens of thousands". `low` is twice the scale word, `high` null, the bound
     * at-least.
     */
    vague: boolean;
    /** The numbers that do not contradict it, considering approximation and rounding, in the unit as written. */
    accepts: Interval;
    change: 'up' | 'down' | null;
    /** Singular English name of a unit of measure, money or ratio: "pound", "dollar", "percent", "dollar per barrel". */
    unit: string | null;
    /** What a rate is per: "day" in "500 lorries a day". */
    per: string | null;
    /** Index of the quantity that this one is a part or conversion of. */
    of: number | null;
    role: Role | null;
    /** What is counted or measured, head noun last, singular: "hostage", "public housing property", "food". */
    counted: string | null;
}

/** A message that GitHub shows beside a line of a file. */
export declare interface Annotation {
    severity: Severity;
    title: string;
    message: string;
    path: string;
    /** 1-based. */
    startLine: number;
    endLine: number;
    /** 1-based; null if the annotation spans several lines, for which GitHub takes no columns. */
    startColumn: number | null;
    endColumn: number | null;
}

/** An article as read: its passages, its language and its day of publication. */
export declare interface Article {
    path: string | null;
    /** The headline given separately from the text; a headline in the file is a passage of the text. */
    title: string | null;
    text: string;
    format: Format;
    /** YYYY-MM-DD, as written, whatever the time zone. */
    published: string | null;
    datedBy: DatedBy;
    /** The date of publication as written, if it does not exist and no other was found. */
    misdated: string | null;
    /** ISO 639-1 code; `en` if the text is too short to tell, `und` for an unknown script. */
    language: string;
    passages: Passage[];
    /** Notes that switch a check off, in the order of the text. */
    suppressions: Suppression[];
    problems: Problem[];
    unread: Unread;
}

/**
 * An exception while one article was read or checked: an error in factlint, not in the article. `cause` is the original
 * exception.
 */
declare class ArticleError extends Error {
    name: string;
    /** Null for a text without a path. */
    readonly path: string | null;
    readonly role: ArticleRole;
    constructor(path: string | null, role: ArticleRole, cause: unknown);
}

/**
 * Why an article was read or checked: to find what is wrong in it (`asked`), as it was before a change (`former`), or
 * to compare other articles with it (`earlier`).
 */
declare type ArticleRole = 'asked' | 'former' | 'earlier';

/** The input for one article. If `path` is given, `text` is the whole file with its front matter. */
export declare interface ArticleSource {
    text: string;
    path?: string | null;
    title?: string | null;
    /** YYYY-MM-DD; takes precedence over front matter and file name. */
    published?: string | null;
    /** YYYY-MM-DD of the article's first commit; used if neither the article nor its file name gives a day. */
    firstCommit?: string | null;
    /** Takes precedence over the extension of `path`; `text` if neither is given. */
    format?: Format | null;
}

/** What kind of thing is said of a subject. */
declare type Attribute = keyof Attributes;

/** The type of value of each attribute, and what it is read from. To add a kind of row, start with a line here. */
declare interface Attributes {
    /** How many: "134 hostages". */
    count: [NumberValue, From<'claim'>];
    /** Money. */
    amount: [NumberValue, From<'claim'>];
    /** Length, mass, area, temperature and every other measure but time. */
    size: [NumberValue, From<'claim'>];
    /** A period of time. */
    duration: [NumberValue, From<'claim'>];
    /** Part of a whole: "53 per cent", "two-thirds". */
    share: [NumberValue, From<'claim'>];
    /** So much per day, per share, per head. */
    rate: [NumberValue, From<'claim'>];
    /** By how much something rose or fell. What it rose or fell to is a count, amount and so on, with its stage. */
    change: [NumberValue, From<'claim'>];
    /** A person's age in years. */
    age: [NumberValue, From<'claim'>];
    born: [DayValue, From<'date'>];
    died: [DayValue, From<'date'>];
    /** When it happened. */
    day: [DayValue, From<'date'>];
    /** The weekday written beside a date, 0 Sunday to 6 Saturday. */
    weekday: [{
        weekday: number;
        on: DayValue;
    }, From<'date'>];
    /** As written, without "former" and the like, but with "deputy". */
    title: [{
        title: string;
        status: TitleStatus | null;
    }, From<'name'>];
    spelling: [SpellingValue, From<'name' | 'words'>];
    /** A name of a place or organisation in the rules. */
    naming: [KnownName, From<'words'>];
    /** The number of items announced before a list or in a headline. */
    'items-announced': [{
        items: number;
    }, From<'claim'>];
    /** The number of items in the list. */
    'items-listed': [{
        items: number;
    }, From<'words'>];
}

/** One entry of a baseline file. */
export declare interface BaselineEntry extends KnownFinding {
    at: SourceLine;
}

/** What a change of the rules does to the findings in all articles, changed or not. */
export declare interface BlastRadius {
    version: 1;
    /** The commit with the former rules. */
    since: string;
    changed: Pick<ChangedRules, 'facts' | 'names'>;
    /** Number of articles that mention what changed. */
    articles: number;
    /** Findings that the change adds, by article. */
    adds: Report['files'];
    /** Findings that the change removes, by article. */
    takes: Report['files'];
    /** Number of findings in these articles that do not change. */
    stays: number;
}

/** Checks the same articles with the rules before and after, and against each other. */
export declare function blastRadius(articles: readonly ArticleSource[], { before, after, ...options }: RulesChange): Omit<BlastRadius, 'since'>;

/** How the words limit a number: "exact", "more than" (`over`), "at least" and so on. */
export declare type Bound = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'between';

/**
 * Counts the relations that were tried, article by article. Articles are taken to be right, so that nearly every near miss is
 * chance.
 */
export declare function calibrate(articles: readonly (readonly RelationTried[])[]): Calibration;

/** What was counted on an archive. */
export declare interface Calibration {
    articles: number;
    relations: RelationCount[];
    /** The factors for the configuration: of relations that miss more often here than in the articles measured for factlint. */
    nearMisses: NearMisses;
}

/** Numbers of the articles that a change touches. */
declare interface ChangedArticles {
    added: number;
    edited: number;
    /** Moved or renamed, whether edited or not. */
    renamed: number;
    removed: number;
}

/** Earlier articles that a change edits or removes, and with which its articles would disagree if it did not. */
declare interface ChangedReferences {
    paths: string[];
    /** The findings against these articles as they were before the change. */
    takes: Report['files'];
}

/** The differences between two sets of rules. */
export declare interface ChangedRules {
    /** Sorted ids of facts that are new, removed, matched differently or given other values. */
    facts: string[];
    /** Sorted names of people, places, events and the like that are new, removed or described differently. */
    names: string[];
    /** All their present and former names: every article that the change concerns contains one of these words. */
    words: string[];
}

/** Returns what differs between two sets of rules. Positions in the file and notes for people are ignored. */
export declare function changedRules(before: RuleSet, after: RuleSet): ChangedRules;

/** One kind of contradiction to look for. */
declare interface Check {
    /** Kebab-case; the name used in configuration and reports. */
    id: string;
    /** What it compares, in one line for the reference. */
    about: string;
    /**
     * Level for words in quotation marks, unless configured. The calendar and arithmetic apply to every speaker, but a
     * speaker may count differently from the article.
     */
    quotes: QuoteLevel;
    run(input: CheckInput): Outcome;
}

/**
 * Checks articles for themselves, against the rules, against earlier articles and against each other. Those on which
 * checking fails are left out of the report.
 */
export declare function checkAll(input: RunInput): Report;

/**
 * Checks one article for itself and against the rules. Throws an `ArticleError`, or a `TypeError` for an argument of the
 * wrong kind.
 */
export declare function checkArticle(source: ArticleSource, options?: CheckOptions): CheckedArticle;

/** The result of checking one article. */
export declare interface CheckedArticle {
    findings: Finding[];
    /** Number of quantities read. */
    quantities: number;
    /** Number of them that were compared with something. */
    compared: number;
    problems: Problem[];
    /** What the rules say nothing about because it is from after the day up to which they are kept up to date. */
    afterAsOf: AfterAsOf[];
}

/** Everything that a check may use. */
declare interface CheckInput {
    reading: Reading;
    /** What the article states, as a table. */
    statements: StatementTable;
    rules: RuleSet;
    units: Units;
    /** Makes the edit that adds a value to the rules. */
    amend: Amend;
    /** Returns claims of earlier articles that state the same fact or count the same thing; nearest in time first. */
    earlier: EarlierClaims;
    /** Returns claims of earlier articles whose sentences have names in common with that of the claim; nearest in time first. */
    alike: EarlierClaims;
    /** What other articles say of people, places and things by name. */
    named: NamedArchive;
    /** How many times as often as usual numbers of an article miss each other by chance, by relation. */
    nearMisses?: NearMisses;
}

/** The severity of a check's findings, or `off` if it does not run. */
export declare type CheckLevel = Severity | 'off';

/** How articles are read and checked. */
export declare interface CheckOptions extends ReadOptions, SuppressOptions {
    /** How checks treat words in quotation marks. */
    quotes?: Quotes;
    /** How many times as often as usual the numbers of these articles miss each other by chance, by relation. */
    nearMisses?: NearMisses;
}

/** Every check, the most certain first: of two findings on the same words the earlier in this list is shown. */
export declare const CHECKS: readonly Check[];

/** What one quantity states. */
export declare interface Claim {
    /** Index into the quantities of the same reading. */
    quantity: number;
    /** Id of the fact (rule) that it states. */
    fact: string | null;
    modality: Modality;
    /** Never `correction`, which only the paragraph around it tells. */
    stage: Stage;
    /** Who says so, as written. */
    attribution: string | null;
    /** The day or period that it is about; null if no day is known. */
    asOf: Period | null;
    place: string | null;
    /** Infinitive of the verb that the quantity belongs to: "kill", "hold"; null if none was found. */
    verb: string | null;
}

/** A claim before it is matched to a fact, with everything that a rule may ask about. Its ranges are in the passage. */
export declare interface ClaimContext {
    quantity: InPassage<Quantity>;
    claim: Claim;
    /** The words of the sentence. */
    tokens: readonly Token[];
    /** Index of the quantity's own token in `tokens`; -1 if it has none. */
    at: number;
    /** Whether it is a person's age. */
    isAge: boolean;
    /** Whether it is added to something else: "three more", "23 other states", "another 485,000". */
    isAdditional: boolean;
    /** Whether it is about another day than that of publication without saying which ("at the time"). */
    isAtUnstatedTime: boolean;
    /** Whether the text itself calls it wrong: a debunked claim, "X, not Y", what an earlier version said. */
    isCalledWrong: boolean;
    /** Whether it is so many per something ("40 deaths per 1,000", "70 a year"). */
    isRate: boolean;
    /** The words that govern the counted phrase. */
    governors: readonly Governor[];
    /** The words that refer to this quantity: its own clause, without what belongs to other quantities. */
    scope: readonly Token[];
    /** The words of the noun phrase with the quantity, with what modifies it ("the remaining 134 hostages"). */
    phrase: readonly Token[];
    /**
     * Set if that phrase is definite ("the", "its") and so presupposes what it names: the place and time that the phrase
     * itself gives, whatever the clause around it says.
     */
    presupposed: {
        place: string | null;
        asOf: Period | null;
    } | null;
    /** The noun phrase that is counted, head last, words as written; empty if nothing is counted. */
    counted: readonly Token[];
    /** The passages of the article and the index of its own, by which rules ask what the text before was about; null for a sentence alone. */
    story: {
        passages: readonly Passage[];
        passage: number;
    } | null;
    /** What the number refers back to, where it counts nothing itself; null for no reference. */
    earlier: EarlierWords | null;
    /**
     * The place in the story's dateline, as written, if this is its sentence. It keeps claims apart but is not the place
     * of any claim.
     */
    dateline: string | null;
    published: string | null;
}

/** The quantities of a sentence with what they count, and the claims they make, in the same order. */
declare interface ClaimOutput {
    quantities: InPassage<Quantity>[];
    contexts: ClaimContext[];
}

declare const classes: unique symbol;

/** Compares two texts on the same subject, and returns which claims of the later one the earlier one contradicts. Throws an `ArticleError`. */
export declare function compareTexts(earlier: ArticleSource, later: ArticleSource, options?: ReadOptions): Comparison;

/** The result of comparing two texts. */
export declare interface Comparison {
    /**
     * `contradicts`: at least one finding; `agrees`: at least one claim of the later text can be compared, and all that can
     * follow from the earlier text; `updates`: it gives a later figure of something that moves; else `unrelated`.
     */
    verdict: 'contradicts' | 'updates' | 'agrees' | 'unrelated';
    /** Findings in the later text. */
    findings: Finding[];
    /** For each pair of claims, one line that says whether they were compared, and why not. */
    explanations: string[];
}

/** One condition of a rule, and whether the words of a clause meet it. */
export declare interface Condition {
    /** As written in the rule: "counts", "any", "unit". */
    key: string;
    /** What the rule asks for, as written; only a few words of a long list. */
    asked: string[];
    met: boolean;
    /** The words that meet the condition, or prevent it; null if there are none. */
    found: string | null;
}

/** One set of conditions of a fact, and whether the words of a clause meet it. */
export declare interface ConditionSet {
    met: boolean;
    conditions: Condition[];
}

/** A kind of thing that is counted or measured. */
declare interface CountedSubject {
    kind: 'counted';
    /** The fact of the rules that is stated, else what is counted; unique if nothing says what is counted. */
    key: string;
    fact: string | null;
    /** Singular, head last: "public housing property"; null if nothing is counted. */
    counted: string | null;
    /** The words of the noun phrase with its modifiers, as written. */
    words: ClaimContext['phrase'];
    /** Infinitive of the verb: "kill", "hold". */
    verb: string | null;
}

/** Marks which text offsets are relative to. No object has this property; it only keeps the types of ranges apart. */
declare const COUNTS_IN: unique symbol;

/** What was read and what was not, so that a run without findings shows how much it checked. */
export declare interface Coverage {
    articles: number;
    quantities: number;
    /**
     * Number of quantities compared with something: a rule, an earlier article, another place in the article, the
     * calendar.
     */
    compared: number;
    uncovered: number;
    skipped: Skipped[];
    /** What was passed over within the articles checked; missing if there was nothing. */
    unread?: UnreadPart[];
    /** What rules say nothing about because it is from after the day up to which they are kept up to date; missing if there is nothing. */
    afterAsOf?: AfterAsOf[];
    /** Findings that are counted but not shown; missing if every finding is shown. */
    unshown?: Unshown;
    /** The articles that a change touches; missing for a run that is not about a change. */
    change?: ChangedArticles;
}

/** Where the day of publication was found, in the order in which the places are tried; null if it was not found. */
export declare type DatedBy = 'given' | 'front-matter' | 'file-name' | 'dateline' | 'first-commit' | null;

/** A day or period named in the text. `from` and `to` are null if the words leave it open or it does not exist. */
export declare interface DateMention extends Span {
    /** YYYY-MM-DD, inclusive. */
    from: string | null;
    /** YYYY-MM-DD, inclusive. */
    to: string | null;
    grain: Grain;
    /** Whether the day does not exist: "31 June". */
    impossible: boolean;
    /** The weekday written beside the date ("Friday, March 21, 2024"), 0 Sunday to 6 Saturday; null if there is none. */
    weekday: number | null;
    /** Whether the year is written; otherwise it is inferred from the day of publication. */
    yearWritten: boolean;
    /** Whether it is relative to the day of publication ("yesterday", "on Thursday", "last month"). */
    relative: boolean;
    /** Whether it begins a period that lasts until publication: "since October 7". */
    since: boolean;
    /** The part of the period named that is meant; null if all of it is. */
    part: PeriodPart | null;
    /**
     * The whole periods named if they are not the one meant: June for "early June", both years for "from 1995 to 1997".
     * Otherwise empty.
     */
    named: readonly NamedPeriod[];
}

/** A day of the calendar. */
declare interface DaySubject {
    kind: 'day';
    /** Includes the year if it is written: "day:2024-03-21", "day:03-21". */
    key: string;
}

/** A day or period, and how it is written. */
declare type DayValue = Pick<DateMention, 'from' | 'to' | 'grain' | 'impossible' | 'yearWritten' | 'relative' | 'since' | 'text'>;

/**
 * Returns the end of a sentence that suggests the closest word, such as "; did you mean `values`?"; empty if none is
 * close.
 */
export declare function didYouMean(written: string, valid: Iterable<string>): string;

/** A drafted fact. */
declare interface Draft {
    id: string;
    proposal: Proposal;
    examples: readonly DraftExample[];
}

/** A sentence that a drafted rule has as its test. */
declare interface DraftExample {
    text: string;
    published: string;
    reads: number | 'nothing';
}

/** What to do with an article whose front matter says `draft: true`. */
export declare type Drafts = 'check' | 'skip';

/** A claim of an earlier article, with what is needed to compare and quote it. */
export declare interface EarlierClaim {
    reading: Reading;
    /** Index into `reading.claims`. */
    claim: number;
}

/** Looks up what earlier articles say about a claim (by its index); `reading` is the article being checked. */
declare type EarlierClaims = (claim: number, reading: Reading) => readonly EarlierClaim[];

/** An article that others may be compared with. */
export declare interface EarlierSource extends ArticleSource {
    /** Ranges of the file (UTF-16, half-open): only the sentences that they touch are read. Without it, all is read. */
    only?: readonly SourceRange[];
}

/** The words of the sentence before, for a number that leaves out what it counts: "The other two were freed". */
declare interface EarlierWords {
    /** All words of that sentence. */
    tokens: readonly Token[];
    /** The noun phrase that is counted there, head last. */
    counted: readonly Token[];
}

/** A change to a file: the UTF-16 range, half-open, is replaced with `replacement`. An empty range inserts. */
export declare interface Edit extends Range {
    replacement: string;
}

/** An event defined in the rules. */
declare interface EventSubject {
    kind: 'event';
    key: string;
    event: NamedEvent;
}

/** The other side of a finding: what the words are compared with. `path` null is the article itself. */
export declare interface Evidence {
    path: string | null;
    /** 1-based. */
    line: number | null;
    /** YYYY-MM-DD. */
    published: string | null;
    text: string;
    /** The number it gives, as printed, and the day (YYYY-MM-DD) it gives it for; only if both are known. */
    says?: {
        value: string;
        on: string;
    };
    /** True where the other article is another version of the same story. */
    version?: true;
    /** The address in the text that a rule gives as its source; only of rules that may link anywhere. */
    source?: string;
}

/** An example in a rule: how a sentence must be read. */
export declare interface Example {
    text: string;
    published: string | null;
    /** The number to be read as this fact; null: none. */
    reads: number | null;
    /** Ids of the checks with findings about this fact; null if the example does not specify them. */
    finds: string[] | null;
    at: SourceLine;
}

/** A finding as a test specifies it; null matches anything. */
export declare interface ExpectedFinding {
    check: string;
    words: string | null;
    line: number | null;
    expected: string | null;
    severity: Severity | null;
}

/** Explains for every quantity of a text why it is, or is not, read as a fact, condition by condition. Throws an `ArticleError`. */
export declare function explainFact(fact: Fact, source: ArticleSource, options: ReadOptions): Explanation[];

/**
 * Explains for each number of an article how it is read, and which checks compared it with something: in the article,
 * in the rules, or in `earlier` articles. In the order of the text.
 */
export declare function explainNumbers(reading: Reading, earlier: readonly Reading[], options?: CheckOptions): NumberExplanation[];

/** Why a quantity is or is not read as one fact. */
export declare interface Explanation {
    quantity: Quantity;
    claim: Claim;
    sentence: string;
    /** 1-based line of the quantity in its file. */
    line: number;
    /** Whether it is read as the fact. */
    read: boolean;
    /** The words examined: the definite noun phrase ("the remaining 134 hostages"), or the whole clause. */
    words: string;
    /** Every set of conditions, the closest first. */
    sets: ConditionSet[];
    /**
     * Ids of other facts that fit the words: equally well or better, or in a nearer file; where it is read as the fact, those in files
     * that are farther, such as packs, and so come after.
     */
    rivals: string[];
    /** Why it is not compared with the values of the rules although it is read as the fact; null if it is. */
    obstacle: string | null;
}

/** Reads one article whole: quantities, dates, names and claims, with spans into the text as given. Throws an `ArticleError`. */
export declare function extractClaims(source: ArticleSource, options?: ReadOptions): Reading;

/** Something that articles state with a number. Read for any place; each series applies to its own place. */
export declare interface Fact extends FindingOverrides {
    id: string;
    name: string;
    /** Unit that measures are converted to; null for counts. */
    unit: string | null;
    /** "day" for a daily figure: compared only with the same day. */
    per: string | null;
    series: Series[];
    /** Whether it is about one thing that its rule names: "Kestrel Fire". */
    isNamed: boolean;
    /** How far its file is from one's own rules: 0 for one's own, more for what they extend. What two facts read goes to the nearer. */
    level: number;
    /** The places that its conditions ask for, in lower case. */
    places: readonly string[];
    examples: Example[];
    /** Tells whether the words state this fact. Pure; linear in the words. */
    matches(context: ClaimContext): boolean;
    /** Returns how well the words fit; null if they do not state the fact. */
    fit(context: ClaimContext): Fit | null;
    /** Returns how the words meet each set of conditions, the closest set first. */
    explain(context: ClaimContext): ConditionSet[];
    /**
     * For an index over many facts: the ways to state the fact, each with lists of word keys. Every clause that states it
     * in that way has at least one key of each list.
     */
    requiredKeys: readonly (readonly (readonly string[])[])[];
    /**
     * Words of which every sentence that states the fact has one, in some form; null if the rule requires no particular
     * words.
     */
    words: readonly string[] | null;
    /** Everything that the rule asks of words, written out: equal for two rules that match the same. */
    meaning: string;
    at: SourceLine;
}

/** Returns all numbers that `sources` give for facts (by id), with what the checks find wrong with them. */
export declare function factHistories(ids: readonly string[], sources: readonly EarlierSource[], options: CheckOptions & {
    optionsFor?: OptionsFor;
}): FactHistory[];

/** Everything said about a fact. */
export declare interface FactHistory {
    /** Id of the fact. */
    fact: string;
    name: string;
    /** Singular English name; null for a count. */
    unit: string | null;
    per: string | null;
    /** Number of sentences examined if there were more, the latest ones; null: all were examined. */
    latest: number | null;
    /** Places with values in the rules first, then by how often they are mentioned. */
    places: PlaceHistory[];
}

/** A relation between facts: one number equals, or is at most, another number, a sum or a difference. */
export declare interface FactRelation extends FindingOverrides {
    /** Id of the fact on the left-hand side. */
    fact: string;
    is: 'equals' | 'at-most';
    /** Ids of the facts on the right-hand side; in a difference, the first minus the second. */
    other: {
        by: 'one' | 'sum' | 'difference';
        facts: string[];
    };
    /** Whether it applies only to numbers for the same day or period. */
    sameDay: boolean;
    at: SourceLine;
}

/** One value of a fact, for a time and place. */
export declare interface FactValue extends Interval {
    bound: Bound;
    /** YYYY-MM-DD, the first day it is valid; null: it has always been. */
    from: string | null;
    /** YYYY-MM-DD, the last day it is valid; null: until the next value for the same place, if any. */
    until: string | null;
    place: string | null;
    source: string | null;
    /** Whose count it is, if sources differ. */
    by: string | null;
    at: SourceLine;
}

/** Which of an article's two texts a span is in: the separate headline (`title`) or the text. */
export declare type Field = 'title' | 'text';

/** A verdict with its place in the file. */
export declare interface Finding extends Verdict {
    /** The words it is about: exactly the slice `[start, end)`. */
    text: string;
    /** 1-based; columns in UTF-16 units. */
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    /** Stays the same when lines move. */
    fingerprint: string;
    /** The sentence that has the words in it; missing if they stand in none. */
    sentence?: QuotedSentence;
    /** Whether the article did not have it before the change; missing if the article's earlier version is not known. */
    isNew?: boolean;
}

/** What the rules set for findings about a fact. */
export declare interface FindingOverrides {
    severity: Severity | null;
    /** Replaces the finding's own sentence. */
    message: string | null;
    /** Background information shown with the finding. */
    note: string | null;
}

/** What an editor says about the first fact of a newsroom. */
export declare interface FirstFact {
    /** What is counted or measured, as articles write it: "members of the city council". */
    what: string;
    /** Its value as text, with its unit: "24", "£84.6 million". */
    value: string;
    /** First day on which it is right, YYYY-MM-DD; "" if nobody knows. */
    from: string;
    /** Where the value is from; "" if nobody said. */
    source: string;
}

/** A rule that reads the first fact, and passes its own examples. */
declare interface FirstRule {
    id: string;
    /** The rule file. */
    text: string;
    /** A sentence that states the fact. */
    sentence: string;
}

/** Drafts a rule for a fact below the lines of `head`, which begin the rule file. */
export declare function firstRule(fact: FirstFact, head: string, readBeside: ReadBeside): FirstRule | NoRule;

/**
 * How well words fit a fact. If several facts fit, the one with more conditions met wins, then more words, then the
 * nearer word.
 */
export declare interface Fit {
    /** Number of conditions met. */
    conditions: number;
    /** Number of words of the counted phrase that the rule names. */
    words: number;
    /** UTF-16 units from the quantity to the nearest word that the rule names; Infinity if there is none. */
    distance: number;
}

/** A suggested edit: `replacement` for `[start, end)` of the file (`path` null: this article). */
export declare interface Fix extends SourceRange {
    title: string;
    path: string | null;
    replacement: string;
}

/**
 * Format of an article's source. The text of a Word document (`docx`) is what was extracted from it: one paragraph a
 * line.
 */
export declare type Format = 'text' | 'markdown' | 'mdx' | 'html' | 'asciidoc' | 'rst' | 'docx';

/** A former name and the last day it was correct (YYYY-MM-DD). */
export declare interface FormerName {
    name: string;
    until: string;
}

declare type From<Kind extends Source['kind']> = Extract<Source, {
    kind: Kind;
}>;

/**
 * A word that says what becomes of the counted or what they do: `object`, a verb or noun that has them as its object
 * ("killed 40", "deaths of 40", "40 were killed"); `subject`, a verb with them as its subject ("40 fled"); `state`, an
 * adjective or participle for them ("40 dead"); `circumstance`, a noun for what they are in ("40 in captivity"); `level`, a
 * word of what has the number as its level ("the number of people killed rose to 40").
 */
declare interface Governor {
    /** Index into the tokens of the sentence. */
    at: number;
    as: 'object' | 'subject' | 'state' | 'circumstance' | 'level';
    /** Whether it only describes the counted, so that the verb of the clause goes before it: "40 people hurt in the crash". */
    describes?: boolean;
}

/** Unit of the calendar that a date names. */
export declare type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Numbers of one thing: same counted words, same unit, same word beside them. */
declare interface Group {
    /** What is counted or measured, in the singular; empty where only the word beside says it. */
    counted: string;
    unit: string | null;
    /** The word that all of them have near the number; null for none. */
    beside: NearbyWord | null;
    /** One number per article, in order of time. */
    numbers: readonly LearnedNumber[];
}

/**
 * Runs a step of work on one article. An error is passed to `onFault`, so that the run continues with other articles, and
 * the result is null. Without `onFault` the error is thrown.
 */
export declare function guarded<T>(source: Pick<ArticleSource, 'path'>, role: ArticleRole, work: () => T, onFault?: OnFault): T | null;

/** A number as the words state it. What it counts is read again when needed. */
export declare interface IndexedNumber {
    low: number | null;
    high: number | null;
    /** Null for a count. */
    unit: string | null;
}

/** A sentence with numbers, as the index keeps it. Its range counts in the file (UTF-16, half-open). */
export declare interface IndexedSentence extends SourceRange {
    /** Its search terms, separated by spaces. */
    terms: string;
    numbers: IndexedNumber[];
}

/** A query of the index for one claim: for sentences that may give the same number. */
export declare interface IndexQuery {
    /** Groups of terms. A sentence must have one of each group. */
    terms: string[][];
    /** The first and last publication day (YYYY-MM-DD) of articles to search; null for no limit. */
    from: string | null;
    to: string | null;
    number: IndexedNumber;
    /** Set if articles of any day matter, and only a number on this side of ours would contradict it. */
    beyond: 'above' | 'below' | null;
}

/** `T` with all its ranges in the passage, before they are converted to the source. */
declare type InPassage<T> = T extends readonly (infer Item)[] ? readonly InPassage<Item>[] : T extends SourceRange ? {
    [Key in keyof T]: Key extends typeof COUNTS_IN ? 'passage' : InPassage<T[Key]>;
} : T;

/** A closed interval of numbers; a null end is open. */
export declare interface Interval {
    low: number | null;
    high: number | null;
}

/** Tells whether the front matter marks the article as a draft, reading no more than needed; false where reading fails. */
export declare const isDraft: (source: ArticleSource) => boolean;

/** Tells whether a path has the form of a pack's name. */
export declare const isPack: (path: string) => boolean;

/** A finding that existed before factlint was introduced, identified by its words and not by its line. */
export declare interface KnownFinding {
    /** The article's path from the root of the repository. */
    path: string;
    check: string;
    fact: string | null;
    /** The words of the finding, with each stretch of white space as one space. */
    words: string;
    /** Number of such findings in the article; 1 or more. */
    times: number;
}

/** A name of a place or organisation in the rules, and what kind of name it is. */
declare interface KnownName {
    words: string;
    naming: Naming;
    is: 'right' | 'misspelt' | 'avoided' | 'former';
    /** Last day of a former name. */
    until: string | null;
}

/**
 * Drafts rules for what articles state repeatedly, and for people whom they give titles: at most `most`, a third of them facts if
 * there are as many people, best first. Each has sentences of the articles as
 * examples, but only those that it reads correctly; a draft that reads none is left out. An article with a sentence on
 * which reading fails is passed to `onFault` and left out whole; without `onFault` the error is thrown.
 */
export declare function learn(numbers: readonly LearnedNumber[], rules: RuleSet, readBeside: ReadBeside, most: number, onFault?: OnFault, names?: readonly LearnedName[]): LearnResult;

/** What rules can be drafted from, of one article or of many. */
export declare interface Learnable {
    numbers: LearnedNumber[];
    names: LearnedName[];
}

/** Returns the numbers and names of an article that no rule covers yet, in little memory, so that those of years of articles fit. */
export declare function learnableIn(source: ArticleSource, options: ReadOptions): Learnable;

/** Returns the numbers of an article that no rule covers yet. */
export declare const learnableNumbers: (source: ArticleSource, options: ReadOptions) => LearnedNumber[];

/** A full name in an article, with the title that it is given there. */
declare interface LearnedName {
    path: string;
    /** 1-based line. */
    line: number;
    published: string;
    /** As written, without a title. */
    name: string;
    /** As names are compared. */
    folded: string;
    /** As written; null where it has none, or only a form of address or a former one. */
    title: string | null;
}

/** A number in an article, with the words that a rule could be made from. */
declare interface LearnedNumber {
    path: string;
    /** 1-based line. */
    line: number;
    /** Day that it is about, YYYY-MM-DD. */
    day: string;
    published: string;
    sentence: string;
    low: number | null;
    high: number | null;
    bound: Bound;
    unit: string | null;
    per: string | null;
    place: string | null;
    /** The phrase counted or measured, as written, in lower case, head last; empty where there is none. */
    counted: readonly string[];
    /** Its head in the singular; empty where there is none. */
    head: string;
    /** Whether the number stands before a singular noun, and so is a name. */
    isName: boolean;
    /** Words near the number that distinguish it from others of its kind. */
    words: readonly NearbyWord[];
}

/** A title of a person that articles repeat: the first and last day (YYYY-MM-DD) on which they give it. */
declare interface LearnedTitle {
    title: string;
    from: string;
    to: string;
    articles: number;
    /** Where it is given last: path and line. */
    at: string;
}

/** Facts drafted from articles. */
export declare interface LearnResult {
    /** A rule file that is valid beside the existing rules. */
    text: string;
    drafts: Draft[];
    people: PersonProposal[];
}

/** Levels by check id; checks that are not named keep their own severities. */
declare type Levels = Readonly<Record<string, CheckLevel>>;

/**
 * Returns the lines (1-based, ascending) of an article's body that people may see otherwise than they are read here: because of
 * characters that no reader knows, or of markup, styles and scripts that hide, move, replace or add text. Time is linear in the text.
 */
export declare function linesShownOtherwise(source: ArticleSource, options?: ReadOptions_2): number[];

/**
 * Returns the lines (1-based, ascending) of an article's body with a figure, a number, a weekday, a month or at least four
 * words in a row that are not read: in code, comments, template tags, or another language. Time is linear in the text.
 */
export declare function linesWithUnreadWords(source: ArticleSource, options?: ReadOptions_2): number[];

/** A list in the article, or its numbered headings. */
declare interface ListSubject {
    kind: 'list';
    key: string;
    /** Index of the passage where the list begins. */
    passage: number;
}

/**
 * Loads parts of the library, all without an argument, so that the functions that need them can be called. Only
 * `factlint/browser` leaves them out at first; in Node everything is there from the start. Rejects with a `TypeError` for a
 * part that there is not, and with the error of the network if it cannot be loaded.
 */
export declare function loadParts(...parts: readonly Part[]): Promise<void>;

/**
 * Reads and compiles rule files with all that they extend; `options.extends` names built-in packs ("factlint/crisis") to
 * load with them. If there is any mistake, returns all mistakes and no rules; a pack whose text `readBeside` does not
 * return is one. Throws a `TypeError` for an argument of the wrong kind, and if `readBeside` returns anything but a text
 * or null.
 */
export declare function loadRules(files: readonly SourceFile[], readBeside: ReadBeside, options?: {
    extends?: readonly string[];
}): {
    rules: RuleSet;
    mistakes: Mistake[];
};

/** How much a number can change: by a percentage or an absolute number, within a period. */
export declare interface MaxChange {
    kind: 'absolute' | 'percent';
    by: number;
    /** Mean length of the period, in days. */
    days: number;
    /** As written in the rule: "300% per week". */
    written: string;
}

/** A name with the passage in which it stands. */
declare interface Mention {
    reading: Reading;
    passage: Passage;
    name: ProperName;
}

/** Returns the name that a term stands for if it or the name asked for may be a misspelling of the other; else null. */
export declare function misspellingIn(term: string, { first, second }: NameQuery): NamePair | null;

/** A mistake in a rule or configuration file. */
export declare interface Mistake extends SourceLine {
    /** What is wrong, what was expected, and the closest valid word if there is one. */
    message: string;
    /** Address of the documentation of the key. */
    docs?: string;
}

/**
 * How a claim is made. If several apply, the strongest wins: negated, hypothetical (could, feared, needs), expected
 * (plans, "will"), quoted, asserted.
 */
export declare type Modality = 'asserted' | 'expected' | 'hypothetical' | 'negated' | 'quoted';

/** What is said of a name: how it is written, how old somebody is and which title they have, when it was founded or died. */
declare type NameAttribute = 'spelling' | 'age' | 'title' | 'born' | 'died' | 'founded' | 'law';

/** What other articles say of people, places and things by name. */
declare interface NamedArchive {
    /** Whether there is no other article, so that nothing need be asked. */
    isEmpty: boolean;
    /** Returns the mentions with a pair of words, as the first of them, in the order of the articles. */
    uses(pair: NamePair): readonly WordOf[];
    /** Returns the pairs of other words that differ from a pair in one word, which begins with the same letter. */
    near(pair: NamePair): readonly NamePair[];
    /** Returns the articles that say something of a person's age or title, by full name, folded. */
    about(person: string): readonly StatedText[];
    /** Returns the articles that give a year for the same event of the same law or thing. */
    dated(year: {
        attribute: string;
        subject: string;
    }): readonly Reading[];
}

/** A person, an organisation, a place or an event to write into a rule file, by the keys that it has there. */
declare interface NamedEntry {
    name: string;
    also?: readonly string[];
    misspellings?: readonly string[];
    /** A year or a day, as written. */
    born?: number | string;
    died?: number | string;
    founded?: number | string;
    titles?: readonly NewTitle[];
    /** The place that a place is part of. */
    in?: string;
    /** The day of an event. */
    date?: string;
}

/** A named event and its day. */
export declare interface NamedEvent {
    name: string;
    also: string[];
    /** YYYY-MM-DD; of several days the first. */
    date: string;
    /** All days that the rules give, in the order of time. */
    days: string[];
    every: Repeats | null;
    at: SourceLine;
}

/** What rules know by name. */
declare type NamedKind = 'person' | 'organisation' | 'place' | 'event';

/** A day or period that is named by a part of the words of a date. */
declare interface NamedPeriod extends Span, Period {
}

/** A person, place or organisation mentioned by name. */
declare interface NamedSubject {
    kind: 'name';
    /** The person or name in the rules, else the name as written. */
    key: string;
    /** As written, without a title, white space collapsed. */
    name: string;
    /** Id of the person in the rules. */
    person: string | null;
}

/** Everything that articles say of a person, a place, an organisation or an event. */
declare interface NameHistory {
    /** As it was asked for. */
    name: string;
    /** In the order of the list of attributes; those of which nothing is said are left out. */
    attributes: {
        attribute: NameAttribute;
        /** By day of publication, then by path and line. */
        sayings: NameSaying[];
    }[];
}

/** Returns everything that `sources` say of a name, with what the checks find wrong with it. */
export declare function nameHistory(name: string, sources: readonly EarlierSource[], options: CheckOptions & {
    optionsFor?: OptionsFor;
}): NameHistory;

/** A person's name, with the title beside it. */
export declare interface NameMention extends Span {
    /** Id of the person in the rules, if the name (or a known misspelling) is theirs. */
    person: string | null;
    name: string;
    /** As written, without status words: "Mossad Chief"; null if there is none. */
    title: string | null;
    status: TitleStatus | null;
    /** The known misspelling, as written, and the right spelling; null if it is spelled correctly. */
    misspelt: (SourceRange & {
        written: string;
        right: string;
    }) | null;
}

/** Two words of a name that stand side by side, folded, by which other articles are searched for it. */
declare interface NamePair {
    first: string;
    second: string;
}

/** Returns the names of an article, each once. */
export declare function nameQueriesFor(reading: Reading): NameQuery[];

/** A name of an article to be looked for in the index. */
declare interface NameQuery extends NamePair {
    /** The term of the name as written. */
    term: string;
    /** The beginnings of the terms of names with one of its words, and another one with the same first letter. */
    beginnings: readonly string[];
}

/** One place where an article says something of a name. */
declare interface NameSaying {
    path: string;
    /** 1-based. */
    line: number;
    /** YYYY-MM-DD, day of publication. */
    published: string;
    /** The spelling, age, title or year as the article puts it: "Renee Good", "37". */
    said: string;
    /** The sentence. */
    text: string;
    /** What is wrong with it, according to the other articles; null if nothing is. */
    wrong: string | null;
}

/** A word of a name; its range counts in the passage. */
declare interface NameWord extends PassageRange {
    /** As written, without a possessive ending. */
    text: string;
    /** As it is compared with other names. */
    folded: string;
}

/** The names of something that has one correct name. */
export declare interface Naming {
    name: string;
    /** Other correct names and spellings. */
    also: string[];
    misspellings: string[];
    /** Names that are correct but not used here. */
    avoid: string[];
    former: FormerName[];
    /** Day of founding, or the year; missing if the rules do not give it. */
    founded?: Period;
    at: SourceLine;
}

/** A word near a number. */
declare interface NearbyWord {
    /** As written, in lower case unless it is a name. */
    text: string;
    lemma: string;
    kind: 'deed' | 'thing' | 'name';
}

/**
 * How many times as often as in the articles that factlint was measured on chance brings numbers near each other, by
 * relation; 1 for one that is not named.
 */
declare type NearMisses = Readonly<Partial<Record<RelationKind, number>>>;

/** A title to write into the rules. Days are YYYY-MM-DD. */
declare interface NewTitle {
    title: string;
    from?: string;
    until?: string;
    source?: string;
}

/** A value to be added to a series, as rule files write it. */
export declare type NewValue = WrittenNumber & {
    from: string;
    until?: string;
    source?: string;
    by?: string;
};

/** Why there is no rule: the words fit other things too, or no plain sentence with them is read. */
declare type NoRule = 'too wide' | 'not read';

/** Why a run checked no article. */
declare interface NothingChecked {
    /** One sentence. */
    why: string;
    /** Whether that is as it should be: the change touches no article. */
    isExpected: boolean;
}

/**
 * Returns how rules write a number that somebody wrote as text: "write 1300000 or 1_300_000" for "1,300,000" and "1.3
 * million", "drop the quotes" for "130" in quotes; null if it is no number. Data files and the command line
 * have no "1_300_000".
 */
export declare function numberAdvice(written: string, where?: 'YAML' | 'CSV'): string | null;

/** The attributes of numbers; each claim has one row with one of them. */
declare type NumberAttribute = 'count' | 'amount' | 'size' | 'duration' | 'share' | 'rate' | 'change' | 'age';

/** How one number of an article is read, and what it was compared with. */
export declare interface NumberExplanation {
    quantity: Quantity;
    claim: Claim;
    sentence: string;
    /** The name of the fact that it states; null for none. */
    fact: string | null;
    /** The checks that compared it with something: id, and what the check compares. */
    comparedBy: {
        id: string;
        about: string;
    }[];
    /** Why it is not compared with the values of its fact; null if it is, or if it states none. */
    obstacle: string | null;
}

/**
 * A number with its bounds and its unit. `low` and `high` are the interval as written; `accepts` is what does not
 * contradict it.
 */
declare type NumberValue = Pick<Quantity, 'low' | 'high' | 'accepts' | 'bound' | 'approximate' | 'vague' | 'unit' | 'per' | 'change'>;

/** Returns the one number that a text states; null for none, for several, and for "about 30". */
export declare function oneNumber(text: string): Quantity | null;

/** Receives the error of an article that is left out of a run. */
export declare type OnFault = (error: ArticleError) => void;

/** Returns the options that hold for the article at a path, where they are not the same for all. */
declare type OptionsFor = (path: string) => Pick<CheckOptions, 'rules' | 'locale' | 'checks' | 'quotes'>;

/** An organisation's present and former names. */
export declare type Organisation = Naming;

/** What a check found, and the indices of the quantities that it compared with something. */
declare interface Outcome {
    verdicts: Verdict[];
    compared: number[];
}

/** A unit that the rules define as a multiple of a known unit. */
export declare interface OwnUnit {
    /** Singular English name. */
    name: string;
    also: string[];
    equals: number;
    /** Singular English name of the known unit. */
    unit: string;
    at: SourceLine;
}

/** The packs that come with factlint. Any repo can name them under `extends`. */
export declare const PACKS: readonly string[];

export declare type Part = (typeof PARTS)[number];

/**
 * The parts that a page loads when it needs them: `markup` reads articles in Markdown, HTML, AsciiDoc and
 * reStructuredText; `languages` tells other languages apart; `tables` reads series of rules in CSV; `upkeep` keeps rules up to
 * date: it drafts, tests and amends them, and explains what they find.
 */
declare const PARTS: readonly ['markup', 'languages', 'tables', 'archive', 'upkeep'];

/**
 * One block of running text as a reader sees it: without markup, code and link addresses, with character references
 * decoded and hard-wrapped lines joined by a space or newline.
 */
export declare interface Passage {
    in: Field;
    role: PassageRole;
    /**
     * The visible text. Offsets of everything read from a passage are relative to it until they are converted to the
     * source.
     */
    text: string;
    /** Where the visible text comes from in the source: ascending runs that cover all of `text`. */
    runs: Run[];
}

/**
 * Keeps what was read of an article, so that when its text is read again only the passages that changed are. It holds two
 * readings at most, and begins anew with other rules, another locale or another day of publication.
 */
export declare interface PassageMemory {
    /** Begins a reading that depends on these values. What the last reading did not meet is forgotten. */
    begin(dependsOn: readonly unknown[]): void;
    /** Returns what is known under a key, or reads it. */
    parts(key: string, read: () => PassageParts): PassageParts;
}

/** Returns a memory for one article, to be handed in each time that its text is read. */
export declare function passageMemory(): PassageMemory;

/** What is read of a passage from its own words, whatever stands around it. Offsets count in its text. */
declare interface PassageParts {
    dates: readonly InPassage<DateMention>[];
    /** Ranges in quotation marks. */
    quoted: readonly PassageRange[];
    names: readonly InPassage<NameMention>[];
    pieces: readonly PassagePiece[];
}

/** A sentence of a passage, or a piece of one that is too long. */
declare interface PassagePiece {
    /** Its index among all passages counts only where the passage was first read. */
    sentence: Sentence;
    /** The sentence that it is a piece of. */
    whole: Sentence;
    /** The range of its quantities among those of the passage. */
    from: number;
    to: number;
    /** Returns what its numbers state, read when it is first asked for. */
    claims(): ClaimOutput;
}

/** A range of the visible text of a passage. `sourceRange` converts it to a range of the source. */
declare interface PassageRange extends Range {
    readonly [COUNTS_IN]?: 'passage';
}

/** What part of the article a passage is. Block quotations and list items are body. */
export declare type PassageRole = 'headline' | 'standfirst' | 'caption' | 'heading' | 'body';

/** A day or period; both ends are days (YYYY-MM-DD), inclusive. */
export declare interface Period {
    from: string;
    to: string;
}

/** The part of a period that is meant: "early June", "the end of 2024". */
declare type PeriodPart = 'early' | 'mid' | 'late';

/** A person: correct and incorrect spellings, and titles over time. */
export declare interface Person {
    id: string;
    name: string;
    /** Other correct names: "Bibi Netanyahu". */
    also: string[];
    misspellings: string[];
    /** Date of birth: a day, or the period that contains it; null if the rules do not give it. */
    born: Period | null;
    /** Day of death, or the year; missing if the rules do not give it. */
    died?: Period;
    titles: PersonTitle[];
    at: SourceLine;
}

/** A person whom articles name again and again with one title. */
declare interface PersonProposal {
    name: string;
    /** How many articles have the name. */
    articles: number;
    titles: readonly LearnedTitle[];
    /** Spellings that are a slip away and that hardly any article has, each with where it stands. */
    misspellings: readonly {
        name: string;
        at: string;
    }[];
}

/** A title and its first and last day (inclusive; null: open). */
export declare interface PersonTitle {
    title: string;
    from: string | null;
    until: string | null;
    /** The first and the last day on which sources are known to give it: what the rules say where `from` or `until` is open. */
    seen: Period | null;
    /** YYYY-MM-DD, the day up to which its file is maintained: after it, an open title says nothing. */
    asOf: string | null;
    source: string | null;
    at: SourceLine;
}

/** A place, its spellings, and the place that contains it. */
export declare interface Place extends Naming {
    in: string | null;
}

/** Everything said about a fact in one place (null: no place is known), and what the rules say. */
export declare interface PlaceHistory {
    place: string | null;
    /** In chronological order. */
    reference: ReferenceStep[];
    /** By the day they are about, then by path and line. */
    sayings: Saying[];
}

/** Returns a function that returns where a text has a name, or the name with one word misspelt, with what follows (UTF-16, half-open). */
export declare function placesOfName(name: string): (text: string) => SourceRange[];

/** Something about an input that the report must mention: a file skipped, or a part of it that could not be read. */
export declare interface Problem {
    path: string | null;
    /** 1-based; null for the whole file. */
    line: number | null;
    column: number | null;
    /** What is wrong and what to do, in one sentence. */
    message: string;
}

/** Words with capitals, one after the other, with the small words that belong between them: "Ursula von der Leyen". */
declare interface ProperName extends PassageRange {
    words: readonly NameWord[];
}

/** A group that may be worth a rule, with a score: higher is better. */
declare interface Proposal extends Group {
    score: number;
}

/** What a change of rules, configuration or baseline would do to the findings shown if it were in force. */
export declare interface Proposed {
    /** The files that the change edits. */
    paths: string[];
    /** Findings that it would add. */
    brings: Report['files'];
    /** Findings that it would remove. */
    takes: Report['files'];
}

/** Returns the day of publication (YYYY-MM-DD), reading no more than needed; null where there is none, or reading fails. */
export declare const publishedOn: (source: ArticleSource, options?: Pick<ReadOptions, 'locale'>) => string | null;

/** An amount with its place in the text. */
export declare interface Quantity extends Span, Amount {
    /**
     * The range of all the words that state it, with hedge, sign and unit: "no fewer than 340", "30 or so", "more than
     * 140 tonnes". It contains the span, stays within its sentence, and overlaps that of no other quantity.
     */
    said: SourceRange;
}

/** Returns the queries for the claims of a reading. Claims that no other article could contradict have none. */
export declare function queriesFor(reading: Reading, rules: RuleSet): IndexQuery[];

/**
 * Returns the query for everything that may state a fact, on any day and with any number; null if the rule has no
 * required words.
 */
export declare const queryForFact: ({ words, unit }: Fact) => IndexQuery | null;

/** The sentence around the words of a finding: its range in the source, and its text as a reader sees it, on one line. */
declare interface QuotedSentence extends SourceRange {
    text: string;
}

/**
 * How a check treats words in quotation marks: like other words (`check`), at most as a notice, or not at all. A
 * speaker's words are not the article's and cannot be corrected without asking.
 */
export declare type QuoteLevel = 'check' | 'notice' | 'ignore';

/** How checks treat words in quotation marks: one level for all, or by check id; checks that are not named keep their own. */
declare type Quotes = QuoteLevel | Record<string, QuoteLevel>;

/** A range of text in UTF-16 code units, half-open (`end` is the first unit after it). */
export declare interface Range {
    start: number;
    end: number;
}

/** Returns the ranges of a file (UTF-16, half-open) where it says what the terms stand for. */
export declare const rangesOfNames: (text: string, terms: ReadonlySet<string>) => SourceRange[];

/** Reads articles, leaving out those on which reading fails; calls `onProgress` after each. */
export declare function readAll(articles: readonly EarlierSource[], options: ReadAllOptions): Reading[];

/** How a list of articles is read. */
declare interface ReadAllOptions extends ReadOptions {
    /** Why they are read; `asked` by default. */
    role?: ArticleRole;
    onProgress?: (done: number, total: number) => void;
    optionsFor?: OptionsFor;
}

/** Reads a baseline. If the file has mistakes, `entries` is empty and must not be used. */
export declare function readBaseline(file: SourceFile): {
    entries: BaselineEntry[];
    mistakes: Mistake[];
};

/**
 * Reads a file by its path from the root of the repo, or a shipped pack by its name. Returns null if it does not exist.
 */
declare type ReadBeside = (path: string) => string | null;

/**
 * Everything read from one article. Quantities, dates, names and quotations have source ranges, for findings and
 * reports; `contexts`, `datesAt` and `namesAt` give the same items' ranges in the visible text, for further reading.
 */
export declare interface Reading {
    article: Article;
    sentences: Sentence[];
    quantities: Quantity[];
    dates: DateMention[];
    /** Where each date stands in the visible text, in the same order. */
    datesAt: Spot[];
    names: NameMention[];
    /** Where each name stands in the visible text, in the same order. */
    namesAt: Spot[];
    claims: Claim[];
    /** The quotations with their quotation marks, in the order of the text. */
    quotations: Span[];
    /** The context of each claim, in the same order. */
    contexts: ClaimContext[];
    /** Index into `sentences` for each claim, in the same order. */
    sentenceOf: number[];
}

/** How articles are read; the same for all articles of a run. */
export declare interface ReadOptions {
    /** Facts, people and places to read for; none by default. */
    rules?: RuleSet;
    /** Whether 03/04 is 4 March or 3 April; `en-US` by default. */
    locale?: 'en-US' | 'en-GB';
    /** What was read of the article before, so that only passages that changed are read; nothing by default. */
    memory?: PassageMemory;
    /** Receives the error of each article that is left out because reading or checking fails; by default it is thrown. */
    onFault?: OnFault;
}

/** How to read articles. */
declare interface ReadOptions_2 {
    /** BCP 47 tag that says whether 03/04/2024 is 4 March (`en-US`, the default) or 3 April. */
    locale?: string;
}

/**
 * Reads the quantities of a text without tagging: `counted`, `of` and the role of a part are left null. Numbers in dates are
 * left out.
 */
export declare function readQuantities(text: string): Quantity[];

/**
 * Reads files of tests, each with the rules that it names, else with `rules`. Returns all mistakes of all files: in the
 * rules that they name, and unknown facts and checks.
 */
export declare function readTests(files: readonly SourceFile[], rules: RuleSet, readBeside: ReadBeside): {
    suites: TestSuite[];
    mistakes: Mistake[];
};

/** A value of the rules for the time it is valid, in the unit of the fact. */
export declare interface ReferenceStep extends Interval {
    /** YYYY-MM-DD; null: it has always been valid. */
    from: string | null;
    /** YYYY-MM-DD, the last day; null: it is still valid. */
    until: string | null;
    source: string | null;
    by: string | null;
    path: string;
    /** 1-based. */
    line: number;
}

/** How often numbers may stand in a relation, by what ties them. */
declare interface RelationCount {
    relation: RelationKind;
    tie: Tie;
    tried: number;
    held: number;
    /** Those that a slip would make hold, by how many digits speak for it: one, two, three, four or more. */
    swappedDigits: [number, number, number, number];
    otherSlips: [number, number, number, number];
    /** How many are reported. */
    told: number;
}

/** A relation that numbers of an article may stand in. */
declare type RelationKind = 'sum' | 'balance' | 'level' | 'change' | 'share' | 'hundred' | 'proportion' | 'product' | 'average' | 'parts' | 'portion';

/** Returns the relations that numbers of an article may stand in. An article on which reading fails is passed to `onFault`. */
export declare function relationsTriedIn(source: ArticleSource, { nearMisses, ...options }: ReadOptions & {
    nearMisses?: NearMisses;
}): RelationTried[];

/** A set of numbers of an article that may stand in a relation. */
export declare interface RelationTried {
    relation: RelationKind;
    tie: Tie;
    holds: boolean;
    /** The slip that would make it hold, how many digits speak for it, and whether it is reported; null if none does. */
    miss: {
        slip: SlipKind;
        digits: number;
        isTold: boolean;
    } | null;
}

/** How often an event repeats: every so many days, weeks, months or years. */
declare interface Repeats {
    count: number;
    unit: 'day' | 'week' | 'month' | 'year';
}

/** The result of one run. */
export declare interface Report {
    version: 1;
    files: {
        path: string;
        findings: Finding[];
    }[];
    counts: Record<Severity, number>;
    coverage: Coverage;
    /** What could not be read, and what to know about how a file was read (for example, that it has no date). */
    problems: Problem[];
    /** Why no article was checked; missing if one was. */
    nothing?: NothingChecked;
    /** A change of rules, configuration or baseline that is not in force; missing if there is none. */
    proposed?: Proposed;
    /** Findings that a change that is not trusted avoids by editing or removing earlier articles; missing if there are none. */
    references?: ChangedReferences;
    /**
     * Changed articles that were not checked; for a change that is not trusted also changed files that may be articles, and
     * those not checked in whole. Missing if there are none.
     */
    unchecked?: Unchecked[];
    /** What a change of the rules does to all articles; missing if no rule changed. */
    rulesChange?: BlastRadius;
    /** The most pressing of what the keeper of the rules may want to look at; only in the action, missing if there is nothing. */
    ruleNotes?: RuleNote[];
    /** Details of the run on GitHub; missing for runs from the command line or the library. */
    run?: RunFacts;
}

/** How a quantity relates to another one: a part of it, the old or new value of a change, or a conversion of it. */
export declare type Role = 'part' | 'from' | 'to' | 'conversion';

declare interface Row<A extends Attribute> {
    attribute: A;
    subject: Subject;
    value: Attributes[A][0];
    /** The words that state it, with hedge, sign and unit. */
    said: Span;
    /** Where they stand in the visible text of the article. */
    at: Spot;
    /** The days and periods that it may be about, the likeliest first; empty if none is known. */
    when: readonly Period[];
    where: string | null;
    /** Who says so, as written. */
    attribution: string | null;
    modality: Modality;
    stage: Stage;
    /** What it was read from, so that a check can look up the details. */
    source: Attributes[A][1];
}

/** Something about the rules that their keeper may want to change. No finding: the articles may be right. */
declare interface RuleNote {
    about: RuleNoteKind;
    /** The rule. */
    at: SourceLine;
    message: string;
    /** Where articles say so: the newest place first. */
    articles: readonly {
        path: string;
        line: number;
    }[];
}

/**
 * What a note on the rules is about: a series without a value for newer days that articles state; a title without an end
 * that articles give to another person since; a fact whose numbers a fact of a shipped pack reads too; a fact that no
 * article states.
 */
declare type RuleNoteKind = 'stale-series' | 'past-title' | 'overlap' | 'never-stated';

/**
 * Returns what the keeper of the rules may want to look at, the most pressing first: of each kind, in the order of
 * `RuleNoteKind`. Articles without a day of publication are passed over.
 */
export declare function ruleNotes(readings: Iterable<Reading>, rules: RuleSet, { days, isWhole }: UpkeepOptions): RuleNote[];

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

/** A test of the rules: an article, and what they must read and find in it. */
export declare interface RuleTest {
    name: string;
    article: ArticleSource;
    /** For each fact named, the numbers to be read as it, in the order of the text. */
    reads: {
        fact: string;
        numbers: number[];
        at: SourceLine;
    }[];
    /** All findings; null if the test does not specify them. */
    finds: {
        findings: ExpectedFinding[];
        at: SourceLine;
    } | null;
    at: SourceLine;
}

/**
 * A run of visible text and where it comes from. A decoded run (`&amp;`, `\*`) covers more of the source than it shows.
 */
export declare interface Run {
    /** Offset in the visible text. */
    visible: number;
    /** Length in the visible text, in UTF-16 units. */
    length: number;
    /** Offset in the source. */
    source: number;
    /** Length in the source; equal to `length` if the run is a plain copy. */
    sourceLength: number;
}

/** Details of a run on GitHub that another run needs to publish its report. */
export declare interface RunFacts {
    /** The commit that the report is for. */
    headSha: string;
    pullRequest: number | null;
    /** What was checked, and why. */
    scope: string;
    /** Messages that are not findings. */
    remarks: string[];
}

/** What a run is given: the articles to check, already read, and all others that they may be compared with. */
export declare interface RunInput extends Omit<CheckOptions, 'trusted'> {
    readings: readonly Reading[];
    /** Earlier versions of the articles to check, under the paths that they have now; an article is not compared with its own. */
    former?: readonly Reading[];
    /** All other articles, or the relevant ones. */
    earlier: readonly EarlierSource[];
    /** More of these, already read. */
    earlierRead?: readonly Reading[];
    /** Whether later ones of these are checked too, but only against `readings`. */
    includesLater?: boolean;
    /** Whether articles are compared only with `earlier`, and not with each other. */
    onlyEarlier?: boolean;
    /** Whether notes silence only what they silenced in the earlier version of their article. */
    onlyFormerNotes?: boolean;
    optionsFor?: OptionsFor;
}

/** One place where an article gives the number of a fact, in the unit of the fact. */
export declare interface Saying extends Interval {
    path: string;
    /** 1-based. */
    line: number;
    /** YYYY-MM-DD, day of publication. */
    published: string;
    /** YYYY-MM-DD, the day it is about (the last one of a period); the day of publication if it names none. */
    on: string;
    place: string | null;
    /** The number as the article puts it, with its bound: "more than 140". */
    said: string;
    /** Who says so, as written. */
    attribution: string | null;
    /** The sentence. */
    text: string;
    /** What is wrong with it, according to the checks or the articles before and after it; null if nothing is. */
    wrong: string | null;
}

/** A sentence of a passage, as a range of the passage's visible text. */
export declare interface Sentence extends PassageRange {
    /** Index into `Article.passages`. */
    passage: number;
    text: string;
}

/** The values of a fact for one place (null: any text that gives no place), with settings for all of them. */
export declare interface Series extends FindingOverrides {
    place: string | null;
    /** Whether it holds in any place (`place: anywhere`); its place is then null. */
    isAnywhere: boolean;
    /** In chronological order. */
    values: FactValue[];
    /** Smallest and largest plausible number. */
    range: Interval | null;
    /** YYYY-MM-DD from which the values count; they are not compared with numbers for a shorter period ("on Tuesday"). */
    since: string | null;
    /** Whether the number can only rise or only fall over time. */
    direction: 'rising' | 'falling' | null;
    maxChange: MaxChange | null;
    tolerance: Tolerance;
    /** Number of days after a new value during which the old one is accepted too. */
    grace: number;
    /** YYYY-MM-DD, the day up to which the series is maintained: after it, its last value says nothing. */
    asOf: string | null;
    at: SourceLine;
}

/** How serious a finding is. */
export declare type Severity = 'error' | 'warning' | 'notice';

/** Which findings a run shows: those of changed lines, of changed files, or all. */
export declare type ShownScope = 'changed' | 'files' | 'all';

/** The notes of one version of an article, and the findings that they silence. */
declare interface Silenced {
    notes: readonly Suppression[];
    /** A text for each silenced finding that is the same in every version of the article. */
    findings: readonly string[];
}

/** A file that was not checked or not compared with, and why. */
declare interface Skipped {
    path: string;
    why: string;
    /** Present if factlint failed on the file; the run is then not clean. */
    isInternalError?: true;
}

/**
 * How a wrong number comes from the right one: two digits side by side changed places; the point or the scale word moved;
 * one digit is another; a digit was added or left out.
 */
declare type SlipKind = 'swapped-digits' | 'wrong-scale' | 'moved-point' | 'added-digit' | 'wrong-digit' | 'dropped-digit';

/** What a statement was read from: a claim, date or name of the reading, by index, or only words. */
declare type Source = {
    kind: 'claim';
    index: number;
} | {
    kind: 'date';
    index: number;
} | {
    kind: 'name';
    index: number;
} | {
    kind: 'words';
};

/** A rule, configuration or series file: its path from the root of the repo, and its text. */
declare interface SourceFile {
    path: string;
    text: string;
}

/** A place in a rule or data file; line and column are 1-based. */
export declare interface SourceLine {
    path: string;
    line: number;
    column: number;
}

/** A range of the source: an article's text or separate headline, as given. */
declare interface SourceRange extends Range {
    readonly [COUNTS_IN]?: 'source';
}

/** Words quoted from an article. `text` is always exactly the slice `[start, end)` of the field named by `in`. */
export declare interface Span extends SourceRange {
    in: Field;
    text: string;
}

/** How a word used as a name is spelled. */
declare interface SpellingValue {
    word: string;
    /** The correct spelling according to the rules; null if they do not list it as a misspelling. */
    right: string | null;
    /** The name before it ("Tzachi" for "Hanegbi"); null if there is none. */
    first: string | null;
    /** Whether no other name follows it: "Hanegbi said", not "Hanegbi Street". */
    isLast: boolean;
    /**
     * Whether it stands alone where its capital marks it as a name: "what Hanegbi said", and as a subject at the start of
     * a sentence: "Hanegbi said".
     */
    isAlone: boolean;
    /** Whether a title stands before it: "Mr Hanegbi". */
    isTitled: boolean;
}

/** A range of a passage's visible text. */
declare interface Spot extends PassageRange {
    /** Index into the sentences of the reading; -1 if its sentence was not read. */
    sentence: number;
}

/**
 * What role a figure has among several about the same thing: a running total ("so far", "since March", "the toll stands
 * at"); what is needed or planned; an early stage ("by the time", "at first", for a name "former"); old or new value of a
 * change; part of another number; added to something ("three more"); for an unstated time ("then", "at the time");
 * withdrawn or called wrong in the text itself, or a correction in a paragraph that corrects; otherwise simply the figure.
 */
declare type Stage = 'figure' | 'total' | 'need' | 'plan' | 'past' | 'old-value' | 'new-value' | 'part' | 'addition' | 'unstated-time' | 'withdrawn' | 'correction';

/** Returns what an article says of people's titles, of the years of laws and of the days of what happened once. */
export declare function statedQueriesFor({ article: { passages } }: Reading): StatedQuery[];

/** Something that an article says by name, and how the index is asked for what others say of it. */
declare interface StatedQuery {
    /** The beginning of all terms that say it. */
    beginning: string;
    /** The words of whom or what it is said of. */
    words: readonly string[];
    /** Tells whether a term says something else that cannot hold as well. */
    isAgainst(term: string): boolean;
}

/** What an article states, of people at least their ages and titles, with its reading. */
declare interface StatedText {
    reading: Reading;
    statements: Pick<StatementTable, 'of'>;
}

/** One thing that an article states; `attribute` determines the type of its value. */
declare type Statement = StatementOf<Attribute>;

/** One thing that an article states, with the given attribute. */
declare type StatementOf<A extends Attribute> = {
    [One in A]: Row<One>;
}[A];

/**
 * Everything that an article states. Rows are in the order of the text: by sentence, then by the start of their words.
 */
declare interface StatementTable {
    /** All rows. */
    readonly all: readonly Statement[];
    /** The row of each claim, in the order of the claims. */
    readonly numbers: readonly StatementOf<NumberAttribute>[];
    /** Returns the rows of one attribute. */
    of<A extends Attribute>(attribute: A): readonly StatementOf<A>[];
    /** Returns the rows of one subject, by its key. */
    about(key: string): readonly Statement[];
    /** Returns the rows of a sentence, by its index. */
    inSentence(index: number): readonly Statement[];
}

/** What a statement is about. Statements with the same key are assumed to be about the same thing. */
declare type Subject = NamedSubject | EventSubject | CountedSubject | DaySubject | ListSubject | UnnamedSubject;

/** A note in an article that switches one check off, for one line or for the whole article. */
export declare interface Suppression {
    /** Id of the check. */
    check: string;
    /** The reason; empty if the note gives none. */
    reason: string;
    /** Offset of the note in the source. */
    offset: number;
    /** The line that it applies to; null: the whole article. */
    line: SourceRange | null;
}

/** Options that decide which notes in articles take effect. */
declare interface SuppressOptions {
    /** Checks to switch off, or to give another severity. */
    checks?: Levels;
    /**
     * What notes silenced in the article before an untrusted change, and only that is still silenced; null if there was
     * no such article. By default all notes take effect.
     */
    trusted?: Silenced | null;
}

/** Returns the term of a pair of words. */
export declare const termOf: ({ first, second }: NamePair) => string;

/** Runs tests that contain whole articles. A fact that a test names must be in the rules. */
export declare function testArticles(tests: readonly RuleTest[], rules: RuleSet): TestOutcome[];

/** The outcome of one expectation of an example or a test. */
export declare interface TestOutcome {
    kind: 'example' | 'test';
    /** The fact of an example, or the name of a test. */
    name: string;
    /** The sentence or article that was read. */
    text: string;
    /** YYYY-MM-DD; null where none is known. */
    published: string | null;
    at: SourceLine;
    passed: boolean;
    /** What was expected, as shown to the user: "134", "nothing", "fact-value at “130”". */
    expected: string;
    actual: string;
    /** Whether numbers or findings were expected. */
    about: 'read' | 'found';
    /** If numbers were expected and the test failed: why each number of the text is or is not read as the fact. */
    why: Explanation[];
    /** The internal error that ended the test; null if it ran to its end. */
    error: ArticleError | null;
}

/** Runs the examples of facts: all of them, or some. */
export declare function testRules(rules: RuleSet, facts?: readonly Fact[]): TestOutcome[];

/** Tests that run under the same rules. */
declare interface TestSuite {
    rules: RuleSet;
    tests: RuleTest[];
}

/** Returns the text of each rule file that rules were read from, by its path or by the name of the pack. */
export declare const textsOf: (rules: RuleSet) => ReadonlyMap<string, string>;

/** What ties numbers: words that state the relation, only their subjects, or nothing but their values. */
declare type Tie = 'words' | 'subjects' | 'none';

/** The status that goes with a title: "former", "acting", "-designate", "deputy". */
export declare type TitleStatus = 'former' | 'acting' | 'designate' | 'deputy';

/**
 * One word of a tagged sentence. For a number, the range covers all the words that state it, and `text` is only the
 * number.
 */
export declare interface Token extends PassageRange {
    text: string;
    /** Lower case, without possessive ending. */
    normal: string;
    /** Dictionary form: singular noun, infinitive. */
    lemma: string;
    classes: WordClasses;
}

/** How far a number may differ from the value in the rules. */
export declare type Tolerance = {
    kind: 'absolute';
    by: number;
} | {
    kind: 'percent';
    by: number;
} | {
    kind: 'as-said';
};

/** A changed file that was not checked, or not in whole. */
declare interface Unchecked {
    path: string;
    why: string;
}

/** Conversion of units, for parts that must not depend on the table of units. */
export declare interface Units {
    /** Returns the interval in another unit of the same dimension; null if the units do not convert (money does not). */
    convert(interval: Interval, from: string, to: string): Interval | null;
}

/** Something that the sentence does not name ("the 71-year-old", "she", what happened on a day). */
declare interface UnnamedSubject {
    kind: 'unnamed';
    key: string;
}

/** How much of each kind is passed over. */
declare type Unread = Partial<Record<UnreadKind, number>>;

/**
 * What is passed over in an article: code, tables of formats in which they are not read, formulas, captions given to
 * components, asides and menus of a page, lists of links to other stories, paragraphs in other languages, and each
 * `number` over the limit of a passage or an article. A `long-sentence` is read, but in parts; an article of
 * `many-numbers` has them compared with each other so many at a time.
 */
declare type UnreadKind = 'code' | 'table' | 'formula' | 'caption' | 'aside' | 'link-list' | 'foreign' | 'number' | 'long-sentence' | 'many-numbers';

/** How much of one kind was passed over in one article. */
declare interface UnreadPart {
    path: string;
    what: UnreadKind;
    count: number;
}

/** Numbers of findings that are not shown, by reason and severity. */
export declare interface Unshown {
    /** Findings whose words, and what these are compared with, the change does not touch. */
    untouched: Record<Severity, number>;
    /** Findings listed in the baseline. */
    known: Record<Severity, number>;
    /** Findings below an error, where only errors are asked for (`--quiet`). */
    quiet?: Record<Severity, number>;
    /** Findings beyond the number asked for (`--max-findings`). */
    beyond?: Record<Severity, number>;
}

/** How notes on rules are made. */
export declare interface UpkeepOptions {
    /** Number of days after its last value for which a series is not stale. */
    days: number;
    /** Whether all articles are read, so that it can be told what none of them states. */
    isWhole: boolean;
}

/** What a check reports, before lines and fingerprints are added. Offsets are into the source text named by `in`. */
export declare interface Verdict extends SourceRange {
    /** Kebab-case id of the check. */
    check: string;
    fact: string | null;
    severity: Severity;
    /** One sentence for editors. */
    message: string;
    in: Field;
    /** What the article says, as printed. */
    actual: string;
    expected: string | null;
    evidence: Evidence[];
    fixes: Fix[];
    /** The command that writes what is right into the rules; missing where there is none. */
    rules?: string;
}

/**
 * Calls a function as soon as the parts that it needs are loaded, and returns what it returns. Where it needs one that is
 * not there, the part is loaded and the function called again from its beginning, so it should do nothing but call
 * functions of the library. Rejects with what it throws, and with the error of the network if a part cannot be loaded.
 */
export declare function whenLoaded<R>(call: () => R): Promise<R>;

/** The word classes of a token, one bit each; created and queried only in `src/grammar/word-class.ts`. */
declare type WordClasses = number & {
    readonly [classes]: true;
};

/** A word of a name, by its place among the words of the mention. */
declare interface WordOf {
    mention: Mention;
    at: number;
}

/**
 * Returns the sentences that are worth reading in full. If all give the same number there are none, because nothing
 * contradicts; otherwise the first ones, including those that agree, because the most common number matters. `found` is
 * sorted by distance in time.
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
