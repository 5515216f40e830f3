import { isKlein } from './klein.ts'
import type { Beeld, Cel, Maat } from './tabel.ts'
import { type Bereik, bereiken, leegStelsel, type Stelsel, weet, weetSom } from './test-stelsel.ts'
import { toonTabel } from './toon.ts'
import type { Kwartaalbeeld } from './verberg.ts'

/**
 * What an attacker knows beside what is published. `exact`: what is shown, before it was rounded. `ongewijzigd`: which
 * rows did not change between two quarters; `achteraf` only of rows that were shown later, not of those that were shown
 * before. `eigen`: the part that one organisation knows itself.
 */
export type Kennis = {
  exact?: boolean
  ongewijzigd?: 'achteraf' | 'altijd'
  eigen?: (figuur: Figuur) => number
}

type Figuur = { kwartaal: number; regime: string; tabel: string; sleutel: string }

/** What is found of a figure; `klein`: it is hidden because it is small, and not for another. */
export type Buit = Bereik & { wat: string; waar: number; klein: boolean }
export type Uitslag = { verborgen: number; achterhaald: Buit[]; teSmal: Buit[]; smalste: number }

/** Tables in which each place stands in the same row under both regimes, so that the one is never more than the other. */
const genest = new Set(['vorm', 'regio'])

type Rij = { naam: string; cel: Cel; getoond: boolean; afgerond: number }
type Blad = { kwartaal: number; regime: string; tabel: string; totaal: Rij; rijen: Rij[] }

/** Everything that is published, page by page, with what is true: that is used for nothing but the knowledge above. */
function bladenVan(kwartaal: number, beeld: Beeld, maat: Maat): Blad[] {
  if (!beeld.getoond) return []
  return beeld.tabellen.map(({ naam, cellen }) => {
    const gezien = toonTabel(beeld, naam, maat)
    const rij = (cel: Cel, plekken: string | null | undefined, eigenNaam: string): Rij => ({
      naam: eigenNaam,
      cel,
      getoond: plekken != null,
      afgerond: Number(plekken),
    })
    const voor = `${kwartaal} ${beeld.regime}`
    return {
      kwartaal,
      regime: beeld.regime,
      tabel: naam,
      totaal: rij(beeld.totaal, gezien.totaal.plekken, `${voor} totaal`),
      rijen: cellen.map((cel, n) => rij(cel, gezien.rijen[n]?.plekken, `${voor} ${naam} ${cel.sleutel}`)),
    }
  })
}

/** Tries to compute each hidden figure, and each hidden difference between two regimes, from all that is published. */
export function valAan(kwartalen: Kwartaalbeeld[], maat: Maat, kennis: Kennis = {}): Uitslag {
  const bladen = kwartalen.flatMap((beelden, n) => beelden.flatMap((beeld) => bladenVan(n, beeld, maat)))
  const stelsel = leegStelsel()
  const waar: Waarheid = new Map()
  for (const blad of bladen) leesBlad(stelsel, { blad, maat, kennis })
  for (const blad of bladen)
    for (const { naam, cel } of blad.rijen) waar.set(naam, { waar: cel.plekken, klein: isKlein(cel, maat) })
  const bekend = kennis.ongewijzigd ? leesOngewijzigd(stelsel, bladen, { maat, kennis }) : new Set()
  const doelen = bladen.flatMap(({ rijen }) =>
    rijen.filter(({ getoond }) => !getoond).map(({ naam }) => naam),
  )
  doelen.push(...leesVerschillen(stelsel, { bladen, waar, maat }))
  const geheim = doelen.filter((naam) => !bekend.has(naam))
  return weeg(
    bereiken(stelsel, geheim, (bereik) => !isTeSmal(bereik, maat)),
    { waar, maat },
  )
}

/** What is true of each figure by its name: to judge what was found. */
type Waarheid = Map<string, { waar: number; klein: boolean }>

type Lezing = { blad: Blad; maat: Maat; kennis: Kennis }

function leesBlad(stelsel: Stelsel, { blad, maat, kennis }: Lezing) {
  const { totaal, rijen, kwartaal, regime, tabel } = blad
  for (const rij of [totaal, ...rijen]) {
    weet(stelsel, rij.naam, rij.getoond ? bereikVan(rij, maat, kennis.exact === true) : {})
    const van = kennis.eigen?.({ kwartaal, regime, tabel, sleutel: rij.cel.sleutel })
    if (van !== undefined) weet(stelsel, rij.naam, { van })
  }
  weetSom(
    stelsel,
    totaal.naam,
    rijen.map(({ naam }) => naam),
  )
}

