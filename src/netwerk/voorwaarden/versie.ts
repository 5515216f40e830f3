/** One version of the house rules. Once published its text never changes: a change is a new version. */
export type Versie = {
  versie: number
  /** The day since which it holds. */
  vanaf: string
  /** What is different from the version before, in plain words. */
  veranderd: string[]
  /** Texts with the little formatting of docs/besluiten/0008-opmaak.md. */
  delen: { kop: string; tekst: string }[]
}
