/**
 * A table that cannot be read at all. Its message is Dutch, one or two short sentences, and says how to go on; it may be
 * shown as it is.
 */
export class TabelGeweigerd extends Error {
  override name = 'TabelGeweigerd'
}

/** What is wrong with one cell: in the row as people see it numbered, below the title, why, and what would be right. */
export type Weigering = { rij: number; kolom: string; reden: string; goed: string }

/** A list as one says it: ‘a’, ‘b’ en ‘c’. */
export function opgesomd(namen: readonly string[], tussen = 'en'): string {
  const quoted = namen.map((one) => `‘${one}’`)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} ${tussen} ${last}` : last
}
