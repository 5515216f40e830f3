import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { listKnopen } from './spoor.ts'
import { insertNavolging } from './test-navolging.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const open = (wanted: TestProeftuin = {}) =>
  insertProeftuin(world, { zichtbaarheid: 'openbaar', stand: 'afgerond', ...wanted })
const namesOf = (knopen: { id: string; volgtId: string | null }[]) =>
  knopen.map(({ id, volgtId }) => [id, volgtId])
const turn = (id: string, zichtbaarheid: 'overheid' | 'openbaar') =>
  t.db.updateTable('proeftuin').set({ zichtbaarheid }).where('id', '=', id).execute()

/** The gemeente follows the first in the second, which became a werkwijze that the intermediair follows. */
async function chain() {
  const [begin, tweede] = [await open(), await open({ organisatie: 'gemeente', titel: 'Het vervolg' })]
  const boven = await insertNavolging(world, { gevolgdProeftuinId: begin, proeftuinId: tweede })
  const werkwijze = await insertWerkwijze(world, { bronnen: [tweede], organisatie: 'gemeente' })
  const onder = await insertNavolging(world, { werkwijzeId: werkwijze, van: 'intermediair' })
  return { begin, tweede, boven, werkwijze, onder }
}

it('goes on from a proeftuin into the werkwijze that was made of it', async () => {
  const { begin, boven, onder } = await chain()
  const knopen = await listKnopen(t.db, null, { soort: 'proeftuin', id: begin })
  expect(namesOf(knopen)).toEqual([
    [boven, null],
    [onder, boven],
  ])
})

it('reads each once where branches meet in one werkwijze', async () => {
  const { begin, werkwijze, boven, onder } = await chain()
  const derde = await open({ organisatie: 'gemeente' })
  const ernaast = await insertNavolging(world, {
    gevolgdProeftuinId: begin,
    proeftuinId: derde,
    van: 'leverancier',
  })
  await t.db.insertInto('werkwijzeBron').values({ werkwijzeId: werkwijze, proeftuinId: derde }).execute()
  const knopen = await listKnopen(t.db, null, { soort: 'proeftuin', id: begin })
  expect(knopen.map(({ id }) => id).sort()).toEqual([boven, ernaast, onder].sort())
})

it('says that something stands between once that turned private, and names nothing of it', async () => {
  const { begin, tweede, boven, onder } = await chain()
  await turn(tweede, 'overheid')
  const knopen = await listKnopen(t.db, null, { soort: 'proeftuin', id: begin })
  expect(knopen.map(({ id, zichtbaar }) => [id, zichtbaar])).toEqual([
    [boven, true],
    [`onder ${boven}`, false],
    [onder, true],
  ])
  expect(JSON.stringify(knopen)).not.toContain(tweede)
})

it('hides who follows what may not be seen', async () => {
  const { begin, tweede } = await chain()
  await insertNavolging(world, { gevolgdProeftuinId: tweede, van: 'leverancier', bij: 'een haven' })
  await turn(tweede, 'overheid')
  const knopen = await listKnopen(t.db, null, { soort: 'proeftuin', id: begin })
  expect(JSON.stringify(knopen)).not.toContain('een haven')
})

it('is drawn anew for visitors when something further on turns private', async () => {
  const { begin, tweede } = await chain()
  await insertNavolging(world, { gevolgdProeftuinId: tweede, van: 'leverancier' })
  const page = async () => (await t.app.request(paths.proeftuin(begin))).text()
  await page()
  await page()
  expect(await page()).toContain('3 organisaties deden dit na')
  await turn(tweede, 'overheid')
  expect(await page()).toContain('2 organisaties deden dit na')
})

it('is told anew to visitors when the haakje that a proeftuin followed turns private', async () => {
  const [bron, eigen] = [await open(), await open({ organisatie: 'gemeente' })]
  const haakjeId = await insertHaakje(world, { proeftuinId: bron, titel: 'Meelopen telt' })
  await insertNavolging(world, { haakjeId, proeftuinId: eigen })
  const page = async () => (await t.app.request(paths.proeftuin(eigen))).text()
  await page()
  await page()
  expect(await page()).toContain('Meelopen telt')
  await t.db.updateTable('haakje').set({ zichtbaarheid: 'overheid' }).where('id', '=', haakjeId).execute()
  expect(await page()).not.toContain('Meelopen telt')
})

