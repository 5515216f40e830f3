import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { type Cel, eigenMaat, openbareMaat, type Telling } from './tabel.ts'
import { toonTabel } from './toon.ts'
import { type Kwartaalbeeld, verberg } from './verberg.ts'

type Kort = { bijdragers?: number; grootste?: number; banen?: string }

const cel = (
  sleutel: string,
  plekken: number,
  { bijdragers = 9, grootste, banen = '0' }: Kort = {},
): Cel => ({
  sleutel,
  plekken,
  banen: new Fraction(banen),
  bijdragers,
  grootste: grootste ?? Math.ceil(plekken / 10),
})

/** One table, of rows with their plekken. */
function telling(rijen: Record<string, number | Cel>, regime = 'bijdrage'): Telling {
  const cellen = Object.entries(rijen).map(([naam, rij]) => (typeof rij === 'number' ? cel(naam, rij) : rij))
  const som = cellen.reduce((tot, { plekken }) => tot + plekken, 0)
  return { regime, totaal: cel('totaal', som), tabellen: [{ naam: 'soort_organisatie', cellen }] }
}

const beelden = (tellingen: Telling[], eerder: Kwartaalbeeld[] = [], maat = openbareMaat) =>
  verberg({ tellingen, eerder, maat })

/** What a reader sees: the total, and each row. */
function zie(kwartaal: Kwartaalbeeld, regime = 'bijdrage') {
  const beeld = kwartaal.find((een) => een.regime === regime)
  if (!beeld) throw new Error(regime)
  const { totaal, rijen } = toonTabel(beeld, 'soort_organisatie', openbareMaat)
  return { totaal: totaal.plekken, ...Object.fromEntries(rijen.map((rij) => [rij.sleutel, rij.plekken])) }
}

describe('one table', () => {
  it('hides both rows of the worked example and shows the total', () => {
    const nu = beelden([telling({ gemeente: 4, waterschap: 23 })])
    expect(zie(nu)).toEqual({ totaal: '25', gemeente: null, waterschap: null })
  })

  it('shows what is not small, rounded to 5', () => {
    const nu = beelden([telling({ gemeente: 12, waterschap: 23, ministerie: 10 })])
    expect(zie(nu)).toEqual({ totaal: '45', gemeente: '10', waterschap: '25', ministerie: '10' })
  })

  it('hides one more, and not two', () => {
    const nu = beelden([telling({ gemeente: 4, waterschap: 23, provincie: 40, ministerie: 41 })])
    expect(zie(nu)).toMatchObject({ gemeente: null, waterschap: '25', provincie: '40', ministerie: null })
  })

  it('chooses which by the order of the table: that of the figures would say which is smaller', () => {
    const nu = beelden([telling({ gemeente: 4, waterschap: 23, provincie: 400 })])
    expect(zie(nu)).toMatchObject({ gemeente: null, waterschap: '25', provincie: null })
  })

  it('hides more where those that are small are small together', () => {
    const nu = beelden([telling({ gemeente: 4, waterschap: 3, provincie: 40, ministerie: 41 })])
    expect(zie(nu)).toMatchObject({ gemeente: null, waterschap: null, provincie: '40', ministerie: null })
  })

  it('hides no row more where those that are small are not small together', () => {
    const nu = beelden([telling({ gemeente: 9, waterschap: 3, provincie: 7, ministerie: 41 })])
    expect(zie(nu)).toMatchObject({ gemeente: null, waterschap: null, provincie: null, ministerie: '40' })
  })

  it('nor so nearly all that small can be that each can be told', () => {
    const nu = beelden([telling({ gemeente: 9, waterschap: 9, provincie: 60, ministerie: 41 })])
    expect(zie(nu)).toMatchObject({ gemeente: null, waterschap: null, provincie: '60', ministerie: null })
  })

  it('hides nobody as it hides a few: a row that is left out would say that there is nobody', () => {
    const nu = beelden([telling({ gemeente: 0, waterschap: 23, provincie: 40 })])
    expect(zie(nu)).toEqual({ totaal: '65', gemeente: null, waterschap: '25', provincie: null })
  })

  it('shows nothing of a total that is small', () => {
    expect(zie(beelden([telling({ gemeente: 4, waterschap: 5 })]))).toEqual({
      totaal: null,
      gemeente: null,
      waterschap: null,
    })
  })

  it('tells an own organisation its figures from five on, exactly', () => {
    const [beeld] = beelden(
      [telling({ a: cel('a', 7, { bijdragers: 1, grootste: 7, banen: '22/7' }), b: 5, c: 6 })],
      [],
      eigenMaat,
    )
    expect(
      beeld &&
        toonTabel(beeld, 'soort_organisatie', eigenMaat).rijen.map(({ plekken, banen }) => [plekken, banen]),
    ).toEqual([
      ['7', '3.14'],
      ['5', '0.00'],
      ['6', '0.00'],
    ])
  })

  it('refuses tables that tell other people', () => {
    const { totaal, ...rest } = telling({ gemeente: 40, waterschap: 30 })
    expect(() => beelden([{ ...rest, totaal: { ...totaal, plekken: 71 } }])).toThrow('tells 70 plekken of 71')
  })
})

