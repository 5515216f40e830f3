import type { Fields } from '#test/request.ts'

/** A form as somebody fills it in who types a tender. */
export const typed = (changes: Fields = {}): Fields => ({
  titel: 'Schoonmaak van kantoren',
  koper: 'Ministerie van Groei en Grond',
  valuta: 'EUR',
  zichtbaarheid: 'overheid',
  ...changes,
})

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const plain = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)

/** What a browser would send of the main form on this page, without the keys that Vonk adds. */
export function filledIn(html: string): Record<string, string | string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), plain(value)]
  }
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const [, name = ''] = / name="([^"]*)"/.exec(tag) ?? []
    const [, value = ''] = / value="([^"]*)"/.exec(tag) ?? []
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    if (name && name !== 'sleutel' && (!isChoice || / checked=""/.test(tag))) add(name, value)
  }
  for (const [, name = '', text = ''] of html.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  ))
    add(name, text)
  for (const [, name = '', options = ''] of html.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    add(name, /<option value="([^"]*)" selected=""/.exec(options)?.[1] ?? '')
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )
}
