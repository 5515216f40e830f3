/** What the log tells of who came in, who was refused and who was slowed down: these and no others. */
export type Gebeurtenis = 'inloggen.gelukt' | 'inloggen.mislukt' | 'sessie.beeindigd' | 'geweigerd' | 'limiet'

/**
 * One line. `lid` is an id, which is a pseudonym; null: nobody we know. `hoe` is a fixed word of the program, never what
 * somebody typed. A name, an address or a token has no place in it. See docs/besluiten/0028-wie-inlogt.md.
 */
export type SecurityLine = {
  gebeurtenis: Gebeurtenis
  lid: string | null
  hoe?: string
  aantal?: number
  tweedeFactor?: boolean
}

const refusals: Gebeurtenis[] = ['inloggen.mislukt', 'geweigerd', 'limiet']

export const isRefusal = ({ gebeurtenis }: SecurityLine): boolean => refusals.includes(gebeurtenis)

/** What was done is rolled back when the answer is 400 or above: then it did not happen. */
export const happened = (line: SecurityLine, status: number): boolean => status < 400 || isRefusal(line)
