import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKlein } from './klein.ts'
import { type Cel, openbareMaat as maat, type Telling } from './tabel.ts'
import { type Kennis, type Uitslag, valAan } from './test-aanval.ts'
import { deelVan, type Netwerk, netwerk, telling } from './test-netwerk.ts'
import { type Kwartaalbeeld, verberg } from './verberg.ts'

/** More with `AANVAL=10000 vitest …`. */
const aantal = Number(process.env.AANVAL ?? 1000)

const tellingenVan = (een: Netwerk): Telling[][] =>
  Array.from({ length: een.kwartalen }, (_, kwartaal) => [
    telling(een, kwartaal, 'bijdrage'),
    telling(een, kwartaal, 'landelijk'),
  ])

/** A network as Vonk publishes it, quarter after quarter. */
function gepubliceerd(een: Netwerk): Kwartaalbeeld[] {
  const eerder: Kwartaalbeeld[] = []
  for (const tellingen of tellingenVan(een)) eerder.push(verberg({ tellingen, eerder, maat }))
  return eerder
}

/** The same with primary suppression alone: what is small is hidden, and nothing beside it. */
const zonderAanvulling = (een: Netwerk): Kwartaalbeeld[] =>
  tellingenVan(een).map((tellingen) =>
    tellingen.map((nu) => ({
      ...nu,
      getoond: !isKlein(nu.totaal, maat),
      verborgen: new Map(nu.tabellen.map(({ naam, cellen }) => [naam, kleineVan(cellen)])),
    })),
  )
const kleineVan = (cellen: Cel[]) =>
  new Set(cellen.filter((cel) => isKlein(cel, maat)).map(({ sleutel }) => sleutel))

/** What one organisation knows of each figure: its own people. */
function eigenVan(een: Netwerk): NonNullable<Kennis['eigen']> {
  const deel = tellingenVan(deelVan(een, 0))
  return ({ kwartaal, regime, tabel, sleutel }) => {
    const nu = deel[kwartaal]?.find((telt) => telt.regime === regime)
    const rijen = nu?.tabellen.find(({ naam }) => naam === tabel)?.cellen ?? []
    return [...rijen, ...(nu ? [nu.totaal] : [])].find((cel) => cel.sleutel === sleutel)?.plekken ?? 0
  }
}

const netwerken = fc
  .sample(netwerk, { numRuns: aantal, seed: 2026 })
  .map((een) => ({ een, beelden: gepubliceerd(een) }))
type Gepubliceerd = (typeof netwerken)[number]

function valAlleAan(alle: Gepubliceerd[], kennis: (een: Netwerk) => Kennis = () => ({})) {
  const uitslagen: Uitslag[] = alle.map(({ een, beelden }) => valAan(beelden, maat, kennis(een)))
  return {
    verborgen: uitslagen.reduce((tot, { verborgen }) => tot + verborgen, 0),
    achterhaald: uitslagen.flatMap(({ achterhaald }) => achterhaald),
    teSmal: uitslagen.flatMap(({ teSmal }) => teSmal),
    smalste: Math.min(...uitslagen.map(({ smalste }) => smalste)),
  }
}

describe('of all that is published of up to six quarters, under two regimes', () => {
  it('no hidden figure follows, and each can be anything within the criterion', () => {
    const { verborgen, achterhaald, teSmal } = valAlleAan(netwerken)
    expect(verborgen).toBeGreaterThan(30 * aantal)
    expect(achterhaald).toEqual([])
    expect(teSmal).toEqual([])
  })

  it('nor for who knows what is shown before it was rounded', () => {
    expect(valAlleAan(netwerken, () => ({ exact: true }))).toMatchObject({ achterhaald: [], teSmal: [] })
  })

  it('nothing small follows for who knows besides which rows did not change until they were shown', () => {
    const { teSmal } = valAlleAan(netwerken, () => ({ exact: true, ongewijzigd: 'achteraf' }))
    expect(teSmal.filter(({ klein }) => klein)).toEqual([])
  })

  it('nor, of the figures as they are published, for who knows which did not change before or after', () => {
    const { achterhaald } = valAlleAan(netwerken.slice(0, 300), () => ({ ongewijzigd: 'altijd' }))
    expect(achterhaald).toEqual([])
  })

  it('nor for an organisation that knows its own people, also before rounding', () => {
    const met = valAlleAan(netwerken.slice(0, 300), (een) => ({ exact: true, eigen: eigenVan(een) }))
    expect(met.achterhaald).toEqual([])
    expect(met.smalste).toBeGreaterThanOrEqual(maat.rest)
  })
})

describe('without complementary suppression the same attack succeeds', () => {
  const enkele = netwerken.slice(0, 100).map(({ een }) => ({ een, beelden: zonderAanvulling(een) }))

  it('on what is shown before it was rounded', () => {
    const { achterhaald } = valAlleAan(enkele, () => ({ exact: true }))
    expect(achterhaald.length).toBeGreaterThan(100)
  })

  it('and on the figures as they are published: what is hidden is pinned down to a few', () => {
    const { teSmal, smalste } = valAlleAan(enkele)
    expect(teSmal.length).toBeGreaterThan(100)
    expect(smalste).toBeLessThanOrEqual(maat.afronding)
  })
})

it('the published quarters of these networks have something to see, under both regimes', () => {
  const bladen = netwerken.flatMap(({ beelden }) =>
    beelden.flat().flatMap(({ regime, tabellen, verborgen }) =>
      tabellen.map(({ naam, cellen }) => ({
        regime,
        getoond: cellen.length - (verborgen.get(naam)?.size ?? cellen.length),
      })),
    ),
  )
  const getoond = (onder: string) =>
    bladen.filter(({ regime }) => regime === onder).reduce((tot, blad) => tot + blad.getoond, 0)
  expect(getoond('bijdrage')).toBeGreaterThan(3 * aantal)
  expect(getoond('landelijk')).toBeGreaterThan(0)
})
