import { hiddenOf, isGroepVeilig, isKlein, isVerborgenVeilig } from './klein.ts'
import type { Cel, Maat } from './tabel.ts'

/** The same table in an earlier quarter: what was hidden there, and which rows a later quarter showed since. */
export type Vroeger = { rijen: Cel[]; verborgen: Set<string>; sinds: Set<string> }

/** One table now, with what is out already; the oldest quarter first. */
export type Vraag = { rijen: Cel[]; vroeger: Vroeger[]; maat: Maat }

/** Whether these rows can be hidden and the others shown: nothing small follows from it, also not of the quarters before. */
export function houdt(vraag: Vraag, verborgen: Set<string>): boolean {
  const { rijen, vroeger, maat } = vraag
  const getoond = rijen.filter(({ sleutel }) => !verborgen.has(sleutel))
  if (getoond.some((cel) => isKlein(cel, maat))) return false
  if (!isVerborgenVeilig(rijen, verborgen, maat)) return false
  const nu = new Set(getoond.map(({ sleutel }) => sleutel))
  return isVerscholen(vraag, verborgen) && vroeger.every((toen) => blijftVerborgen(toen, nu, maat))
}

/**
 * Who sees a row now may take it for what it was then. So a row that was small then is not shown yet, and what is left of
 * that quarter without the rows that are shown must hold too.
 */
function blijftVerborgen({ rijen, verborgen, sinds }: Vroeger, nu: Set<string>, maat: Maat): boolean {
  const bekend = hiddenOf(rijen, verborgen).filter(({ sleutel }) => nu.has(sleutel) || sinds.has(sleutel))
  if (bekend.length === 0) return true
  if (bekend.some((cel) => isKlein(cel, maat))) return false
  const over = new Set([...verborgen].filter((sleutel) => !bekend.some((cel) => cel.sleutel === sleutel)))
  return isRustig(rijen, over, maat)
}

/** Nothing small is among them, or they are safe. */
const isRustig = (rijen: Cel[], verborgen: Set<string>, maat: Maat) =>
  hiddenOf(rijen, verborgen).every((cel) => !isKlein(cel, maat)) || isVerborgenVeilig(rijen, verborgen, maat)

/** A row that was shown before and is now too small needs others that were not shown, or else one more of those that were. */
function isVerscholen({ rijen, vroeger, maat }: Vraag, verborgen: Set<string>): boolean {
  const gezien = (sleutel: string) => vroeger.some((toen) => wasGetoond(toen, sleutel))
  const over = hiddenOf(rijen, verborgen).filter((cel) => isKlein(cel, maat) || !gezien(cel.sleutel))
  if (isRustig(rijen, new Set(over.map(({ sleutel }) => sleutel)), maat)) return true
  return verborgen.size === rijen.length || isGroepVeilig(hiddenOf(rijen, verborgen), maat, 3)
}

const wasGetoond = ({ rijen, verborgen }: Vroeger, sleutel: string) =>
  !verborgen.has(sleutel) && rijen.some((cel) => cel.sleutel === sleutel)

/**
 * Primary and complementary suppression of one table: all that is small, and as few rows more as make it hold. In which
 * order those are taken, everybody can know: hidden last time, then the smallest as it was shown then, then the last of the
 * table. An order by what the rows are now would say which of two is smaller.
 */
export function patroonVan(vraag: Vraag): Set<string> {
  const { rijen, maat } = vraag
  const verborgen = new Set(rijen.filter((cel) => isKlein(cel, maat)).map(({ sleutel }) => sleutel))
  const gekozen: string[] = []
  for (const sleutel of kandidaten(vraag)) {
    if (houdt(vraag, verborgen)) break
    if (!verborgen.has(sleutel)) gekozen.push(sleutel)
    verborgen.add(sleutel)
  }
  for (const sleutel of gekozen.reverse()) {
    verborgen.delete(sleutel)
    if (!houdt(vraag, verborgen)) verborgen.add(sleutel)
  }
  return verborgen
}

function kandidaten({ rijen, vroeger, maat }: Vraag): string[] {
  const vorige = vroeger.at(-1)
  const toen = new Map(
    vorige?.rijen.map(({ sleutel, plekken }) => [sleutel, Math.round(plekken / maat.afronding)]),
  )
  const rang = ({ sleutel }: Cel) => (vorige?.verborgen.has(sleutel) ? -1 : (toen.get(sleutel) ?? 0))
  return rijen
    .toReversed()
    .toSorted((a, b) => rang(a) - rang(b))
    .map(({ sleutel }) => sleutel)
}
