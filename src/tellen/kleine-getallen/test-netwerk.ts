import fc from 'fast-check'
import Fraction from 'fraction.js'
import type { Cel, Telling } from './tabel.ts'

/** Some places that began together: of one employer, bought by one client. */
type Groep = {
  werkgever: number
  koper: number
  vorm: number
  regio: number
  register: boolean
  van: number
  duur: number
  aantal: number
}

/** `soorten`: the kind of each organisation. */
export type Netwerk = { kwartalen: number; soorten: number[]; groepen: Groep[] }

const organisaties = 16
const aantal = (max: number) => fc.integer({ min: 0, max: max - 1 })

/** `rust`: how much more often a group is there in every quarter than comes or goes; nothing is told by what always moves. */
const groep = (rust: number) =>
  fc.record({
    werkgever: aantal(organisaties),
    koper: aantal(organisaties),
    vorm: aantal(4),
    regio: aantal(6),
    register: fc.boolean(),
    van: fc.oneof({ weight: rust, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: aantal(6) }),
    duur: fc.oneof(
      { weight: rust, arbitrary: fc.constant(9) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) },
    ),
    aantal: fc.oneof(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 1, max: 60 }),
    ),
  })

const metRust = (rust: number, [minLength, maxLength]: [number, number]): fc.Arbitrary<Netwerk> =>
  fc.record({
    kwartalen: fc.integer({ min: 1, max: 6 }),
    soorten: fc.array(aantal(4), { minLength: organisaties, maxLength: organisaties }),
    groepen: fc.array(groep(rust), { minLength, maxLength, size: 'max' }),
  })

/** A network through up to six quarters, from a few places to some thousands, in which much changes or hardly anything. */
export const netwerk: fc.Arbitrary<Netwerk> = fc.oneof(
  metRust(1, [3, 30]),
  metRust(1, [30, 120]),
  metRust(20, [3, 30]),
  metRust(20, [30, 120]),
)

export const dimensies = ['soort', 'vorm', 'regio'] as const
type Dimensie = (typeof dimensies)[number]
const breedte: Record<Dimensie, number> = { soort: 4, vorm: 4, regio: 6 }

const isEr = ({ van, duur }: Groep, kwartaal: number) => van <= kwartaal && kwartaal < van + duur

/** Where a place stands: what is bought counts with the buyer under the regime that counts everything. */
function plaatsOf(
  { soorten }: Netwerk,
  een: Groep,
  { regime, dimensie }: { regime: string; dimensie: Dimensie },
): number {
  if (dimensie !== 'soort') return een[dimensie]
  return soorten[regime === 'bijdrage' && een.vorm === 3 ? een.koper : een.werkgever] ?? 0
}

export function telling(alle: Netwerk, kwartaal: number, regime: 'bijdrage' | 'landelijk'): Telling {
  const tellen = alle.groepen.filter((een) => isEr(een, kwartaal) && (een.register || regime === 'bijdrage'))
  const tabellen = dimensies.map((dimensie) => ({
    naam: dimensie,
    cellen: Array.from({ length: breedte[dimensie] }, (_, n) =>
      celOf(
        `${dimensie}${n}`,
        tellen.filter((een) => plaatsOf(alle, een, { regime, dimensie }) === n),
      ),
    ),
  }))
  return { regime, totaal: celOf('totaal', tellen), tabellen }
}

const somVan = (groepen: Groep[]) => groepen.reduce((tot, een) => tot + een.aantal, 0)

/** How many of these one organisation knows. */
export const kentVan = (groepen: Groep[], organisatie: number): number =>
  somVan(groepen.filter((een) => een.werkgever === organisatie || een.koper === organisatie))

function celOf(sleutel: string, groepen: Groep[]): Cel {
  const bekend = Array.from({ length: organisaties }, (_, organisatie) => kentVan(groepen, organisatie))
  const plekken = somVan(groepen)
  return {
    sleutel,
    plekken,
    banen: new Fraction(plekken),
    bijdragers: new Set(groepen.map(({ werkgever }) => werkgever)).size,
    grootste: Math.max(...bekend),
  }
}

/** The part of a network that one organisation knows: a network of its own. */
export const deelVan = (alle: Netwerk, organisatie: number): Netwerk => ({
  ...alle,
  groepen: alle.groepen.filter((een) => een.werkgever === organisatie || een.koper === organisatie),
})
