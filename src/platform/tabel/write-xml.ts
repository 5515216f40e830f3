/** Signs that no XML can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * What can stand in a cell of every kind of table: without signs that no XML can hold, lines that end with \n, and a space
 * for a tab, which LibreOffice leaves out of its own documents when it reads them.
 */
export const writable = (text: string) =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(impossible, '')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for between tags and between quotes. */
export const escaped = (text: string) => writable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? '')

/** The same for between quotes, where a line break would be read as a space. */
export const attribute = (text: string) => escaped(text).replace(/\n/g, '&#10;')

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
