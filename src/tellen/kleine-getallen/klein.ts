import type { Cel, Maat } from './tabel.ts'

/** Primary suppression: too few people, too few employers (minimum frequency), or one that knows nearly all (dominance). */
export const isKlein = ({ plekken, bijdragers, grootste }: Cel, maat: Maat): boolean =>
  plekken < maat.drempel || bijdragers < maat.bijdragers || plekken - grootste < maat.rest

const som = (cellen: Cel[], van: (cel: Cel) => number) => cellen.reduce((tot, cel) => tot + van(cel), 0)

/**
 * Whether the rows of a table that are hidden protect each other, when all that is shown is known exactly: together they
 * would not be small, for one of the organisations in it neither, and they are `samen` at least. Of a small one also
 * when it is known which rows are empty.
 */
export function isGroepVeilig(cellen: Cel[], maat: Maat, samen = 2): boolean {
  const mensen = cellen.filter(({ plekken }) => plekken > 0)
  const tellen = mensen.some((cel) => isKlein(cel, maat)) ? mensen : cellen
  const plekken = som(mensen, (cel) => cel.plekken)
  const grootste = som(mensen, (cel) => cel.grootste)
  const genoeg = plekken >= maat.drempel && plekken - grootste >= maat.rest
  return tellen.length >= samen && genoeg && !isBijnaVol(mensen, maat)
}

/** All of them small and nearly as many as small can be: who sees that no other row is hidden knows each. */
const isBijnaVol = (mensen: Cel[], { drempel, afronding }: Maat) =>
  mensen.every(({ plekken }) => plekken < drempel) &&
  som(mensen, ({ plekken }) => plekken) > mensen.length * (drempel - 1) - afronding

/** The same of these rows of a table: nothing is hidden, all of it, or a group that is safe. */
export function isVerborgenVeilig(rijen: Cel[], verborgen: Set<string>, maat: Maat): boolean {
  if (verborgen.size === 0 || rijen.every(({ sleutel }) => verborgen.has(sleutel))) return true
  return isGroepVeilig(hiddenOf(rijen, verborgen), maat)
}

export const hiddenOf = (rijen: Cel[], verborgen: Set<string>): Cel[] =>
  rijen.filter(({ sleutel }) => verborgen.has(sleutel))
