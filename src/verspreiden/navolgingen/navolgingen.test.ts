import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { sayBewijs } from './navolging.ts'
import { insertNavolging } from './test-navolging.ts'

const t = await testApp()
const p = await testPersonas(t)
const make = () => insertProeftuin({ t, p }, { stand: 'afgerond', titel: 'Schoon met nieuwe collega’s' })
const form = { begonnenOp: '2026-02-01', zichtbaarheid: 'netwerk' }
const textOf = (response: Response) => response.text()

it('is one step, and the second of one organisation joins the first', async () => {
  const doe = paths.nieuweNavolging(undefined, undefined, await make())
  const first = await p.as('buurman').post(doe, form)
  const second = await p.as('hr').post(doe, form)
  expect([first.status, second.status]).toEqual([303, 303])
  const where = (response: Response) => (response.headers.get('location') ?? '').split('?')[0]
  expect(where(second)).toBe(where(first))
  expect(await textOf(await p.as('hr').get(second.headers.get('location') ?? ''))).toContain(
    'Dit stond er al namens jullie',
  )
  const elsewhere = await p.as('hr').post(doe, { ...form, bij: 'een school' })
  expect(where(elsewhere)).not.toBe(where(first))
})

it('is done by a supplier at another client, once for each client', async () => {
  const proeftuin = await make()
  const doe = paths.nieuweNavolging(undefined, undefined, proeftuin)
  const clients = ['een school', 'een ziekenhuis', 'Een School']
  const done = []
  for (const bij of clients) done.push(await p.as('leverancier').post(doe, { ...form, bij }))
  const where = done.map((response) => (response.headers.get('location') ?? '').split('?')[0])
  expect([new Set(where).size, where[2]]).toEqual([2, where[0]])
  expect(await textOf(await p.as('hr').get(where[1] ?? ''))).toContain('bij een ziekenhuis')
})

it('tells how it went, by the own organisation alone', async () => {
  const proeftuin = await make()
  const id = await insertNavolging({ t, p }, { gevolgdProeftuinId: proeftuin })
  const feit = { soort: 'niet_gewerkt', tekst: 'We begonnen te laat.', op: '2026-03-01' }
  expect((await p.as('leverancier').post(paths.navolgingFeiten(id), feit)).status).toBe(403)
  expect((await p.as('hr').post(paths.navolgingFeiten(id), { ...feit, tekst: '' })).status).toBe(422)
  expect((await p.as('hr').post(paths.navolgingFeiten(id), feit)).status).toBe(303)
  expect(await textOf(await p.as('bezoeker').get(paths.proeftuin(proeftuin)))).toContain('1× niet gelukt')
})

it('leads from what is followed to where the own organisation tells how it goes', async () => {
  const proeftuin = await make()
  const id = await insertNavolging({ t, p }, { gevolgdProeftuinId: proeftuin })
  const page = (who: 'hr' | 'leverancier') => p.as(who).get(paths.proeftuin(proeftuin)).then(textOf)
  expect(await page('hr')).toContain(`<a href="${paths.navolging(id)}">Vertel hoe het gaat</a>`)
  expect(await page('leverancier')).not.toContain('Vertel hoe het gaat')
})

it.each([
  [{ gelukt: 4, niet_gelukt: 2, gestopt: 0, loopt: 3 }, '4× gelukt, 2× niet, 3 lopen nog'],
  [{ gelukt: 0, niet_gelukt: 1, gestopt: 1, loopt: 1 }, '1× niet gelukt, 1× gestopt, 1 loopt nog'],
  [{ gelukt: 0, niet_gelukt: 0, gestopt: 0, loopt: 0 }, ''],
])('says %j as ‘%s’', (bewijs, words) => expect(sayBewijs(bewijs)).toBe(words))

it('never comes back to where it began, through three organisations', async () => {
  const gevolgdProeftuinId = await make()
  const a = await insertNavolging({ t, p }, { gevolgdProeftuinId, van: 'ministerie' })
  const c = await insertNavolging({ t, p }, { gevolgdProeftuinId, van: 'gemeente', volgtId: a })
  const b = await insertNavolging({ t, p }, { gevolgdProeftuinId, van: 'intermediair', volgtId: c })
  const back = t.db.updateTable('navolging').set({ volgtId: b }).where('id', '=', a).execute()
  await expect(back).rejects.toThrow('keert terug')
  const again = insertNavolging(
    { t, p },
    { gevolgdProeftuinId, van: 'ministerie', volgtId: b, bij: 'een klant' },
  )
  await expect(again).rejects.toThrow('keert terug')
})

it('keeps the tree when one turned private, without a name and not counted', async () => {
  const proeftuin = await make()
  const of = { gevolgdProeftuinId: proeftuin }
  const hidden = await insertNavolging({ t, p }, { ...of, van: 'gemeente', zichtbaarheid: 'overheid' })
  const spoor = paths.vonkspoor('proeftuinen', proeftuin)
  expect(await textOf(await p.as('leverancier').get(spoor))).not.toContain('niet zichtbaar voor jou')
  await insertNavolging({ t, p }, { ...of, van: 'intermediair', volgtId: hidden })
  const page = await textOf(await p.as('leverancier').get(spoor))
  expect(page).toContain('niet zichtbaar voor jou')
  expect(page).not.toContain('Gemeente Waterlinge')
  expect(page).toContain('Eén organisatie deed dit na')
})
