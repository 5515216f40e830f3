import { containsBsn } from '#src/platform/forms/bsn.ts'
import type { Cel } from '#src/platform/tabel/cel.ts'
import type { Kolom, Kolommen, Waarden } from '#src/platform/tabel/kolom.ts'
import { waardeVan } from '#src/platform/tabel/waarde.ts'
import type { Weigering } from '#src/platform/tabel/weigering.ts'
import type { NieuwFeit } from '#src/tellen/plekken/melden.ts'
import { type Geldend, inPlaatsVan, pastFeit } from '#src/tellen/plekken/past.ts'
import { standOp, type Vorm, zegUren } from '#src/tellen/plekken/plek.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { vormLabels } from '#src/tellen/telregimes/telregime.ts'
import type { kolommenVan } from './tabel.ts'

export type TabelKolommen = ReturnType<typeof kolommenVan>
type Rijwaarden = Waarden<TabelKolommen>

/** A place of work as far as a row is held against it. */
export type Huidig = { id: string; label: string; vorm: Vorm; feiten: Geldend[] }

/** What a row would change: facts of a place that is there, or of one that came. */
export type Wijziging = {
  rij: number
  label: string
  plekId: string | null
  /** Of a new one: that whose hirer and region it has. */
  zoalsId: string | null
  feiten: NieuwFeit[]
}

export type Waarmee = {
  kwartaal: string
  dag: string
  kolommen: TabelKolommen
  perId: Map<string, Huidig>
  perLabel: Map<string, Huidig>
  perVorm: Map<Vorm, Huidig>
  /** In which row each code and each new name stood before. */
  gezien: Map<string, number>
}

type Mis = { kolom: keyof TabelKolommen; reden: string; goed: string }
type Gelezen = { wijziging: Wijziging | null } | { mis: Mis[] }

/** The values of all cells, or all that is wrong with them. */
export function waardenVan(kolommen: TabelKolommen, cellen: Record<string, Cel>): Rijwaarden | Mis[] {
  const mis: Mis[] = []
  const waarden: Record<string, unknown> = {}
  for (const [naam, kolom] of Object.entries<Kolom>(kolommen as Kolommen)) {
    const uitkomst = waardeVan(kolom, cellen[naam] ?? { soort: 'leeg' })
    if ('reden' in uitkomst) mis.push({ kolom: naam as keyof TabelKolommen, ...uitkomst })
    else waarden[naam] = uitkomst.waarde
  }
  return mis.length > 0 ? mis : (waarden as Rijwaarden)
}

/** What one row comes to: a change, nothing new (null), or what is wrong with it. */
export function leesRij(met: Waarmee, rij: number, cellen: Record<string, Cel>): Gelezen {
  const waarden = waardenVan(met.kolommen, cellen)
  if (Array.isArray(waarden)) return { mis: waarden }
  const mis = samenhang(waarden)
  if (mis.length > 0) return { mis }
  return waarden.code === null ? nieuweRij(met, rij, waarden) : bekendeRij(met, rij, waarden)
}

const fout = (kolom: keyof TabelKolommen, reden: string, goed: string): Gelezen => ({
  mis: [{ kolom, reden, goed }],
})

/** What belongs together. */
function samenhang({ uren, vanaf, einde, reden }: Rijwaarden): Mis[] {
  const mis: Mis[] = []
  if (uren !== null && vanaf === null)
    mis.push({
      kolom: 'vanaf',
      reden: 'Er staat niet sinds wanneer.',
      goed: 'Schrijf een dag, zoals 16-11-2026.',
    })
  if (uren === null && vanaf !== null)
    mis.push({
      kolom: 'uren',
      reden: 'Er staat een dag, maar geen uren.',
      goed: 'Schrijf de uren per week, zoals 25,5.',
    })
  if (einde !== null && reden === null)
    mis.push({
      kolom: 'reden',
      reden: 'Er staat niet waarom de plek stopte.',
      goed: 'Kies een reden uit de lijst.',
    })
  if (einde === null && reden !== null)
    mis.push({
      kolom: 'einde',
      reden: 'Er staat niet wanneer de plek stopte.',
      goed: 'Schrijf een dag, zoals 1-12-2026.',
    })
  return mis
}

/** The same twice in one table: which of the two is meant, nobody knows. */
function dubbel({ gezien }: Waarmee, sleutel: string, rij: number): string | undefined {
  const eerder = gezien.get(sleutel)
  gezien.set(sleutel, eerder ?? rij)
  return eerder === undefined ? undefined : `Deze plek staat ook in rij ${eerder}.`
}

function bekendeRij(met: Waarmee, rij: number, waarden: Rijwaarden): Gelezen {
  const code = (waarden.code ?? '').toLowerCase()
  const huidig = met.perId.get(code)
  if (!huidig)
    return fout(
      'code',
      'Deze code is niet van een van jullie plekken hier.',
      'Gebruik het bestand dat je voor deze vraag kreeg. Laat de code leeg bij een nieuwe plek.',
    )
  const eerder = dubbel(met, code, rij)
  if (eerder) return fout('code', eerder, 'Laat één rij per plek staan.')
  return anders(met, huidig, waarden) ?? vergeleken(huidig, { rij, feiten: feitenVan(met, waarden) })
}

