/** Patterns for `lower(column) like …`: what was typed is found as it is, `%` and `_` too. */
export const holding = (q: string): string => `%${escaped(q)}%`
export const beginning = (q: string): string => `${escaped(q)}%`

const escaped = (q: string) => q.toLowerCase().replace(/[\\%_]/g, '\\$&')
