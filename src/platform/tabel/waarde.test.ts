import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cel } from './cel.ts'
import type { Kolom } from './kolom.ts'
import { waardeVan } from './waarde.ts'

const tekst = (tekst: string): Cel => ({ soort: 'tekst', tekst })
const getal = (getal: number): Cel => ({ soort: 'getal', getal })
const wrong = (reden: string, goed: string | RegExp = /^(Schrijf|Kies|Vul|Typ|Haal)/) => ({
  reden: expect.stringContaining(reden),
  goed: goed instanceof RegExp ? expect.stringMatching(goed) : goed,
})

const getallen: Kolom = { soort: 'getal', titel: 'Aantal' }
const hele: Kolom = { soort: 'getal', titel: 'Aantal', decimalen: 0, laagst: 0, hoogst: 5000 }
const bedragen: Kolom = { soort: 'getal', titel: 'Bedrag', decimalen: 2, laagst: 0 }

describe('a number', () => {
  it.each<[string, number]>([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u202f567', 1_234_567],
    ["1'234", 1234],
    [' 7 ', 7],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    [',5', 0.5],
    ['5,', 5],
    ['0.125', 0.125],
    ['12,345', 12.345],
    ['12345.678', 12_345.678],
    ['1,5E-3', 0.0015],
    ['0012', 12],
  ])('%j is read', (typed, wanted) => expect(waardeVan(getallen, tekst(typed))).toEqual({ waarde: wanted }))

  it.each([
    '',
    'x',
    '1,2,3',
    '1.2.3',
    '1.23,45.6',
    '12 5',
    '1 2345',
    '5-',
    '--5',
    '1e',
    '0x10',
    'Infinity',
    'NaN',
    '1e999',
    '½',
    '5 stuks',
    '٣',
    '1.234,5,6',
    '12,34.567',
  ])('%j is none', (typed) =>
    expect(waardeVan({ ...getallen, verplicht: true }, tekst(typed))).toEqual(wrong('is geen getal')),
  )

  it('with a point before three digits is asked about, unless it can only be a whole one', () => {
    const said = wrong('‘1.234’ kan 1234 zijn, maar ook 1,234.', 'Schrijf 1234 of 1,234.')
    expect(waardeVan(getallen, tekst('1.234'))).toEqual(said)
    expect(waardeVan(hele, tekst('1.234'))).toEqual({ waarde: 1234 })
  })

  it('keeps to the bounds of its column', () => {
    expect(waardeVan(hele, getal(5000))).toEqual({ waarde: 5000 })
    expect(waardeVan(hele, getal(5001))).toEqual(
      wrong('5001 kan hier niet.', 'Schrijf een heel getal van 0 tot en met 5000.'),
    )
    expect(waardeVan(hele, tekst('2,5'))).toEqual(wrong('te veel cijfers achter de komma'))
    expect(waardeVan(bedragen, getal(0.1 + 0.2))).toEqual({ waarde: 0.3 })
    expect(waardeVan(bedragen, getal(0.125))).toEqual(
      wrong('te veel cijfers', 'Schrijf een getal vanaf 0, met hoogstens 2 cijfers achter de komma.'),
    )
    expect(waardeVan(bedragen, tekst('-1'))).toEqual(wrong('-1 kan hier niet.'))
  })

  it('that a program made a day of is said to be one', () => {
    const cel: Cel = { soort: 'datum', datum: '2026-05-12' }
    expect(waardeVan(getallen, cel)).toEqual(
      wrong('Hier staat een datum: 12-05-2026.', /Bedoelde je 12\.5\? Schrijf dan 12,5\.$/),
    )
  })

  it('is none where a truth or a time stands', () => {
    expect(waardeVan(getallen, { soort: 'waar', waar: true })).toEqual(wrong('‘ja’ is geen getal'))
    expect(waardeVan(getallen, { soort: 'tijd', minuten: 65 })).toEqual(wrong('‘1:05’ is geen getal'))
  })

  it('is read again from how the Dutch write it, whatever it is', () => {
    const written = (n: number) => n.toLocaleString('nl-NL', { maximumFractionDigits: 3 })
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const n = thousandths / 1000
        fc.pre(!/^-?[1-9]\d{0,2}\.\d{3}$/.test(written(n)))
        expect(waardeVan(getallen, tekst(written(n)))).toEqual({ waarde: n })
      }),
    )
  })
})

describe('hours', () => {
  const uren: Kolom = { soort: 'uren', titel: 'Uren', hoogst: 60 * 60 }
  it.each<[Cel, number]>([
    [tekst('25,5'), 1530],
    [tekst('25.5 uur'), 1530],
    [tekst('25,5u'), 1530],
    [tekst('25:30'), 1530],
    [tekst('0'), 0],
    [tekst('25,33'), 1520],
    [getal(25.333333333333), 1520],
    [getal(60), 3600],
    [{ soort: 'tijd', minuten: 1530 }, 1530],
  ])('%j are %i minutes', (cel, minuten) => expect(waardeVan(uren, cel)).toEqual({ waarde: minuten }))

  it.each<[Cel, string]>([
    [getal(60.02), '60,02 uur kan hier niet.'],
    [tekst('-1'), '-1 uur kan hier niet.'],
    [tekst('25:60'), '‘25:60’ is geen getal.'],
    [tekst('fulltime'), '‘fulltime’ is geen getal.'],
  ])('%j are none', (cel, reden) =>
    expect(waardeVan(uren, cel)).toEqual(
      wrong(reden, 'Schrijf een aantal uren van 0 tot en met 60, zoals 25,5.'),
    ),
  )
})

