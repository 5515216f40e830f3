import Fraction from 'fraction.js'
import { isKlein } from './klein.ts'
import { houdt, patroonVan, type Vroeger } from './patroon.ts'
import type { Beeld, Cel, Maat, Tabel, Telling } from './tabel.ts'

/** A quarter, the regime first that leads; and what is out of earlier quarters, the oldest first. */
export type Kwartaalbeeld = Beeld[]
type Vraag = { tellingen: Telling[]; eerder: Kwartaalbeeld[]; maat: Maat }

/**
 * Which figures of a quarter can be shown beside each other and beside what is out. The first regime chooses what is
 * hidden. Another is shown beside it where the difference between the two can be shown as well: to who can subtract, that
 * is a table too.
 */
export function verberg({ tellingen, eerder, maat }: Vraag): Kwartaalbeeld {
  tellingen.forEach(assertEenTelling)
  const [eerste, ...andere] = tellingen
  if (!eerste) return []
  const terug = eerder.slice(-maat.terug)
  const beelden = [beeldVan(eerste, terug, maat)]
  for (const telling of andere) beelden.push(beeldErnaast({ telling, beelden, terug, maat }))
  return beelden
}

function beeldVan(telling: Telling, terug: Kwartaalbeeld[], maat: Maat): Beeld {
  const getoond = !isKlein(telling.totaal, maat)
  const patroon = ({ naam, cellen }: Tabel) =>
    patroonVan({ rijen: cellen, vroeger: vroegerVan(terug.map(metRegime(telling.regime)), naam), maat })
  const tabellen = getoond ? telling.tabellen : []
  return { ...telling, getoond, verborgen: new Map(tabellen.map((tabel) => [tabel.naam, patroon(tabel)])) }
}

const metRegime = (regime: string) => (kwartaal: Kwartaalbeeld) =>
  kwartaal.find((beeld) => beeld.regime === regime)

type Ernaast = { telling: Telling; beelden: Beeld[]; terug: Kwartaalbeeld[]; maat: Maat }

/** The same rows are hidden as under the first regime, or the table as a whole. */
function beeldErnaast({ telling, beelden, terug, maat }: Ernaast): Beeld {
  const [eerste] = beelden
  const vol: Beeld = { ...telling, getoond: true, verborgen: new Map(eerste?.verborgen) }
  const lagen = [
    { nu: vol, toen: terug.map(metRegime(telling.regime)) },
    ...beelden.filter(({ getoond }) => getoond).map((naast) => laagTussen(naast, vol, terug)),
  ]
  const getoond = eerste?.getoond === true && lagen.every(({ nu }) => !isKlein(nu.totaal, maat))
  const kan = (naam: string, verborgen: Set<string>) =>
    lagen.every(({ nu, toen }) =>
      houdt({ rijen: rijenVan(nu, naam), vroeger: vroegerVan(toen, naam), maat }, verborgen),
    )
  const over = [...vol.verborgen].filter(([naam, verborgen]) => kan(naam, verborgen))
  return { ...telling, getoond, verborgen: new Map(getoond ? over : []) }
}

/** What lies between two regimes, now and in each earlier quarter that has both. */
function laagTussen(naast: Beeld, vol: Beeld, terug: Kwartaalbeeld[]) {
  const toen = terug.map((kwartaal) => {
    const [a, b] = [metRegime(naast.regime)(kwartaal), metRegime(vol.regime)(kwartaal)]
    return a && b && verschil(a, b)
  })
  return { nu: verschil(naast, vol), toen }
}

/** The plekken that count under the one and not under the other, with what is known of them at the worst. */
function verschil(naast: Beeld, vol: Beeld): Beeld {
  const tabellen = naast.tabellen.map(({ naam, cellen }) => {
    const andere = new Map(rijenVan(vol, naam).map((cel) => [cel.sleutel, cel]))
    return { naam, cellen: cellen.map((cel) => min(cel, andere.get(cel.sleutel))) }
  })
  const verborgen = [...naast.verborgen].flatMap(([naam, een]) => {
    const ander = vol.verborgen.get(naam)
    return ander ? [[naam, new Set([...een, ...ander])] as const] : []
  })
  const totaal = min(naast.totaal, vol.totaal)
  return { ...naast, totaal, tabellen, getoond: naast.getoond && vol.getoond, verborgen: new Map(verborgen) }
}

const nul = new Fraction(0)

function min(cel: Cel, af: Cel | undefined): Cel {
  const plekken = cel.plekken - (af?.plekken ?? 0)
  const grootste = Math.min(cel.grootste, Math.max(plekken, 0))
  const bijdragers = grootste === 0 ? 0 : Math.ceil(plekken / grootste)
  return { sleutel: cel.sleutel, plekken, banen: nul, grootste, bijdragers }
}

const rijenVan = ({ tabellen }: Telling, naam: string): Cel[] =>
  tabellen.find((tabel) => tabel.naam === naam)?.cellen ?? []

/** One table through the quarters; where the total was not shown, nothing can be subtracted from it. */
function vroegerVan(toen: (Beeld | undefined)[], naam: string): Vroeger[] {
  const gezien = toen.flatMap((beeld) => {
    const rijen = beeld?.getoond ? rijenVan(beeld, naam) : []
    const alle = new Set(rijen.map(({ sleutel }) => sleutel))
    return rijen.length === 0 ? [] : [{ rijen, verborgen: beeld?.verborgen.get(naam) ?? alle }]
  })
  const getoond = gezien.map(({ rijen, verborgen }) =>
    rijen.map(({ sleutel }) => sleutel).filter((sleutel) => !verborgen.has(sleutel)),
  )
  return gezien.map((een, n) => ({ ...een, sinds: new Set(getoond.slice(n + 1).flat()) }))
}

/** A table that counts other people than its neighbour would tell the difference. */
function assertEenTelling({ totaal, tabellen }: Telling): void {
  for (const { naam, cellen } of tabellen) {
    const samen = cellen.reduce((tot, { plekken }) => tot + plekken, 0)
    if (samen !== totaal.plekken) throw new Error(`${naam} tells ${samen} plekken of ${totaal.plekken}`)
  }
}