/** What is only there to read, and was changed. */
function anders(
  { dag }: Waarmee,
  huidig: Huidig,
  { plek, vorm, nu, uren, einde }: Rijwaarden,
): Gelezen | undefined {
  if (plek !== null && plek.toLowerCase() !== huidig.label.toLowerCase())
    return fout(
      'plek',
      `Deze plek heet ‘${huidig.label}’.`,
      'Zet de naam terug. Is het een andere plek? Laat dan de code leeg.',
    )
  if (vorm !== null && vorm !== huidig.vorm)
    return fout(
      'vorm',
      `Bij Vonk is dit ${vormLabels[huidig.vorm]}.`,
      'Zet de vorm terug. Werd het een ander contract? Meld de plek als gestopt, en zet de nieuwe op een eigen rij.',
    )
  const { minutenPerWeek } = standOp(huidig.feiten, dag)
  if (uren === null && einde === null && nu !== null && minutenPerWeek !== null && nu !== minutenPerWeek)
    return fout(
      'nu',
      `Vonk weet van ${zegUren(minutenPerWeek)} per week.`,
      'Schrijf andere uren in ‘Nieuwe uren per week’, met de dag in ‘Vanaf’.',
    )
  return undefined
}

function feitenVan({ kwartaal }: Waarmee, waarden: Rijwaarden): NieuwFeit[] {
  const { uren, vanaf, verloond, einde, reden } = waarden
  const leeg = { waarde: null, reden: null, minuten: null }
  const op = dagVan(kwartaalVan(kwartaal).eerste)
  const feiten: NieuwFeit[] = []
  if (uren !== null && vanaf !== null) feiten.push({ ...leeg, soort: 'uren', op: vanaf, minuten: uren })
  if (verloond !== null) feiten.push({ ...leeg, soort: 'verloond', op, minuten: verloond })
  if (einde !== null && reden !== null)
    feiten.push({ ...leeg, soort: 'beeindigd', op: einde, reden: reden as NieuwFeit['reden'] })
  return feiten
}

const bij: Partial<Record<NieuwFeit['soort'], keyof TabelKolommen>> = {
  uren: 'uren',
  verloond: 'verloond',
  beeindigd: 'einde',
}

/** Only what is not there already; each beside all that holds, and beside the others of its row. */
function vergeleken(huidig: Huidig, { rij, feiten }: { rij: number; feiten: NieuwFeit[] }): Gelezen {
  let er = huidig.feiten
  const nieuw: NieuwFeit[] = []
  for (const feit of feiten) {
    const vervangt = inPlaatsVan(er, feit)
    const uitkomst = pastFeit(er, feit, vervangt?.id)
    if (uitkomst.wat === 'kan_niet')
      return fout(bij[feit.soort] ?? 'plek', uitkomst.zin, 'Kijk de dagen na, of laat de cellen leeg.')
    if (uitkomst.wat === 'zelfde') continue
    er = [...er.filter((ander) => ander !== vervangt), { ...feit, id: `rij ${rij}` }]
    nieuw.push(feit)
  }
  if (nieuw.length === 0) return { wijziging: null }
  return { wijziging: { rij, label: huidig.label, plekId: huidig.id, zoalsId: null, feiten: nieuw } }
}

/** A row without a code: a place that came. One with the name of another is that one, or a mistake. */
function nieuweRij(met: Waarmee, rij: number, waarden: Rijwaarden): Gelezen {
  const { plek, uren, vanaf, einde } = waarden
  if (plek === null || plek === '')
    return fout(
      'plek',
      'Deze rij heeft geen code en geen naam.',
      'Schrijf hoe de plek heet, of zet de code terug.',
    )
  if (containsBsn(plek))
    return fout(
      'plek',
      'Hier staat een nummer dat een BSN kan zijn.',
      'Haal het nummer weg. Vonk bewaart geen BSN.',
    )
  if (uren === null || vanaf === null)
    return fout(
      'uren',
      'Van een nieuwe plek zijn uren en een dag nodig.',
      'Schrijf de uren per week, en in ‘Vanaf’ sinds welke dag.',
    )
  if (einde !== null)
    return fout(
      'einde',
      'Een nieuwe plek kan niet meteen gestopt zijn.',
      'Meld eerst de plek. Daarna kun je zeggen dat die stopte.',
    )
  const eerder = dubbel(met, `naam ${plek.toLowerCase()}`, rij)
  if (eerder) return fout('plek', eerder, 'Geef elke nieuwe plek een eigen naam.')
  return metNaam(met, rij, { ...waarden, plek, uren, vanaf })
}

type Nieuw = Rijwaarden & { plek: string; uren: number; vanaf: string }

function metNaam(met: Waarmee, rij: number, waarden: Nieuw): Gelezen {
  const begin = {
    soort: 'geplaatst' as const,
    op: waarden.vanaf,
    minuten: waarden.uren,
    waarde: null,
    reden: null,
  }
  const verloond = feitenVan(met, { ...waarden, uren: null, einde: null })
  const zelfde = met.perLabel.get(waarden.plek.toLowerCase())
  if (zelfde) {
    const isDeze = pastFeit(zelfde.feiten, begin).wat === 'zelfde'
    if (isDeze) return vergeleken(zelfde, { rij, feiten: verloond })
    return fout(
      'plek',
      'Zo heet al een andere plek van jullie.',
      'Kies een andere naam, of gebruik de rij met de code van die plek.',
    )
  }
  const vorm = waarden.vorm as Vorm | null
  const zoals = vorm === null ? [...met.perVorm.values()][0] : met.perVorm.get(vorm)
  if (!zoals)
    return fout(
      'vorm',
      'Met deze vorm is hier nog geen plek.',
      'Laat de vorm leeg, of kies er een uit de lijst.',
    )
  const feiten = [begin, ...verloond]
  return { wijziging: { rij, label: waarden.plek, plekId: null, zoalsId: zoals.id, feiten } }
}

/** As it is shown: with the title of the column, as people see it. */
export const weigeringenVan = (kolommen: TabelKolommen, rij: number, mis: Mis[]): Weigering[] =>
  mis.map(({ kolom, reden, goed }) => ({ rij, kolom: kolommen[kolom].titel, reden, goed }))
