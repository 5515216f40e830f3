import type { Tekst } from './types.ts'

/** Paragraphs as one Markdown text. */
export const joined = (tekst: Tekst): string => (typeof tekst === 'string' ? tekst : tekst.join('\n\n'))
