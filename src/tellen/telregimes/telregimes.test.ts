import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { findTelregime, findTelregimeOp, listTelregimes, listVersies } from './queries.ts'
import { beginRegimes, regimeLabels } from './telregime.ts'
import { standVan, versieOp } from './versie.ts'

const t = await testApp()
const p = await testPersonas(t)
const adviesteam = p.as('adviesteam')
const naam = 'landelijk_ongedeeld'
const versie = {
  titel: 'Landelijk, ongedeeld',
  bron: 'Besluit van 3 maart 2027, Staatsblad 2027, 12.',
  ingangOp: '2099-01-01',
  register: 'ja',
  detachering: 'inlener',
  uitzend: 'werkgever',
  inkoopVanDienst: 'werkgever',
  norm: '1326',
  versie: '1',
}

it('begins with the regimes that the code knows, and their names', async () => {
  expect(await listTelregimes(t.db)).toEqual(beginRegimes)
  const titels = (await listVersies(t.db)).map(({ naam, titel }) => [naam, titel])
  expect(Object.fromEntries(titels)).toEqual(regimeLabels)
})

it('says to everybody what counts with whom', async () => {
  const lijst = await (await p.as('bezoeker').get(paths.telregimes())).text()
  for (const titel of Object.values(regimeLabels)) expect(lijst).toContain(titel)
  const een = await (await p.as('bezoeker').get(paths.telregime('inkoop_telt_mee'))).text()
  expect(een).toContain('Nog niet in werking.')
  expect(een).toContain('wie inkoopt')
  expect((await p.as('bezoeker').get(paths.telregime('eigen_regime'))).status).toBe(404)
})

it('keeps the older version beside a newer one, and counts with it until the newer holds', async () => {
  const post = (given: object) => adviesteam.post(paths.telregimeVersies(naam), { ...versie, ...given })
  expect((await p.as('inkoper').post(paths.telregimeVersies(naam), versie)).status).toBe(403)
  expect((await post({})).status).toBe(303)
  expect((await post({ bron: 'Te laat.' })).status).toBe(409)
  expect(await (await post({ versie: '2' })).text()).toContain('Hier staat niets anders')
  expect(await (await adviesteam.get(paths.telregime(naam))).text()).toContain('uitzendwerk telt nu bij')
  expect(await (await adviesteam.get(paths.telregime(naam, 1))).text()).toContain('Dit is een oude versie')
  const nieuw = await findTelregime(t.db, naam, 2)
  expect(nieuw).toMatchObject({ norm: 1326, telt: { uitzend: 'werkgever', leerwerk: 'werkgever' } })
  expect(await findTelregime(t.db, naam)).toEqual(beginRegimes[1])
  expect(await findTelregimeOp(t.db, naam, '2099-12-31')).toEqual(nieuw)
  await expect(findTelregime(t.db, naam, 3)).rejects.toThrow()
})

it('is never changed nor taken away; who laid it down may be forgotten', async () => {
  const laatste = t.db.updateTable('telregime').where('naam', '=', naam).where('versie', '=', 2)
  await expect(laatste.set({ norm: 1000 }).execute()).rejects.toThrow('never changed')
  await expect(t.db.deleteFrom('telregime').execute()).rejects.toThrow('never changed')
  await laatste.set({ doorId: null }).execute()
})

it.each([
  ['bijdrage', null, 'eigen'],
  ['landelijk_ongedeeld', null, 'geldt_niet'],
  ['landelijk_ongedeeld', '2027-01-01', 'komt'],
  ['landelijk_gescheiden', '2026-11-30', 'geldt'],
])('%s from %s: %s', (naam, ingangOp, stand) => {
  expect(standVan({ naam, ingangOp }, '2026-11-30')).toBe(stand)
})

it.each([
  [[null], 1],
  [['2015-01-01', '2027-01-01'], 1],
  [['2015-01-01', '2026-11-30'], 2],
  [['2015-01-01', null], 2],
  [['2027-01-01', '2028-01-01'], 1],
])('of versions from %j the one to count with is %i', (ingangen, versie) => {
  const versies = ingangen.map((ingangOp, n) => ({ versie: n + 1, ingangOp }))
  expect(versieOp(versies.toReversed(), '2026-11-30')?.versie).toBe(versie)
})