describe('who knows a part of it', () => {
  it('hides a row of two employers: each would know the other', () => {
    const nu = beelden([telling({ a: cel('a', 30, { bijdragers: 2 }), b: 40, c: 50 })])
    expect(zie(nu)).toEqual({ totaal: '120', a: null, b: '40', c: null })
  })

  it('hides a row of which one organisation knows nearly all', () => {
    const nu = beelden([telling({ a: cel('a', 30, { grootste: 26 }), b: 40, c: 50 })])
    expect(zie(nu)).toMatchObject({ a: null, b: '40', c: null })
  })

  it('protects a small row with rows of others than one that could take itself away', () => {
    const nu = beelden([telling({ a: 2, b: 50, c: 60, d: cel('d', 20, { grootste: 20, bijdragers: 1 }) })])
    expect(zie(nu)).toMatchObject({ a: null, b: '50', c: null, d: null })
  })

  it('rounds banen as the plekken beside them', () => {
    const [beeld] = beelden([
      telling({ a: cel('a', 30, { banen: '25/2' }), b: cel('b', 30, { banen: '2499/200' }) }),
    ])
    expect(
      beeld && toonTabel(beeld, 'soort_organisatie', openbareMaat).rijen.map(({ banen }) => banen),
    ).toEqual(['15', '10'])
  })
})

describe('through the quarters', () => {
  const reeks = (...kwartalen: Record<string, number>[]) => {
    const eerder: Kwartaalbeeld[] = []
    for (const nu of kwartalen) eerder.push(beelden([telling(nu)], eerder))
    return eerder
  }
  const laatste = (...kwartalen: Record<string, number>[]) => zie(reeks(...kwartalen).at(-1) ?? [])

  it('does not show a neighbour later, which would tell what was small before', () => {
    const toen = { a: 4, b: 60, c: 23 }
    expect(laatste(toen, { a: 12, b: 60, c: 23 })).toMatchObject({ a: null, b: '60', c: null })
  })

  it('hides the smallest of what was shown last time', () => {
    const toen = { a: 23, b: 60, c: 40, d: 90 }
    expect(laatste(toen, { a: 23, b: 60, c: 40, d: 9 })).toMatchObject({ a: null, b: '60', c: null, d: null })
  })

  it('hides the same neighbour as before', () => {
    const toen = { a: 4, b: 60, c: 23 }
    expect(laatste(toen, { a: 4, b: 22, c: 61 })).toMatchObject({ a: null, b: '20', c: null })
  })

  it('shows a row that was small when it has not been for a year', () => {
    const toen = { a: 4, b: 60, c: 23 }
    const nu = { a: 40, b: 60, c: 23 }
    expect(laatste(toen, nu, nu, nu, nu)).toMatchObject({ a: null, c: null })
    expect(laatste(toen, nu, nu, nu, nu, nu)).toMatchObject({ a: '40', c: '25' })
  })

  it('hides one more when a row that was shown becomes small', () => {
    const nu = laatste({ a: 12, b: 60, c: 23, d: 90 }, { a: 4, b: 60, c: 23, d: 90 })
    expect(nu).toMatchObject({ a: null, b: null, c: null, d: '90' })
  })
})

describe('two regimes beside each other', () => {
  const naast = (wijd: Record<string, number>, nauw: Record<string, number>) =>
    zie(beelden([telling(wijd), telling(nauw, 'landelijk')]), 'landelijk')

  it('shows both where the difference can be shown too', () => {
    expect(naast({ a: 40, b: 50 }, { a: 20, b: 30 })).toEqual({ totaal: '50', a: '20', b: '30' })
  })

  it('shows no rows of the second where the difference is small in one', () => {
    expect(naast({ a: 40, b: 50 }, { a: 35, b: 30 })).toEqual({ totaal: '65', a: null, b: null })
  })

  it('nor its total where all but a few count', () => {
    expect(naast({ a: 40, b: 50 }, { a: 38, b: 48 })).toEqual({ totaal: null, a: null, b: null })
  })

  it('nor where it counts something that the first does not', () => {
    expect(naast({ a: 40, b: 50 }, { a: 42, b: 20 })).toMatchObject({ a: null, b: null })
  })
})
