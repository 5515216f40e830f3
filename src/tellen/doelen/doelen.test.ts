import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { doelVan, doelVanSector, findDoel, listSectordoelen } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const organisatieId = p.organisaties.gemeente
const lidId = p.leden.hr.id
await t.db.insertInto('organisatiebeheer').values({ organisatieId, lidId }).execute()
const hr = p.as('hr')
const van = { jaar: 2027, regime: 'landelijk_gescheiden' }
const doel = { jaar: '2027', regime: van.regime, banen: '42,5', bron: 'Collegeprogramma.' }

it('begins with what the sectors promised: 125,000 is 100,000 and 25,000', async () => {
  const doelen = await listSectordoelen(t.db, null)
  const banen = Object.fromEntries(doelen.map(({ sector, banen }) => [sector, Number(banen)]))
  expect(banen).toEqual({ markt: 100_000, overheid: 25_000, land: 125_000 })
  const page = await (await p.as('bezoeker').get(paths.doelen())).text()
  expect(page).toContain('125.000')
  expect(page).toContain('69 % in 2021')
  expect(await doelVanSector(t.db, { sector: 'overheid', jaar: 2023, regime: van.regime })).toMatchObject({
    banen: '25000.00',
    versie: 1,
  })
})

it('is set by who keeps the page of the organisation, once for a year and a regime', async () => {
  expect(await doelVan(t.db, { organisatieId, ...van })).toBeUndefined()
  const page = paths.organisatieDoelen(organisatieId)
  expect((await p.as('buurman').post(page, doel)).status).toBe(403)
  expect((await hr.post(page, doel)).status).toBe(303)
  expect(await (await hr.post(page, doel)).text()).toContain('staat er al een doel')
  expect(await doelVan(t.db, { organisatieId, ...van })).toMatchObject({ banen: '42.50', versie: 1 })
  expect(await doelVan(t.db, { organisatieId, ...van, regime: 'bijdrage' })).toBeUndefined()
  expect(await (await p.as('buurman').get(page)).text()).toContain('42,5')
  expect((await p.as('inkoper').get(page)).status).toBe(403)
})

it('is corrected by a version beside it, and what stood there stays readable', async () => {
  const { id = '' } = (await doelVan(t.db, { organisatieId, ...van })) ?? {}
  const post = (given: object) =>
    hr.post(paths.doelVersies(id), { banen: '45', bron: 'Raadsbesluit.', versie: '1', ...given })
  expect(await (await post({ banen: '42,50', bron: doel.bron })).text()).toContain('Hier staat niets anders')
  expect((await post({})).status).toBe(303)
  expect((await post({ banen: '50' })).status).toBe(409)
  const page = await (await p.as('buurman').get(paths.doel(id))).text()
  expect(page).toContain('45 banen')
  expect(page).toMatch(/Wat er eerder stond[\s\S]*42,5/)
  expect(await findDoel(t.db, p.actors.hr, id)).toMatchObject([{ versie: 2 }, { versie: 1 }])
  expect((await post({ versie: '2', vervallen: 'ja' })).status).toBe(303)
  expect(await doelVan(t.db, { organisatieId, ...van })).toBeUndefined()
})

it('is never changed nor taken away', async () => {
  await expect(t.db.updateTable('doel').set({ banen: '1' }).execute()).rejects.toThrow('never changed')
  await expect(t.db.deleteFrom('doel').execute()).rejects.toThrow('never changed')
})
