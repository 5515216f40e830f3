import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { geteld, vastgelegd } from './test-momentopname.ts'

const t = await testApp()
const p = await testPersonas(t)

const read = async (path: string) => {
  const answer = await t.app.request(path)
  return { status: answer.status, text: await answer.text() }
}
const page = async (path = paths.cijfers()) => (await read(path)).text

it('says that no quarter is frozen yet, and how Vonk counts', async () => {
  expect(await page()).toContain('Er is nog geen kwartaal vastgelegd')
  expect((await read(paths.cijfersCsv())).status).toBe(404)
  expect(JSON.parse((await read(apiPaths.momentopnamen())).text)).toEqual({ momentopnamen: [] })
})

it('shows no figure alone: without anything to read beside it there is none', async () => {
  await vastgelegd(t.db, '2026-K1', geteld('soort_organisatie', { gemeente: 4, zorg: 23, waterschap: 64 }))
  expect(await page()).toContain('De cijfers wachten op een verhaal')
  expect((await read(apiPaths.momentopname('2026-K1'))).status).toBe(404)
  expect((await read(paths.cijfersCsv())).status).toBe(404)
})

it('says the same on the page, in the file and over the API: rounded, and what is hidden in none', async () => {
  await insertWerkwijze({ t, p }, { zichtbaarheid: 'openbaar' })
  const html = await page()
  const csv = (await read(paths.cijfersCsv('2026-K1', 'soort_organisatie', 'bijdrage'))).text
  const api = JSON.parse((await read(apiPaths.momentopname('2026-K1'))).text)
  expect(api).toMatchObject({ kwartaal: '2026-K1', regime: 'bijdrage', versie: 1, graad: 'opgegeven' })
  expect(api).toMatchObject({ werkplekken: '90', banen: '75', veelvoudVan: 5 })
  expect(api.leesErbij).toHaveLength(1)
  const getoond = api.rijen.filter(({ werkplekken }: { werkplekken: string | null }) => werkplekken !== null)
  expect(getoond).toEqual([{ sleutel: 'waterschap', naam: 'Waterschap', werkplekken: '65', banen: '50' }])
  expect(csv).toContain('"Soort organisatie","Alle werkplekken","90","75"')
  expect(csv).toContain('"Soort organisatie","Waterschap","65","50"')
  expect(csv).toContain('"Soort organisatie","Gemeente","",""')
  expect(csv).toContain('"2026-K1","Bijdrage","1",')
  expect(html).toMatch(/Waterschap.*65.*50/s)
  expect(html).toContain('Te klein om te tonen')
  expect(html).toContain('Gemeente, Provincie, Onderwijs, Zorg')
  for (const klein of ['64', '51,2', '23', '18,4', '91', '72,8'])
    for (const uit of [csv, JSON.stringify(api), html.replace(/<(head|svg|nav|footer).*?<\/\1>/gs, '')])
      expect(uit).not.toMatch(new RegExp(`[> "]${klein}[< "]`))
})

it('gives one table at a time, and nothing that is not published', async () => {
  expect(await page(paths.cijfers('2026-K1', 'vorm'))).toContain('Verdeeld naar vorm')
  expect(await page(paths.cijfers('2026-K1', 'vorm,regio'))).toContain('Verdeeld naar soort organisatie')
  for (const path of [
    paths.cijfers('2025-K4'),
    paths.cijfers('2026-K1', 'vorm', 'landelijk_gescheiden'),
    apiPaths.momentopname('2026-K1', 'vorm', 'landelijk_gescheiden'),
  ])
    expect((await read(path)).status, path).toBe(404)
  expect((await read(apiPaths.momentopname('2026-K1', 'ladder'))).status).toBe(400)
})
