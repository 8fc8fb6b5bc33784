/** How many titles and figures were not checked against a rule file because they are from after its `as-of` day. */
declare interface AfterAsOf {
    path: string;
    /** YYYY-MM-DD. */
    asOf: string;
    titles: number;
    figures: number;
}

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

/** The input for one article. If `path` is given, `text` is the whole file with its front matter. */
declare interface ArticleSource {
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

/** How the words limit a number: "exact", "more than" (`over`), "at least" and so on. */
declare type Bound = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'between';

/** Numbers of the articles that a change touches. */
declare interface ChangedArticles {
    added: number;
    edited: number;
    /** Moved or renamed, whether edited or not. */
    renamed: number;
    removed: number;
}

/** What a check of a text found. */
declare interface Checked {
    findings: Finding[];
    /** How each number is read, and what it was compared with, in the order of the text. */
    numbers: NumberExplanation[];
    problems: Problem[];
    coverage: Coverage;
}

/** What one quantity states. */
declare interface Claim {
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

/** Marks which text offsets are relative to. No object has this property; it only keeps the types of ranges apart. */
declare const COUNTS_IN: unique symbol;

/** What was read and what was not, so that a run without findings shows how much it checked. */
declare interface Coverage {
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

/** The other side of a finding: what the words are compared with. `path` null is the article itself. */
declare interface Evidence {
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

/**
 * Shows what contradicts something in a text, beside the field in which it is written. The attribute `for` names the
 * field; a text that stands elsewhere is set as the property `text`. See docs/element.md.
 */
export declare class FactlintCheck extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    constructor();
    /** The text to check: that of the field, if there is one. */
    get text(): string;
    set text(text: string);
    /** Rule files, and the files that they name: `[{ path: 'rules/roads.yml', text: '…' }]`. */
    get rules(): readonly TextFile[];
    set rules(files: readonly TextFile[]);
    /** Articles to compare with: `[{ path, text, published }]`. */
    get earlier(): readonly ArticleSource[];
    set earlier(articles: readonly ArticleSource[]);
    /** What was found last; null before the first check. */
    get findings(): readonly Finding[] | null;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string): void;
    /** Checks the text as it is now, and returns what was found. */
    check(): Promise<FindingsDetail>;
    /**
     * Writes a correction of the text into the field. First the event `factlint-fix` is sent; a page whose text stands
     * elsewhere writes the correction itself and prevents the default. Returns whether the text was corrected here: not if
     * it has changed since it was checked, nor if the correction is one of another file.
     */
    applyFix(finding: Finding, fix?: Fix | undefined): boolean;
}

/** Which of an article's two texts a span is in: the separate headline (`title`) or the text. */
declare type Field = 'title' | 'text';

/** A verdict with its place in the file. */
declare interface Finding extends Verdict {
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

/** What the event `factlint-findings` tells. */
export declare interface FindingsDetail extends Checked {
    /** The text that was checked. */
    text: string;
    /** Mistakes in the rules. While there are any, the last rules without mistakes are in force. */
    mistakes: Mistake[];
}

/** A suggested edit: `replacement` for `[start, end)` of the file (`path` null: this article). */
declare interface Fix extends SourceRange {
    title: string;
    path: string | null;
    replacement: string;
}

/** What the event `factlint-fix` tells before a correction is written into the field. */
export declare interface FixDetail {
    finding: Finding;
    fix: Fix;
}

/**
 * Format of an article's source. The text of a Word document (`docx`) is what was extracted from it: one paragraph a
 * line.
 */
declare type Format = 'text' | 'markdown' | 'mdx' | 'html' | 'asciidoc' | 'rst' | 'docx';

/** A closed interval of numbers; a null end is open. */
declare interface Interval {
    low: number | null;
    high: number | null;
}

/** A mistake in a rule or configuration file. */
declare interface Mistake extends SourceLine {
    /** What is wrong, what was expected, and the closest valid word if there is one. */
    message: string;
    /** Address of the documentation of the key. */
    docs?: string;
}

/**
 * How a claim is made. If several apply, the strongest wins: negated, hypothetical (could, feared, needs), expected
 * (plans, "will"), quoted, asserted.
 */
declare type Modality = 'asserted' | 'expected' | 'hypothetical' | 'negated' | 'quoted';

/** How one number of an article is read, and what it was compared with. */
declare interface NumberExplanation {
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

/** A day or period; both ends are days (YYYY-MM-DD), inclusive. */
declare interface Period {
    from: string;
    to: string;
}

/** Something about an input that the report must mention: a file skipped, or a part of it that could not be read. */
declare interface Problem {
    path: string | null;
    /** 1-based; null for the whole file. */
    line: number | null;
    column: number | null;
    /** What is wrong and what to do, in one sentence. */
    message: string;
}

/** An amount with its place in the text. */
declare interface Quantity extends Span, Amount {
    /**
     * The range of all the words that state it, with hedge, sign and unit: "no fewer than 340", "30 or so", "more than
     * 140 tonnes". It contains the span, stays within its sentence, and overlaps that of no other quantity.
     */
    said: SourceRange;
}

/** The sentence around the words of a finding: its range in the source, and its text as a reader sees it, on one line. */
declare interface QuotedSentence extends SourceRange {
    text: string;
}

/** A range of text in UTF-16 code units, half-open (`end` is the first unit after it). */
declare interface Range_2 {
    start: number;
    end: number;
}

/** How a quantity relates to another one: a part of it, the old or new value of a change, or a conversion of it. */
declare type Role = 'part' | 'from' | 'to' | 'conversion';

/** How serious a finding is. */
declare type Severity = 'error' | 'warning' | 'notice';

/** A file that was not checked or not compared with, and why. */
declare interface Skipped {
    path: string;
    why: string;
    /** Present if factlint failed on the file; the run is then not clean. */
    isInternalError?: true;
}

/** A place in a rule or data file; line and column are 1-based. */
declare interface SourceLine {
    path: string;
    line: number;
    column: number;
}

/** A range of the source: an article's text or separate headline, as given. */
declare interface SourceRange extends Range_2 {
    readonly [COUNTS_IN]?: 'source';
}

/** Words quoted from an article. `text` is always exactly the slice `[start, end)` of the field named by `in`. */
declare interface Span extends SourceRange {
    in: Field;
    text: string;
}

/**
 * What role a figure has among several about the same thing: a running total ("so far", "since March", "the toll stands
 * at"); what is needed or planned; an early stage ("by the time", "at first", for a name "former"); old or new value of a
 * change; part of another number; added to something ("three more"); for an unstated time ("then", "at the time");
 * withdrawn or called wrong in the text itself, or a correction in a paragraph that corrects; otherwise simply the figure.
 */
declare type Stage = 'figure' | 'total' | 'need' | 'plan' | 'past' | 'old-value' | 'new-value' | 'part' | 'addition' | 'unstated-time' | 'withdrawn' | 'correction';

/** A rule file, or a file that one names. */
declare interface TextFile {
    path: string;
    text: string;
}

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
declare interface Unshown {
    /** Findings whose words, and what these are compared with, the change does not touch. */
    untouched: Record<Severity, number>;
    /** Findings listed in the baseline. */
    known: Record<Severity, number>;
    /** Findings below an error, where only errors are asked for (`--quiet`). */
    quiet?: Record<Severity, number>;
    /** Findings beyond the number asked for (`--max-findings`). */
    beyond?: Record<Severity, number>;
}

/** What a check reports, before lines and fingerprints are added. Offsets are into the source text named by `in`. */
declare interface Verdict extends SourceRange {
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

export { }
