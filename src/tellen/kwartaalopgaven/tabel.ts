import type { Kolommen } from '#src/platform/tabel/kolom.ts'
import type { Tabel, Tabelsoort } from '#src/platform/tabel/write.ts'
import { today } from '#src/platform/today.ts'
import { eindredenen, redenLabels, type Vorm } from '#src/tellen/plekken/plek.ts'
import { hoogstePerKwartaal, hoogstePerWeek } from '#src/tellen/telregimes/invoer.ts'
import { zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { vormLabels } from '#src/tellen/telregimes/telregime.ts'
import { type Opgave, type Regel, zegKort, zegMaanden } from './kwartaalopgave.ts'

/** More is refused as a whole. */
export const meesteRijen = 100_000

const keuzes = <K extends string>(waarden: readonly K[], labels: Record<K, string>): Record<string, string> =>
  Object.fromEntries(waarden.map((waarde) => [waarde, labels[waarde]]))

type Waarvan = { kwartaal: string; vormen: Vorm[] }

/** What stands in it already. */
const kent = ({ vormen }: Waarvan) =>
  ({
    plek: {
      soort: 'tekst',
      titel: 'Plek',
      breedte: 22,
      langst: 40,
      uitleg: 'Hoe jullie de plek noemen. Nooit wie er werkt.',
    },
    vorm: { soort: 'keuze', titel: 'Vorm', keuzes: keuzes(vormen, vormLabels), magOntbreken: true },
    nu: {
      soort: 'uren',
      titel: 'Uren per week nu',
      vast: true,
      magOntbreken: true,
      uitleg: 'Zoals Vonk het weet.',
    },
  }) satisfies Kolommen

/** What may be otherwise. */
const vraagt = ({ kwartaal }: Waarvan) =>
  ({
    uren: {
      soort: 'uren',
      titel: 'Nieuwe uren per week',
      hoogst: hoogstePerWeek,
      uitleg: 'Alleen als de uren in het contract anders zijn.',
    },
    vanaf: {
      ...dag,
      titel: 'Vanaf',
      uitleg: 'Sinds welke dag die uren gelden, of een nieuwe plek er is.',
    },
    verloond: {
      soort: 'uren',
      titel: `Verloonde uren in ${zegKort(kwartaal).toLowerCase()}`,
      hoogst: hoogstePerKwartaal,
      magOntbreken: true,
      uitleg: 'Alle betaalde uren van dat kwartaal bij elkaar. Die gaan voor de uren in het contract.',
    },
  }) satisfies Kolommen

const dag = { soort: 'datum', vroegst: '1990-01-01' } as const

const stopt = {
  einde: {
    ...dag,
    titel: 'Gestopt op',
    magOntbreken: true,
    uitleg: 'De eerste dag dat de plek er niet meer is.',
  },
  reden: {
    soort: 'keuze',
    titel: 'Waarom gestopt',
    keuzes: keuzes(eindredenen, redenLabels),
    magOntbreken: true,
    uitleg: 'Het gaat over het werk, nooit over iemands gezondheid.',
  },
} satisfies Kolommen

const code = {
  soort: 'tekst',
  titel: 'Code',
  vast: true,
  breedte: 38,
  langst: 60,
  uitleg: 'Hieraan kent Vonk de plek. Bij een nieuwe plek blijft dit leeg.',
} as const

/** The table that is made for one employer: written and read again by the same columns. */
export function kolommenVan(waarvan: Waarvan) {
  const laatst = today()
  const { vanaf, ...gevraagd } = vraagt(waarvan)
  const { einde, reden } = stopt
  const dagen = { vanaf: { ...vanaf, laatst }, einde: { ...einde, laatst } }
  return {
    ...kent(waarvan),
    uren: gevraagd.uren,
    vanaf: dagen.vanaf,
    verloond: gevraagd.verloond,
    einde: dagen.einde,
    reden,
    code,
  } satisfies Kolommen
}

/** Which forms there are among these: another plek has one of them. */
export const vormenVan = (regels: { plek: { vorm: Vorm } }[]): Vorm[] => [
  ...new Set(regels.map(({ plek }) => plek.vorm)),
]

export function tabelVan(o: Opgave, regels: Regel[], soort: Tabelsoort): Tabel {
  const kolommen = kolommenVan({ kwartaal: o.kwartaal, vormen: vormenVan(regels) })
  const rijen = regels.map(({ plek, stand, verloond }) => ({
    plek: plek.label,
    vorm: plek.vorm,
    nu: stand.minutenPerWeek,
    verloond,
    code: plek.id,
  }))
  const boven = soort === 'csv' ? [] : [`${zegKort(o.kwartaal)}, ${zegMaanden(o.kwartaal)}`]
  return { soort, bladen: [{ naam: 'Plekken', boven, kolommen, rijen }], uitleg: uitlegVan(o) }
}

const uitlegVan = (o: Opgave): string[] => [
  `De plekken van ${o.organisatie} bij ${o.gastheer}, in het ${zegKwartaal(o.kwartaal)}.`,
  'Vul alleen in wat er anders is. Wat je leeg laat, blijft zoals het is. Een rij die je weghaalt ook.',
  'Is er een plek bij? Schrijf onder de laatste rij hoe die heet, hoeveel uur per week, en vanaf welke dag.',
  'Schrijf niets over mensen: geen namen, geen geboortedata, geen BSN. Stuur het bestand daarna terug op de pagina van de vraag.',
]
