/**
 * A cell that a spreadsheet would run as a formula is made text: what one person wrote does not compute on another’s
 * machine. One that begins with such a mark already gets one more, so that asWritten can take it away again.
 */
export const harmless = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

/** For a document that tells texts from formulas itself: only so much that asWritten gives the same text back. */
export const marked = (text: string): string => (text.startsWith("'") ? harmless(text) : text)

/** Takes away the mark that harmless put before a text. */
export const asWritten = (text: string): string =>
  /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text

const cell = (value: unknown) => `"${harmless(String(value ?? '')).replaceAll('"', '""')}"`

/** A CSV file that spreadsheets open as it is: UTF-8 with its mark, every cell between quotes. */
export const writeCsv = (head: string[], rows: unknown[][]): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
