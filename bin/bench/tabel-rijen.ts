import type { Kolommen, Waarden } from '#src/platform/tabel/kolom.ts'

const soorten = ['Dienstverband', 'Detachering', 'Uitzend', 'Inkoop van dienst']

export const kolommen = {
  kenmerk: { soort: 'tekst', titel: 'Kenmerk', verplicht: true, vast: true },
  naam: { soort: 'tekst', titel: 'Naam' },
  vorm: { soort: 'keuze', titel: 'Vorm', keuzes: soorten },
  uren: { soort: 'uren', titel: 'Uren per week' },
  vanaf: { soort: 'datum', titel: 'Vanaf' },
  tot: { soort: 'datum', titel: 'Tot en met' },
  nog: { soort: 'janee', titel: 'Nog er?' },
  betaald: { soort: 'uren', titel: 'Betaalde uren' },
} satisfies Kolommen

/** So many rows, made while they are written: no two the same. */
export function* rows(aantal: number): Generator<Waarden<typeof kolommen>> {
  for (let i = 0; i < aantal; i++)
    yield {
      kenmerk: `k-${i}`,
      naam: `nummer ${i} bij de afdeling groen`,
      vorm: soorten[i % soorten.length] ?? null,
      uren: 600 + (i % 1800),
      vanaf: `2026-0${1 + (i % 9)}-1${i % 10}`,
      tot: i % 3 === 0 ? '2026-12-31' : null,
      nog: i % 2 === 0,
      betaald: (i * 13) % 30_000,
    }
}
