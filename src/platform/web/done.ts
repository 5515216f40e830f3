import type { Ctx } from './context.ts'

/** A sentence on the page after a redirect; its key stands in the address. Made with `says`, so that no key is made up. */
export type Said = { readonly key: string; readonly sentence: string }

/** The sentences of a noun, by key: it declares them in its noun.ts, and gives one of them to `done`. */
export const says = <Key extends string>(sentences: Record<Key, string>): Record<Key, Said> =>
  Object.fromEntries(
    Object.entries<string>(sentences).map(([key, sentence]) => [key, { key, sentence }]),
  ) as Record<Key, Said>

const ours = says({
  bewaard: 'Het is bewaard.',
  conceptBewaard: 'Je concept is bewaard. Het staat hieronder, en alleen jij ziet het.',
  conceptWeg: 'Je concept is weg.',
})

/** What any page may say. */
export const saved = ours.bewaard

/** What is said of what was typed and not sent yet; see forms/concept-routes.tsx. */
export const { conceptBewaard, conceptWeg } = ours

/** What Vonk can say after a redirect. Only this: the address cannot make it say something else. */
export type Sayings = ReadonlyMap<string, string>

/** All that the nouns say. No two use one key: the one would speak for the other. */
export function sayingsOf(nouns: { said?: Record<string, Said> }[]): Sayings {
  const sayings = new Map<string, string>()
  for (const { key, sentence } of [ours, ...nouns.map(({ said = {} }) => said)].flatMap(
    Object.values<Said>,
  )) {
    if (sayings.has(key)) throw new Error(`Two nouns say something as “${key}”: choose another key`)
    sayings.set(key, sentence)
  }
  return sayings
}

/** After a change: to the page that shows it, which says what was done. */
export function done(c: Ctx, path: string, { key }: Said): Response {
  const [before = '', hash] = path.split('#')
  const url = `${before}${before.includes('?') ? '&' : '?'}gedaan=${key}${hash ? `#${hash}` : ''}`
  return c.redirect(url, 303)
}