function bereikVan({ cel, afgerond }: Rij, { afronding, drempel }: Maat, exact: boolean): Bereik {
  if (exact) return { van: cel.plekken, tot: cel.plekken }
  const half = Math.floor((afronding - 1) / 2)
  return { van: Math.max(drempel, afgerond - half), tot: afgerond + half }
}

type Vergelijking = { bladen: Blad[]; waar: Waarheid; maat: Maat }

/** Who has two regimes of a quarter has their difference: never less than nobody. */
function leesVerschillen(stelsel: Stelsel, { bladen, waar, maat }: Vergelijking): string[] {
  const doelen: string[] = []
  for (const nauw of bladen.filter(({ regime, tabel }) => regime === 'landelijk' && genest.has(tabel))) {
    const wijd = bladen.find(
      ({ kwartaal, regime, tabel }) =>
        kwartaal === nauw.kwartaal && tabel === nauw.tabel && regime === 'bijdrage',
    )
    if (!wijd) continue
    nauw.rijen.forEach((rij, n) => {
      const geheel = wijd.rijen[n]
      if (!geheel) return
      const naam = `${rij.naam} verschil`
      weet(stelsel, naam, {})
      weetSom(stelsel, geheel.naam, [rij.naam, naam])
      const meer = geheel.cel.plekken - rij.cel.plekken
      waar.set(naam, { waar: meer, klein: meer < maat.drempel })
      if (!rij.getoond || !geheel.getoond) doelen.push(naam)
    })
  }
  return doelen
}

type Geheugen = { maat: Maat; kennis: Kennis }

/**
 * Rows that are shown in one quarter and hidden in another, between which nothing happened: the one is what the other is.
 * Says which hidden ones are known by that alone; those are no secret to who knows it.
 */
function leesOngewijzigd(stelsel: Stelsel, bladen: Blad[], { maat, kennis }: Geheugen): Set<string> {
  const bekend = new Set<string>()
  for (const [toen, nu] of parenVan(bladen, maat.terug)) {
    toen.rijen.forEach((rij, n) => {
      const ander = nu.rijen[n]
      if (!ander || rij.getoond === ander.getoond || rij.cel.plekken !== ander.cel.plekken) return
      if (rij.getoond && kennis.ongewijzigd !== 'altijd') return
      weetSom(stelsel, rij.naam, [ander.naam])
      bekend.add(rij.getoond ? ander.naam : rij.naam)
    })
  }
  return bekend
}

/** The same page in two quarters, not too far apart. */
const parenVan = (bladen: Blad[], terug: number): [Blad, Blad][] =>
  bladen.flatMap((toen) =>
    bladen
      .filter(({ regime, tabel }) => regime === toen.regime && tabel === toen.tabel)
      .filter(({ kwartaal }) => kwartaal > toen.kwartaal && kwartaal <= toen.kwartaal + terug)
      .map((nu): [Blad, Blad] => [toen, nu]),
  )

const klein = 1e-6
const heel = ({ van, tot }: Bereik): Bereik => ({ van: Math.ceil(van - klein), tot: Math.floor(tot + klein) })

/** The criterion: what is hidden can be at least the threshold, and anything in an interval as wide as the threshold. */
const isTeSmal = (bereik: Bereik, { drempel }: Maat) => {
  const { van, tot } = heel(bereik)
  return tot < drempel || tot - van < drempel
}

function weeg(gevonden: Map<string, Bereik>, { waar, maat }: { waar: Waarheid; maat: Maat }): Uitslag {
  const buit = [...gevonden].map(
    ([wat, bereik]): Buit => ({ wat, ...(waar.get(wat) ?? { waar: -1, klein: true }), ...heel(bereik) }),
  )
  const teSmal = buit.filter((een) => isTeSmal(een, maat))
  const mis = teSmal.find((een) => een.waar < een.van || een.waar > een.tot)
  if (mis) throw new Error(`the attacker is mistaken: ${JSON.stringify(mis)}`)
  return {
    verborgen: buit.length,
    achterhaald: buit.filter(({ van, tot }) => van === tot),
    teSmal,
    smalste: Math.min(...buit.map(({ van, tot }) => tot - van)),
  }
}
