export type TestForm = { action: string; names: string[] }

const namesIn = (html: string) => [...html.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name)

/** The forms of a page that are made of fields: where they go, and what is in them. */
export const formsIn = (html: string): TestForm[] =>
  [...html.matchAll(/<form class="vonk-form" action="([^"]+)" method="post"[\s\S]*?<\/form>/g)].map(
    ([form, action = '']) => ({ action: action.replaceAll('&amp;', '&'), names: namesIn(form) }),
  )

const textOf = (html: string) =>
  html
    .replace(/ ?<span class="vonk-mag-leeg">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .trim()

/** The label of a field by the id of its control; of a group of choices the legend that stands before the first. */
export function labelOf(html: string, id: string): string | undefined {
  const [before, after] = html.split(` id="${id}"`)
  if (before === undefined || after === undefined) return undefined
  const group = before.slice(before.lastIndexOf('<fieldset'))
  const tag = before.slice(before.lastIndexOf('<')) + after.slice(0, after.indexOf('>'))
  const isChoice = /type="(radio|checkbox)"|^<fieldset/.test(tag)
  const isFirstOf = isChoice && group.startsWith('<fieldset') && !group.includes('</fieldset>')
  const [, label] = isFirstOf
    ? (/<legend[^>]*>([\s\S]*?)<\/legend>/.exec(group) ?? [])
    : (html.match(new RegExp(`<label[^>]* for="${id.replaceAll('.', '\\.')}">([\\s\\S]*?)</label>`)) ?? [])
  return label && textOf(label)
}

/** Each line on top of a refused form: the field that it leads to, and what it calls that. */
export const summaryIn = (html: string) =>
  [...html.matchAll(/<a href="#(veld-[^"]+)">([\s\S]*?)<\/a>/g)].map(([, id = '', line = '']) => ({
    id,
    line: textOf(line),
  }))

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
export const plain = (html: string) =>
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
