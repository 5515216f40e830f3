import type { Blad } from './blad.ts'
import { type Kolom, type Kolommen, keuzesVan } from './kolom.ts'

/** A sheet that says what belongs in each column, below some lines about the whole. */
export function uitlegBlad(regels: readonly string[], kolommen: Kolommen): Blad {
  const rijen = Object.values(kolommen).map((kolom) => ({
    kolom: kolom.titel,
    uitleg: [kolom.uitleg, kolom.vast ? 'Laat deze kolom zoals hij is.' : hintOf(kolom)]
      .filter(Boolean)
      .join(' '),
    nodig: kolom.verplicht ? 'ja' : 'nee',
  }))
  return { naam: 'Uitleg', boven: regels, kolommen: uitlegKolommen, rijen }
}

const uitlegKolommen: Kolommen = {
  kolom: { soort: 'tekst', titel: 'Kolom', breedte: 28 },
  uitleg: { soort: 'tekst', titel: 'Wat erin hoort', breedte: 80 },
  nodig: { soort: 'tekst', titel: 'Altijd invullen?', breedte: 18 },
}

function hintOf(kolom: Kolom): string {
  const keuzes = keuzesVan(kolom)
  if (keuzes)
    return keuzes.length <= 12
      ? `Kies uit: ${keuzes.map(([, woord]) => woord).join(', ')}.`
      : 'Kies uit de lijst.'
  if (kolom.soort === 'uren') return 'Uren met een komma, zoals 25,5.'
  if (kolom.soort === 'datum') return 'Een dag, zoals 1-3-2026.'
  return kolom.soort === 'getal' ? 'Een getal.' : ''
}

/** Where the lists to choose from stand, so that a word in them may be as long as it likes and hold any sign. */
export const keuzesNaam = 'Keuzes'

/** The sheet with a column for each list; null when there is nothing to choose. */
export function keuzesBlad(bladen: readonly Blad[]): Blad | null {
  const lists = lijstenVan(bladen)
  if (lists.length === 0) return null
  const kolommen: Kolommen = Object.fromEntries(
    lists.map(({ titel }, i) => [`k${i}`, { soort: 'tekst', titel: `Keuzes voor ‘${titel}’` }]),
  )
  const longest = Math.max(...lists.map(({ woorden }) => woorden.length))
  const rijen = Array.from({ length: longest }, (_, n) =>
    Object.fromEntries(lists.map(({ woorden }, i) => [`k${i}`, woorden[n] ?? null])),
  )
  return { naam: keuzesNaam, kolommen, rijen }
}

type Lijst = { titel: string; woorden: string[] }

/** The lists of all sheets in order, the same list once. */
function lijstenVan(bladen: readonly Blad[]): Lijst[] {
  const lists = new Map<string, Lijst>()
  for (const kolom of bladen.flatMap(({ kolommen }) => Object.values(kolommen))) {
    const woorden = keuzesVan(kolom)?.map(([, woord]) => woord)
    const key = JSON.stringify(woorden)
    if (woorden && !lists.has(key)) lists.set(key, { titel: kolom.titel, woorden })
  }
  return [...lists.values()]
}

/** In which column of that sheet the list of a column stands, and how long it is; null: it has none. */
export function plaatsVan(kolom: Kolom, bladen: readonly Blad[]): { kolom: number; lengte: number } | null {
  const key = JSON.stringify(keuzesVan(kolom)?.map(([, woord]) => woord))
  const n = lijstenVan(bladen).findIndex(({ woorden }) => JSON.stringify(woorden) === key)
  return n < 0 ? null : { kolom: n, lengte: keuzesVan(kolom)?.length ?? 0 }
}
