import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { type Maat, openbareMaat, type Telling } from './tabel.ts'
import { toonTabel } from './toon.ts'
import { type Kwartaalbeeld, verberg } from './verberg.ts'

/**
 * The attacker who has this code: of every table that there can be, those are kept that would be published like this one,
 * and a hidden row is what it is in one of them.
 */
type Zoektocht = { rijen: number; kwartalen: number; hoogste: number; maat: Maat }

function telling(plekken: number[]): Telling {
  const cel = (sleutel: string, aantal: number) => ({
    sleutel,
    plekken: aantal,
    banen: new Fraction(0),
    bijdragers: 9,
    grootste: 0,
  })
  const som = plekken.reduce((tot, aantal) => tot + aantal, 0)
  const cellen = plekken.map((aantal, n) => cel(`rij ${n}`, aantal))
  return { regime: 'bijdrage', totaal: cel('totaal', som), tabellen: [{ naam: 'vorm', cellen }] }
}

function gepubliceerd(kwartalen: number[][], maat: Maat): (string | null)[][] {
  const eerder: Kwartaalbeeld[] = []
  for (const plekken of kwartalen) eerder.push(verberg({ tellingen: [telling(plekken)], eerder, maat }))
  return eerder.flat().map((beeld) => {
    const { totaal, rijen } = toonTabel(beeld, 'vorm', maat)
    return [totaal, ...rijen].map(({ plekken }) => plekken)
  })
}

function* werelden({ rijen, kwartalen, hoogste }: Zoektocht): Generator<number[][]> {
  const aantal = rijen * kwartalen
  for (let n = 0; n < (hoogste + 1) ** aantal; n += 1) {
    const plat = Array.from({ length: aantal }, (_, k) => Math.floor(n / (hoogste + 1) ** k) % (hoogste + 1))
    yield Array.from({ length: kwartalen }, (_, k) => plat.slice(k * rijen, (k + 1) * rijen))
  }
}

/** Of each hidden row of each publication, how many values are left; where the highest is one of them more could be. */
function overgebleven(zoektocht: Zoektocht): number[] {
  const zelfde = new Map<string, Set<number>[]>()
  for (const wereld of werelden(zoektocht)) {
    const uit = JSON.stringify(gepubliceerd(wereld, zoektocht.maat))
    const waarden = zelfde.get(uit) ?? wereld.flat().map(() => new Set<number>())
    zelfde.set(uit, waarden)
    for (const [n, waarde] of wereld.flat().entries()) waarden[n]?.add(waarde)
  }
  return [...zelfde].flatMap(([uit, waarden]) => {
    const gezien = (JSON.parse(uit) as (string | null)[][]).flatMap(([totaal, ...rijen]) =>
      rijen.map((rij) => totaal === null || rij !== null),
    )
    if (waarden.some((een) => een.has(zoektocht.hoogste))) return []
    return waarden.flatMap(({ size }, n) => (gezien[n] ? [] : [size]))
  })
}

it.each([
  ['a table of two rows', { rijen: 2, kwartalen: 1, hoogste: 60, maat: openbareMaat }, 13],
  ['a table of three rows', { rijen: 3, kwartalen: 1, hoogste: 40, maat: openbareMaat }, 7],
  [
    'a table of two rows in two quarters, with smaller numbers',
    { rijen: 2, kwartalen: 2, hoogste: 13, maat: { ...openbareMaat, drempel: 4, afronding: 3, rest: 0 } },
    5,
  ],
])('who has this code and tries every %s, knows no hidden row', (_, zoektocht, minstens) => {
  const over = overgebleven(zoektocht)
  expect(over.length).toBeGreaterThan(5)
  expect(Math.min(...over)).toBeGreaterThanOrEqual(minstens)
})
