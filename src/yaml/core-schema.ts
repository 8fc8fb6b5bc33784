/**
 * Options with which all YAML is read: plain values by YAML 1.2, whatever version a `%YAML` line names, and no sets, ordered maps or
 * binary data, which neither rules nor front matter have.
 */
export const CORE_SCHEMA = { schema: 'core', resolveKnownTags: false } as const
