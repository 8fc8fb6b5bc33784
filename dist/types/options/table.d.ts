/**
 * Every option: inputs of the action, keys of the configuration and flags of the commands, in the order in which they are
 * shown. An option that means different things to different commands has a row for each meaning.
 */
export declare const OPTIONS: readonly [{
    readonly name: 'token';
    readonly takes: 'text';
    readonly help: 'Token that writes what the permissions of the job allow, and reads the list of changed files where the base commit was not fetched';
    readonly default: '';
    readonly githubDefault: 'github.token';
    readonly input: true;
}, {
    readonly name: 'articles';
    readonly takes: 'patterns';
    readonly help: 'Which files are articles';
    readonly otherwise: 'every .md, .markdown, .html, .htm and .txt file, without what a repository holds about itself (README, LICENSE and the like)';
    readonly input: true;
    readonly key: {
        readonly examples: readonly [readonly ["articles/**/*.md"]];
    };
}, {
    readonly name: 'exclude';
    readonly takes: 'patterns';
    readonly help: 'Which of these files are not articles';
    readonly more: 'Rule files never are.';
    readonly input: true;
    readonly key: {
        readonly examples: readonly [readonly ["articles/drafts/**"]];
    };
}, {
    readonly name: 'format';
    readonly takes: {
        readonly oneOf: {
            readonly text: '';
            readonly json: '';
            readonly sarif: '';
            readonly gitlab: '';
            readonly html: '';
        };
    };
    readonly help: 'How to print';
    readonly default: 'text';
    readonly commands: readonly ["check"];
}, {
    readonly name: 'format';
    readonly takes: {
        readonly oneOf: {
            readonly text: '';
            readonly json: '';
            readonly svg: '';
            readonly html: '';
        };
    };
    readonly help: 'How to print';
    readonly default: 'text';
    readonly commands: readonly ["history"];
}, {
    readonly name: 'format';
    readonly takes: {
        readonly oneOf: {
            readonly text: '';
            readonly json: '';
        };
    };
    readonly help: 'How to print';
    readonly default: 'text';
    readonly commands: readonly ["claims", "compare", "test", "index", "index merge", "explain", "learn", "rules add", "baseline", "init"];
}, {
    readonly name: 'rules';
    readonly takes: 'patterns';
    readonly help: 'Which files are rules';
    readonly otherwise: string;
    readonly input: true;
    readonly key: {
        readonly examples: readonly [readonly ["rules/**/*.yml"]];
    };
    readonly commands: readonly ["check", "claims", "compare", "history", "index", "index merge", "explain", "learn", "baseline", "test", "rules add"];
}, {
    readonly name: 'rules';
    readonly takes: 'patterns';
    readonly help: 'Which rule files the configuration is to name';
    readonly default: string[];
    readonly commands: readonly ["init"];
}, {
    readonly name: 'config';
    readonly takes: 'text';
    readonly help: 'Path of the configuration file';
    readonly otherwise: '.factlint.yml or .github/factlint.yml';
    readonly input: true;
    readonly commands: readonly ["check", "claims", "compare", "history", "index", "index merge", "explain", "learn", "baseline", "test", "rules add"];
    readonly placeholder: 'file';
}, {
    readonly name: 'config';
    readonly takes: 'text';
    readonly help: 'Where to write the configuration';
    readonly default: ".factlint.yml";
    readonly commands: readonly ["init"];
    readonly placeholder: 'file';
}, {
    readonly name: 'extends';
    readonly takes: 'packs';
    readonly help: 'Shipped rules to use beside those of the repo';
    readonly key: {
        readonly examples: readonly [readonly ["factlint/crisis", "factlint/people"]];
    };
}, {
    readonly name: 'locale';
    readonly takes: {
        readonly oneOf: {
            readonly 'en-US': 'for 4 March';
            readonly 'en-GB': 'for 3 April';
        };
    };
    readonly help: 'How 03/04/2024 is read';
    readonly default: 'en-US';
    readonly input: true;
    readonly key: {
        readonly examples: readonly ["en-GB"];
    };
    readonly commands: readonly ["check", "claims", "compare", "history", "index", "index merge", "explain", "learn", "baseline"];
}, {
    readonly name: 'fail-on';
    readonly takes: {
        readonly oneOf: {
            readonly error: '';
            readonly warning: '';
            readonly never: '';
        };
    };
    readonly help: 'The least serious finding that fails the run';
    readonly default: 'error';
    readonly input: true;
    readonly key: {
        readonly examples: readonly ["warning"];
    };
    readonly commands: readonly ["check"];
    readonly placeholder: 'severity';
}, {
    readonly name: 'report';
    readonly takes: {
        readonly severalOf: {
            readonly annotations: '(needs no permission)';
            readonly check: '(a check run; checks: write)';
            readonly review: '(comments with corrections to commit; pull-requests: write)';
            readonly comment: '(one that sums up; pull-requests: write)';
        };
        readonly auto: 'for the best that the token and the event allow';
    };
    readonly help: 'How findings are shown';
    readonly default: 'auto';
    readonly input: true;
}, {
    readonly name: 'comment-when-clean';
    readonly takes: {
        readonly oneOf: {
            readonly keep: '';
            readonly delete: '';
        };
    };
    readonly help: 'What happens to the comment that sums up when nothing is left to say';
    readonly default: 'keep';
    readonly input: true;
}, {
    readonly name: 'since';
    readonly takes: 'text';
    readonly help: 'Check only articles that changed since a commit, branch or tag';
    readonly commands: readonly ["check"];
    readonly placeholder: 'commit';
}, {
    readonly name: 'scope';
    readonly takes: {
        readonly oneOf: {
            readonly changed: 'for those that the change touches on either side';
            readonly files: 'for those of changed files';
            readonly all: '';
        };
    };
    readonly help: 'Which findings are shown';
    readonly more: 'The rest is counted.';
    readonly default: 'changed';
    readonly input: true;
    readonly key: {
        readonly examples: readonly ["files"];
    };
    readonly commands: readonly ["check"];
    readonly flagHelp: 'with --since, which findings are shown: those that the change touches, those of changed files, or all';
}, {
    readonly name: 'rules-changed';
    readonly takes: 'switch';
    readonly help: 'Say what a change of the rules makes of all articles, and check nothing else';
    readonly commands: readonly ["check"];
}, {
    readonly name: 'drafts';
    readonly takes: {
        readonly oneOf: {
            readonly check: '';
            readonly skip: '';
        };
    };
    readonly help: 'What to do with articles that say draft: true in their front matter';
    readonly default: 'check';
    readonly input: true;
    readonly key: {
        readonly examples: readonly ["skip"];
    };
    readonly commands: readonly ["check", "history", "index", "index merge", "baseline"];
    readonly placeholder: 'what';
}, {
    readonly name: 'rules-from';
    readonly takes: {
        readonly oneOf: {
            readonly head: 'for those of the change';
            readonly base: 'for those it starts from';
        };
    };
    readonly help: 'Whose rules, configuration and baseline apply';
    readonly otherwise: 'head, and base for a pull request from a fork, so that a change cannot switch off its own judge';
    readonly input: true;
}, {
    readonly name: 'publish';
    readonly takes: 'text';
    readonly help: 'Path of a report that another run left (its report output): shows it and checks nothing';
    readonly more: 'For a workflow_run job with a token that writes, where pull requests from forks have none. The report is taken as untrusted.';
    readonly input: true;
}, {
    readonly name: 'cache';
    readonly takes: 'switch';
    readonly help: 'Whether what was read of earlier articles is kept for the next run';
    readonly more: 'The action keeps it in the Actions cache, where pull requests from forks can read what the base branch keeps: where unpublished articles lie on it, exclude them, or say false.';
    readonly default: true;
    readonly input: true;
    readonly commands: readonly ["check", "history"];
    readonly flagHelp: 'leave no index of earlier articles behind';
}, {
    readonly name: 'baseline';
    readonly takes: 'text';
    readonly help: 'Path of the file with the findings that were there before factlint';
    readonly otherwise: ".factlint-baseline.yml, where there is one";
    readonly key: {
        readonly examples: readonly ["factlint/baseline.yml"];
        readonly expected: 'the path of a file that factlint baseline wrote';
    };
}, {
    readonly name: 'checks';
    readonly takes: 'check levels';
    readonly help: 'Switches checks off, or sets how serious their findings are';
    readonly key: {
        readonly examples: readonly [{
            readonly headline: 'notice';
            readonly weekday: 'off';
        }];
    };
}, {
    readonly name: 'quotes';
    readonly takes: 'quote levels';
    readonly help: 'What checks make of words in quotation marks: check them like others, give at most a notice, or ignore them';
    readonly more: 'For every check, or by check.';
    readonly key: {
        readonly examples: readonly ["notice", {
            readonly 'fact-value': 'notice';
            readonly weekday: 'ignore';
        }];
    };
}, {
    readonly name: 'stdin';
    readonly takes: 'switch';
    readonly help: 'One JSON object a line in, one a line out; nothing else is read unless a flag names it';
    readonly commands: readonly ["check", "claims", "compare"];
}, {
    readonly name: 'explain';
    readonly takes: 'switch';
    readonly help: 'Say why claims were, or were not, compared';
    readonly commands: readonly ["compare"];
}, {
    readonly name: 'coverage';
    readonly takes: 'switch';
    readonly help: 'Name the facts that no article states';
    readonly commands: readonly ["test"];
}, {
    readonly name: 'place';
    readonly takes: 'text';
    readonly help: 'Show only what is said of a place';
    readonly commands: readonly ["history"];
}, {
    readonly name: 'threads';
    readonly takes: 'count';
    readonly help: 'How many threads read';
    readonly otherwise: 'one a core';
    readonly commands: readonly ["index"];
    readonly placeholder: 'number';
}, {
    readonly name: 'shard';
    readonly takes: 'text';
    readonly help: 'Read one share of the articles, for `index merge`';
    readonly commands: readonly ["index"];
    readonly placeholder: 'nth/of';
}, {
    readonly name: 'output';
    readonly takes: 'text';
    readonly help: 'Where to keep the index';
    readonly otherwise: 'in the folder of git';
    readonly commands: readonly ["index"];
    readonly placeholder: 'file';
}, {
    readonly name: 'published';
    readonly takes: 'day';
    readonly help: 'Day of publication, as YYYY-MM-DD';
    readonly commands: readonly ["explain"];
    readonly placeholder: 'day';
}, {
    readonly name: 'most';
    readonly takes: 'count';
    readonly help: 'Facts at most';
    readonly default: 10;
    readonly commands: readonly ["learn"];
    readonly placeholder: 'number';
}, {
    readonly name: 'out';
    readonly takes: 'text';
    readonly help: 'Where to write the draft';
    readonly otherwise: 'print it';
    readonly commands: readonly ["learn"];
    readonly placeholder: 'file';
}, {
    readonly name: 'from';
    readonly takes: 'day';
    readonly help: 'First day on which the value holds, as YYYY-MM-DD';
    readonly commands: readonly ["rules add"];
    readonly placeholder: 'day';
    readonly required: true;
}, {
    readonly name: 'until';
    readonly takes: 'day';
    readonly help: 'Last day on which it holds';
    readonly otherwise: 'until the next value';
    readonly commands: readonly ["rules add"];
    readonly placeholder: 'day';
}, {
    readonly name: 'source';
    readonly takes: 'text';
    readonly help: 'Where it was seen: an address, or the name of a document';
    readonly commands: readonly ["rules add"];
    readonly placeholder: 'url';
    readonly required: true;
}, {
    readonly name: 'place';
    readonly takes: 'text';
    readonly help: 'Place of the series, where a fact has several';
    readonly commands: readonly ["rules add"];
    readonly placeholder: 'name';
}, {
    readonly name: 'by';
    readonly takes: 'text';
    readonly help: 'Whose count it is';
    readonly commands: readonly ["rules add"];
    readonly placeholder: 'name';
}];
