import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stukkenVan } from './balk.tsx'
import { Balken, geheelVan, som } from './balken.tsx'
import { getal, kort, opAs, verschil } from './getal.ts'
import { GrafiekMetTabel } from './grafiek-met-tabel.tsx'
import { Segmenten, segmentenTekening } from './segmenten.tsx'
import { verwachtNet } from './test-tekening.ts'
import { schaalVoor, Voortgang } from './voortgang.tsx'
import { vallenVan, Waterval, type WatervalRij } from './waterval.tsx'

const waarde = fc.oneof(fc.constantFrom(0, 1, -5, 0.01, 1e6), fc.double({ min: -1e5, max: 1e6, noNaN: true }))
const aanzien = fc.constantFrom('vol' as const, 'arcering' as const, 'stippen' as const)
const delen = fc.array(fc.record({ waarde, aanzien }), { maxLength: 5 })

it('parts lie one after the other, and together are as much of the bar as they are of the whole', () => {
  fc.assert(
    fc.property(delen, waarde, (alle, meer) => {
      const samen = som(alle.map((deel) => Math.max(0, deel.waarde)))
      const geheel = samen + Math.max(0, meer)
      const stukken = stukkenVan(alle, geheel)
      stukken.forEach(({ van, breedte }, n) => {
        expect(van).toBeCloseTo(som(stukken.slice(0, n).map((stuk) => stuk.breedte)))
        expect(breedte).toBeGreaterThanOrEqual(0)
        expect(van + breedte).toBeLessThanOrEqual(100 + 1e-9)
      })
      if (geheel > 0) expect(som(stukken.map((stuk) => stuk.breedte))).toBeCloseTo((samen / geheel) * 100)
    }),
  )
})

it('the longest row fills its column', () => {
  expect(geheelVan([{ waarden: [1, 2] }, { waarden: [4, -1] }])).toBe(4)
  expect(geheelVan([])).toBe(0)
})

const balken = (
  <Balken
    id="proef"
    titel="Langs welke weg"
    kop="Weg"
    eenheid="banen"
    totaal="Alles"
    kolommen={['Keer']}
    delen={[
      { naam: 'vast', aanzien: 'vol' },
      { naam: 'los', aanzien: 'arcering' },
    ]}
    rijen={[
      { naam: 'Zelf', waarden: [5.39, 0.63], verder: ['7'] },
      { naam: 'Ander', waarden: [0, 3.2], verder: ['5'] },
    ]}
    samen={['12']}
  />
)

it('each row of bars says its numbers beside them, and the last adds them up', () => {
  const html = String(balken)
  for (const woord of ['5,39 vast · 0,63 los', '6,02', '>3,20 los<', '5,39 vast · 3,83 los', '9,22', '12']) {
    expect(html).toContain(woord)
  }
  expect(html).toContain('scope="row"')
  expect(html.match(/<svg/g)?.length).toBe(html.match(/<svg[^>]*aria-hidden="true"/g)?.length)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
})

const rij = fc.record({
  soort: fc.constantFrom('totaal' as const, 'verschil' as const),
  waarde,
  naam: fc.constant('Dit'),
})

it('a receipt goes on where the row before it ended, on one scale with zero in it', () => {
  fc.assert(
    fc.property(fc.array(rij, { maxLength: 12 }), (rijen: WatervalRij[]) => {
      const { vallen, nul } = vallenVan(rijen)
      vallen.forEach(({ links, breedte, begin, eind }, n) => {
        expect(links).toBeGreaterThanOrEqual(-1e-9)
        expect(links + breedte).toBeLessThanOrEqual(100 + 1e-9)
        const vorige = vallen[n - 1]?.eind ?? nul
        expect(begin).toBeCloseTo(rijen[n]?.soort === 'totaal' ? nul : vorige)
        expect(Math.abs(eind - begin)).toBeCloseTo(breedte)
      })
    }),
  )
})

it('a receipt ends where its last total does, and says each sign', () => {
  const rijen: WatervalRij[] = [
    { soort: 'totaal', waarde: 16.16, naam: 'Alles' },
    { soort: 'verschil', waarde: -7.1, naam: 'Eraf' },
    { soort: 'verschil', waarde: 1, naam: 'Erbij', uitleg: 'Waarom' },
    { soort: 'totaal', waarde: 10.06, naam: 'Wat blijft' },
  ]
  const { vallen } = vallenVan(rijen)
  expect(vallen[3]?.eind).toBeCloseTo(vallen[2]?.eind ?? 0)
  const html = String(<Waterval id="proef" titel="Waarom" eenheid="banen" rijen={rijen} />)
  for (const woord of ['16,16', '−\u00a07,10', '+\u00a01,00', '10,06', 'Waarom'])
    expect(html).toContain(woord)
})

it('small pieces are as many as there are, and many become one bar', () => {
  fc.assert(
    fc.property(fc.nat(45), fc.nat(40), (aantal, van) => {
      const tekening = segmentenTekening(aantal, van)
      verwachtNet(tekening)
      expect(tekening.vormen).toHaveLength(van)
    }),
  )
  expect(String(<Segmenten id="a" aantal={11} van={20} woord="gezien" />)).toContain('11 van 20 gezien')
  expect(String(<Segmenten id="a" aantal={1100} van={2000} woord="gezien" />)).toContain(
    '1.100 van 2.000 gezien',
  )
})

it('what was agreed has its mark, with room behind it', () => {
  expect(schaalVoor(4, 6)).toBeCloseTo(6.9)
  expect(schaalVoor(20, 6)).toBe(20)
  const html = String(<Voortgang id="a" waarde={20_000} beloofd={18_000} eenheid="euro" />)
  expect(html).toContain('<strong>20.000</strong> van 18.000 euro')
  expect(html).toContain('x1="87%"')
  expect(String(<Voortgang id="a" waarde={0} beloofd={0} eenheid="keer" />)).not.toMatch(/NaN|Infinity/)
})

it('a table stands beside a drawing, one click away', () => {
  const tabel = { caption: 'Zo', head: ['A', 'B'], rows: [['1', '2']] }
  const html = String(<GrafiekMetTabel tabel={tabel}>tekening</GrafiekMetTabel>)
  expect(html).toMatch(
    /<details[^>]*><summary[^>]*>Bekijk als tabel<\/summary>.*<caption[^>]*>Zo<.*scope="col"/s,
  )
})

it.each([
  [getal(1234.5, 2), '1.234,50'],
  [getal(-0.5, 1), '−0,5'],
  [getal(-0, 0), '0'],
  [kort(1_234_567, 2), '1,23 mln'],
  [kort(16.16, 2), '16,16'],
  [kort(2e9), '2 mld'],
  [opAs([0, 500_000, 1e6])(500_000), '0,5 mln'],
  [opAs([0, 1e6])(0), '0'],
  [verschil(-3.2, 2), '−\u00a03,20'],
])('writes numbers as in Dutch: %s', (zo, hoort) => expect(zo).toBe(hoort))