it('comes back to nothing that it came of, through three organisations', async () => {
  const [a, b, c] = [await open(), await open({ organisatie: 'gemeente' }), await open()]
  await insertNavolging(world, { gevolgdProeftuinId: a, proeftuinId: b })
  await insertNavolging(world, { gevolgdProeftuinId: b, proeftuinId: c, van: 'intermediair' })
  const back = insertNavolging(world, { gevolgdProeftuinId: c, proeftuinId: a, van: 'ministerie' })
  await expect(back).rejects.toThrow('keert terug')
  await expect(insertNavolging(world, { gevolgdProeftuinId: a, proeftuinId: a })).rejects.toThrow(
    'keert terug',
  )
  const werkwijzeId = await insertWerkwijze(world, { bronnen: [c] })
  await expect(insertNavolging(world, { werkwijzeId, proeftuinId: a })).rejects.toThrow('keert terug')
  const made = await insertWerkwijze(world, { bronnen: [] })
  await insertNavolging(world, { werkwijzeId: made, proeftuinId: a, van: 'leverancier' })
  const bron = t.db.insertInto('werkwijzeBron').values({ werkwijzeId: made, proeftuinId: c }).execute()
  await expect(bron).rejects.toThrow('komt van zichzelf')
})

it('of an organisation begins at all its examples, and is not drawn where nobody follows', async () => {
  const { gemeente, ministerie, leverancier } = p.organisaties
  const { onder } = await chain()
  const knopen = await listKnopen(t.db, null, { soort: 'organisatie', id: gemeente })
  expect(knopen.map(({ id }) => id)).toContain(onder)
  const page = async (path: string) => (await p.as('leverancier').get(path)).text()
  expect(await page(paths.organisatie(ministerie))).toContain('Wie volgde wie')
  expect(await page(paths.organisatie(gemeente))).toContain('Wat ze zelf volgen')
  expect(await page(paths.vonkspoor('organisaties', gemeente))).toContain('Wie hun voorbeelden volgt')
  await t.db.deleteFrom('navolging').where('organisatieId', '=', leverancier).execute()
  expect(await page(paths.organisatie(leverancier))).not.toContain('Wie volgde wie')
})

it('is over the API the same tree, with no more of who is hidden than that somebody is there', async () => {
  const { begin, boven, onder } = await chain()
  await t.db.updateTable('navolging').set({ zichtbaarheid: 'netwerk' }).where('id', '=', boven).execute()
  const key = await makeKey(t, p.leden.hr.id)
  const spoor = async (persona: 'bezoeker' | 'hr', path: string) => {
    const headers: HeadersInit = persona === 'hr' ? { authorization: `Bearer ${key}` } : {}
    const answer = await t.app.request(path, { headers })
    return (await answer.json()) as { organisaties: number; knopen: unknown[] }
  }
  const path = apiPaths.proeftuinVonkspoor(begin)
  const hidden = { id: boven, zichtbaar: false, organisatieId: null, organisatie: '', bij: '', ding: null }
  expect(await spoor('bezoeker', path)).toMatchObject({
    organisaties: 1,
    knopen: [hidden, { id: onder, volgtId: boven, organisatieId: p.organisaties.intermediair }],
  })
  expect(await spoor('hr', path)).toMatchObject({
    organisaties: 2,
    knopen: [{ id: boven, zichtbaar: true, organisatieId: p.organisaties.gemeente }, { id: onder }],
  })
  const all = await spoor('hr', apiPaths.organisatieVonkspoor(p.organisaties.gemeente))
  expect(all.knopen).toContainEqual(expect.objectContaining({ id: onder }))
  await turn(begin, 'overheid')
  expect((await p.as('bezoeker').get(path)).status).toBe(404)
})