describe('a day', () => {
  const datum: Kolom = { soort: 'datum', titel: 'Vanaf', vroegst: '2020-01-01' }
  it.each([
    '1 maart 2026',
    '1-3-2026',
    '01-03-2026',
    '2026-03-01',
    '2026-3-1',
    '1 mrt. 2026',
    '1 Mrt 2026',
    '1-mrt-2026',
    '1.3.2026',
    '1 3 2026',
    'zondag 1 maart 2026',
    'zo 1 maart 2026',
    '2026-03-01T00:00:00',
    '2026-03-01 10:30',
    '1-3-2026 10:30:00',
  ])('%j is read', (typed) => expect(waardeVan(datum, tekst(typed))).toEqual({ waarde: '2026-03-01' }))
  it.each([
    ['31-2-2026', 'staat niet op de kalender'],
    ['29 februari 2025', 'staat niet op de kalender'],
    ['1 maart', 'is geen datum'],
    ['maart 2026', 'is geen datum'],
    ['46082', 'is geen datum'],
    ['1-3-26', 'zegt niet welke eeuw'],
    ['1 maart 26', 'zegt niet welke eeuw'],
    ['31-12-2019', '31-12-2019 kan hier niet'],
    ['1-3-0026', '01-03-0026 kan hier niet'],
    ['1-3-20266', 'is geen datum'],
    ['1 constructor 2026', 'is geen datum'],
  ])('%j is none', (typed, reden) => expect(waardeVan(datum, tekst(typed))).toEqual(wrong(reden)))

  it('with slashes is taken where it can be one day only', () => {
    expect(waardeVan(datum, tekst('13/3/2026'))).toEqual({ waarde: '2026-03-13' })
    expect(waardeVan(datum, tekst('3/3/2026'))).toEqual({ waarde: '2026-03-03' })
    expect(waardeVan(datum, tekst('3/13/2026'))).toEqual(
      wrong('staat de maand vooraan', 'Schrijf 13-3-2026.'),
    )
    expect(waardeVan(datum, tekst('03/04/2026'))).toEqual(
      wrong('kan twee dagen zijn', 'Schrijf 3-4-2026 of 4-3-2026.'),
    )
    expect(waardeVan(datum, tekst('31/2/2026'))).toEqual(wrong('staat niet op de kalender'))
  })

  it('is none where only a number stands', () =>
    expect(waardeVan(datum, getal(2026))).toEqual(wrong('‘2026’ is geen datum')))
})

describe('a choice', () => {
  const keuze: Kolom = {
    soort: 'keuze',
    titel: 'Vorm',
    keuzes: { vast: 'Vast werk', uit: 'Uit\u00a0en thuis' },
  }
  it.each([
    ['Vast werk', 'vast'],
    [' vast  WERK ', 'vast'],
    ['VAST', 'vast'],
    ['uit en thuis', 'uit'],
  ])('%j is read', (typed, waarde) => expect(waardeVan(keuze, tekst(typed))).toEqual({ waarde }))

  it('is one of the list', () => {
    expect(waardeVan(keuze, tekst('los'))).toEqual(
      wrong('‘los’ is geen keuze.', 'Kies ‘Vast werk’ of ‘Uit\u00a0en thuis’.'),
    )
    expect(waardeVan(keuze, tekst('constructor'))).toEqual(wrong('is geen keuze'))
    expect(waardeVan({ ...keuze, keuzes: ['1', '2'] }, getal(2))).toEqual({ waarde: '2' })
    const long = Array.from({ length: 31 }, (_, i) => `w${i}`)
    expect(waardeVan({ ...keuze, keuzes: long }, tekst('x'))).toEqual(
      wrong('x', 'Kies een van de 31 woorden uit de lijst, zoals ‘w0’ of ‘w1’.'),
    )
  })

  it.each<[Cel, boolean]>([
    [tekst('Ja'), true],
    [tekst('n'), false],
    [tekst('ONWAAR'), false],
    [{ soort: 'waar', waar: true }, true],
  ])('%j is yes or no', (cel, waarde) =>
    expect(waardeVan({ soort: 'janee', titel: 'Nog er?' }, cel)).toEqual({ waarde }),
  )

  it.each(['misschien', 'constructor', 'x'])('%j is neither', (typed) =>
    expect(waardeVan({ soort: 'janee', titel: 'Nog er?' }, tekst(typed))).toEqual(
      wrong('is geen keuze', 'Kies ‘ja’ of ‘nee’.'),
    ),
  )
})

describe('any cell', () => {
  const naam: Kolom = { soort: 'tekst', titel: 'Naam', langst: 10 }
  it('may be empty, unless it must be there', () => {
    expect(waardeVan(naam, { soort: 'leeg' })).toEqual({ waarde: null })
    expect(waardeVan({ ...naam, verplicht: true }, { soort: 'leeg' })).toEqual(
      wrong('Hier staat niets.', 'Vul deze cel in.'),
    )
  })

  it.each<[Cel, string]>([
    [{ soort: 'fout', fout: '#REF!' }, 'geeft een fout: #REF!'],
    [{ soort: 'onberekend' }, 'een formule zonder uitkomst'],
    [{ soort: 'bsn' }, 'een nummer dat een BSN kan zijn'],
    [tekst('langer dan tien'), 'te lang: 15 tekens'],
  ])('is refused: %j', (cel, reden) => expect(waardeVan(naam, cel)).toEqual(wrong(reden)))

  it.each<[Cel, string]>([
    [getal(1.5), '1,5'],
    [getal(2026), '2026'],
    [{ soort: 'datum', datum: '2026-03-01' }, '01-03-2026'],
    [{ soort: 'waar', waar: false }, 'nee'],
  ])('is text as it would be typed: %j', (cel, waarde) => expect(waardeVan(naam, cel)).toEqual({ waarde }))
})
