import type { Fields } from '#test/request.ts'

/** A form as somebody fills it in who types a tender. */
export const typed = (changes: Fields = {}): Fields => ({
  titel: 'Schoonmaak van kantoren',
  koper: 'Ministerie van Groei en Grond',
  valuta: 'EUR',
  zichtbaarheid: 'overheid',
  ...changes,
})
