import type { Bouwblokeenheid } from '#src/platform/database.generated.ts'

export type { Bouwblokeenheid }

export const eenheden = ['voltijdjaar', 'uur', 'plek'] as const satisfies Bouwblokeenheid[]

/** Whose table it stands in: that of one client organisation, or one that a region shares. */
export type Van = { organisatieId: string; regio: null } | { organisatieId: null; regio: string }

/** What one unit of an effort is worth under a contract. */
export type Waarde = {
  /** In euro, as the database writes it: '40000.00'. */
  bedrag: string
  eenheid: Bouwblokeenheid
  /** Hours a week of who works full time; of a voltijdjaar alone. */
  urenPerWeek: string | null
}

/** A version of it. `id` is the same for all its versions. */
export type Bouwblok = Van &
  Waarde & {
    id: string
    /** Of that organisation or region. */
    vanNaam: string
    naam: string
    bron: string
    /** The first day on which it holds. */
    geldigVanaf: string
    /** It is not reckoned with any more, from that day on. */
    vervallen: boolean
    versie: number
    op: Date
    /** The actor keeps the page of that organisation, which buys. */
    beheert: boolean
    koopt: boolean
  }

type Gedateerd = Pick<Bouwblok, 'versie' | 'geldigVanaf' | 'vervallen'>

/** Of all versions of one the one that holds on a day; undefined before the first, and when it ended. */
export function versieOp<T extends Gedateerd>(versies: T[], dag: string): T | undefined {
  const begonnen = versies.filter(({ geldigVanaf }) => geldigVanaf <= dag)
  const laatste = begonnen.toSorted((a, b) => b.versie - a.versie)[0]
  return laatste?.vervallen ? undefined : laatste
}
