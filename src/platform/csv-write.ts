/**
 * A cell that a spreadsheet would run as a formula is made text: what one person wrote does not compute on another’s
 * machine.
 */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (value: unknown) => `"${harmless(String(value ?? '')).replaceAll('"', '""')}"`

/** A CSV file that spreadsheets open as it is: UTF-8 with its mark, every cell between quotes. */
export const writeCsv = (head: string[], rows: unknown[][]): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
