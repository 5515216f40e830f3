import fc from 'fast-check'
import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { tel } from '#src/tellen/telregimes/tel.ts'
import { beginRegimes, vormen } from '#src/tellen/telregimes/telregime.ts'
import { geschiedenis } from '#src/tellen/telregimes/test-geschiedenis.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { telKwartaal } from './kwartaal.ts'
import { insertHistories } from './test-histories.ts'

const t = await testApp()
const p = await testPersonas(t)
const ids = Object.values(p.organisaties)

/** Three of the organisations in turn, in every form. */
const histories = fc.sample(geschiedenis, { seed: 7, numRuns: 400 }).map((feiten, n) => ({
  feiten,
  vorm: vormen[n % vormen.length] ?? 'leerwerk',
  werkgever: ids[n % 5] ?? '',
  inlener: ids[(n + 1) % 5] ?? '',
  koper: ids[(n + 2) % 5] ?? '',
}))
const plekken = await insertHistories({ t, p }, histories)

test.each(beginRegimes)(
  'under $naam each organisation counts what the pure functions count',
  async (regime) => {
    const kwartaal = '2025-K2'
    const cellen = await telKwartaal(t.db, { kwartaal, regime })
    const { banen, regels } = tel(regime, { van: '2025-04-01', tot: '2025-06-30' }, plekken)
    const telt = regels.filter(({ niet }) => niet === undefined)
    const van = (organisatieId: string | null, tabel: string) =>
      cellen.filter((cel) => cel.organisatieId === organisatieId && cel.tabel === tabel)
    for (const [organisatie, getal] of banen) {
      const [cel] = van(organisatie, 'totaal')
      expect(cel?.banen.toFraction()).toBe(getal.toFraction())
      expect(cel?.plekken).toBe(telt.filter((regel) => regel.organisatie === organisatie).length)
    }
    const alles = [...banen.values()].reduce((som, getal) => som.add(getal), new Fraction(0))
    for (const tabel of ['totaal', 'vorm', 'route', 'regio', 'categorie', 'soort_organisatie']) {
      const delen = van(null, tabel)
      expect(delen.reduce((som, cel) => som.add(cel.banen), new Fraction(0)).equals(alles)).toBe(true)
      expect(delen.reduce((som, cel) => som + cel.plekken, 0)).toBe(telt.length)
    }
  },
)
