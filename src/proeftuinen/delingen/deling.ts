import { containsBsn } from '#src/platform/forms/bsn.ts'
import { diagnoseBijNaam } from '#src/platform/forms/diagnose.ts'
import type { Verbreding } from '#src/platform/forms/verbreding.ts'
import type { Aantekening } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { openingIn } from '#src/proeftuinen/proeftuin/kring.ts'
import type { Kring, Proeftuin, Zichtbaarheid } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** A note as the share step knows it. */
export type Notitie = Pick<
  Aantekening,
  'id' | 'soort' | 'datum' | 'titel' | 'tekst' | 'zichtbaarheid' | 'doorId' | 'door' | 'versie'
> &
  Pick<Aantekening, 'vanLeverancier' | 'leverancierId'>

/** One act of sharing, and what went along. */
export type Deling = {
  id: string
  proeftuinId: string
  van: Zichtbaarheid
  naar: Zichtbaarheid
  op: Date
  ongedaanOp: Date | null
  aantekeningen: { id: string; titel: string; van: Kring }[]
}

/** As many notes at once; the page shows the newest that are not in the circle yet, so that others follow. */
export const meeTegelijk = 100

type Team = Pick<Proeftuin, 'team'>
type Stap = { van: Kring; naar: Kring }

/** Whether somebody reads it in the second circle who did not in the first. */
const isOpening = (p: Team, { van, naar }: Stap) =>
  openingIn(p, { zichtbaarheid: van })({ zichtbaarheid: naar }).length > 0

/** Why this note cannot go along; null: it can. What goes along gets readers, and loses none. */
export function bezwaar(p: Team, { titel, tekst, zichtbaarheid: van }: Notitie, naar: Kring): string | null {
  if (!isOpening(p, { van, naar })) return niemandBij
  if (containsBsn(`${titel}\n${tekst}`))
    return 'Er staat een nummer in dat een BSN kan zijn. Haal het eerst weg.'
  return isOpening(p, { van: naar, naar: van })
    ? 'Deze is ook voor de leveranciers in het team. In de gekozen kring kunnen zij haar niet meer lezen.'
    : null
}

/** Of a note that all who would read it read already; the page does not name those. */
export const niemandBij = 'Wie haar in deze kring leest, leest haar al.'

/** What asks for a second look before it goes along; null: nothing. */
export function letOp({ titel, tekst, vanLeverancier, door }: Notitie): string | null {
  const woord = diagnoseBijNaam(`${titel}\n${tekst}`)
  if (woord) return `‘${woord}’ staat dicht bij een naam. Kijk dit na voordat je het deelt.`
  return vanLeverancier
    ? `${door} schreef dit voor een leverancier. Vraag eerst of anderen het mogen lezen.`
    : null
}

/** What these say, by what people call each: asked about once more when it gets more readers. */
export const tekstenOf = (notities: Notitie[]): Record<string, string> =>
  Object.fromEntries(notities.map(({ titel, tekst }) => [`aantekening ‘${titel}’`, `${titel}\n${tekst}`]))

type Typed = { zichtbaarheid?: unknown }

/** Who newly reads what: the proeftuin itself, and the notes that go along, each kind of widening once. */
export const openingDoor =
  (p: Team & { zichtbaarheid: Zichtbaarheid }, mee: Pick<Notitie, 'zichtbaarheid'>[]) =>
  (typed: Typed): Verbreding[] => {
    const itself = openingIn(p, p)(typed).map((one) => ({ ...one, wat: 'De proeftuin zelf' }))
    const notes = mee.flatMap((notitie) => openingIn(p, notitie)(typed))
    const once = [...new Map(notes.map((one) => [one.sleutel, one])).values()]
    return [
      ...itself,
      ...once.map((one) => ({ ...one, sleutel: `aantekening:${one.sleutel}`, wat: 'Wat meegaat' })),
    ]
  }

/** It can be taken back: nobody did, nothing else came over it, and that opens it to nobody. */
export const kanTerug = (p: Team & { zichtbaarheid: Zichtbaarheid }, { van, naar, ongedaanOp }: Deling) =>
  ongedaanOp === null && p.zichtbaarheid === naar && !isOpening(p, { van: naar, naar: van })

/** The circle to which a note goes back: the one that it had, unless suppliers in the team would newly read it. */
export const terugNaar = (p: Team, { van, naar }: Stap): Kring =>
  isOpening(p, { van: naar, naar: van }) ? 'team_overheid' : van
