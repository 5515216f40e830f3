import { buffer } from 'node:stream/consumers'
import { sayDate } from '#src/platform/components/index.ts'
import type { Kolommen } from '#src/platform/tabel/kolom.ts'
import { writeTabel } from '#src/platform/tabel/write.ts'
import { today } from '#src/platform/today.ts'
import { zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { vormLabels } from '#src/tellen/telregimes/telregime.ts'
import type { Reeks, Rij } from './getoond.ts'
import type { Beeld } from './views.tsx'
import { zegRegime, zegVersie } from './woorden.ts'

export const soorten = ['ods', 'xlsx', 'csv'] as const
export type Soort = (typeof soorten)[number]

const kolommen = {
  wat: { soort: 'tekst', titel: 'Wat' },
  regime: { soort: 'tekst', titel: 'Regime' },
  banen: { soort: 'getal', titel: 'Banen', decimalen: 2 },
  plekken: { soort: 'getal', titel: 'Plekken' },
  bevestigd: { soort: 'getal', titel: 'Waarvan bevestigd' },
} satisfies Kolommen

/** What the page shows, as a table with its regimes and its day; empty where the page shows nothing. */
export function tabelVan({ organisatie, kwartaal, exact, reeksen }: Beeld, soort: Soort): Promise<Buffer> {
  const boven = [
    `${organisatie.naam}: banen tot en met het ${zegKwartaal(kwartaal)}, stand van ${sayDate(today())}`,
    `Een baan is 25,5 betaalde uren per week. ${reeksen.map(({ regime }) => `${zegRegime(regime)}: ${zegVersie(regime)}`).join('. ')}.`,
    exact ? 'Exact, voor tellers.' : 'Leeg is niet te tonen: minder dan 5 plekken, of daaruit te berekenen.',
  ]
  const per = (rijen: (reeks: Reeks) => Rij[], zeg: (sleutel: string) => string) =>
    reeksen.flatMap((reeks) => rijen(reeks).map((rij) => rijVan(reeks, rij, zeg(rij.sleutel))))
  const rijen = [
    ...per(({ kwartalen }) => kwartalen, zegKwartaal),
    ...per(
      ({ vormen }) => vormen,
      (vorm) => `${zegKwartaal(kwartaal)}, ${zegVorm(vorm)}`,
    ),
  ]
  return buffer(writeTabel({ soort, bladen: [{ naam: 'Banen', boven, kolommen, rijen }] }))
}

const zegVorm = (sleutel: string) => vormLabels[sleutel as keyof typeof vormLabels] ?? sleutel

const rijVan = ({ regime }: Reeks, { banen, plekken, bevestigd }: Rij, wat: string) => ({
  wat,
  regime: `${regime.naam} ${regime.versie}`,
  banen: banen === null ? null : Number(banen),
  plekken,
  bevestigd,
})
