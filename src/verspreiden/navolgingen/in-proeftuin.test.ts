import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { listNavolgingen } from './list.ts'
import { insertNavolging } from './test-navolging.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const form = { begonnenOp: '2026-02-01', zichtbaarheid: 'openbaar' }
const make = (wanted: TestProeftuin = {}) =>
  insertProeftuin(world, {
    stand: 'afgerond',
    titel: 'Schoon met collega’s',
    zichtbaarheid: 'openbaar',
    ...wanted,
  })
const doe = (id: string) => paths.nieuweNavolging(undefined, undefined, id)
const idIn = (response: Response) => (response.headers.get('location') ?? '').split(/[/?]/)[2] ?? ''
const textOf = (response: Response) => response.text()
const proeftuinOf = (id: string) =>
  t.db.selectFrom('proeftuin').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

it('opens a proeftuin with what is known, as a concept of the own organisation', async () => {
  const gevolgd = await make()
  const answer = await p.as('hr').post(doe(gevolgd), { ...form, inProeftuin: 'nieuw' })
  const nieuw = await proeftuinOf(idIn(answer))
  const { titel, vraag, categorie } = await proeftuinOf(gevolgd)
  expect(nieuw).toMatchObject({
    titel,
    vraag,
    categorie,
    gestartOp: null,
    organisatieId: p.organisaties.gemeente,
  })
  const page = await textOf(await p.as('hr').get(answer.headers.get('location') ?? ''))
  expect(page).toContain('Volgde Ministerie van Groei en Grond')
})

it('opens one of a werkwijze too, and says which step was changed', async () => {
  const werkwijzeId = await insertWerkwijze(world, { titel: 'Vraag eerst', zichtbaarheid: 'openbaar' })
  const klaarAls = 'iemand het kan uitleggen.'
  await t.db.updateTable('werkwijze').set({ klaarAls }).where('id', '=', werkwijzeId).execute()
  const answer = await p.as('hr').post(paths.nieuweNavolging(werkwijzeId), { ...form, inProeftuin: 'nieuw' })
  const proeftuinId = idIn(answer)
  const nieuw = await proeftuinOf(proeftuinId)
  expect(nieuw.vraag).toBe('Hoe kunnen wij ‘Vraag eerst’ ook doen?')
  // When it is done is no guess at what will come of it.
  expect(nieuw).toMatchObject({ hypotheseAls: '', hypotheseDan: '' })
  expect(nieuw.aanleiding).toContain('Klaar als iemand het kan uitleggen.')
  const of = await t.db
    .selectFrom('navolging')
    .select('id')
    .where('proeftuinId', '=', proeftuinId)
    .executeTakeFirstOrThrow()
  const stap = await t.db
    .selectFrom('werkwijzeStap')
    .select('id')
    .where('werkwijzeId', '=', werkwijzeId)
    .executeTakeFirstOrThrow()
  const feit = { soort: 'aangepast', stapId: stap.id, tekst: 'Korter.', op: '2026-03-01' }
  expect((await p.as('hr').post(paths.navolgingFeiten(of.id), feit)).status).toBe(303)
  expect(await textOf(await p.as('hr').get(paths.proeftuin(proeftuinId)))).toContain('paste stap 1 aan')
})

it('never shows what is taken over to more readers than it had', async () => {
  const gevolgd = await make({ zichtbaarheid: 'overheid' })
  const answer = await p.as('hr').post(doe(gevolgd), { ...form, inProeftuin: 'nieuw' })
  expect((await proeftuinOf(idIn(answer))).zichtbaarheid).toBe('overheid')
  const ofTeam = await make({ zichtbaarheid: 'team', team: { hr: 'hr' } })
  const wish = { ...form, zichtbaarheid: 'overheid', inProeftuin: 'nieuw' }
  const crossing = await p.as('hr').post(doe(ofTeam), wish)
  expect((await proeftuinOf(idIn(crossing))).zichtbaarheid).toBe('team')
})

it('opens none for a supplier, nor of what is closed by a purchase', async () => {
  const [open, dicht] = [
    await make(),
    await make({ stand: 'lopend', freeze: 'loopt', zichtbaarheid: 'netwerk' }),
  ]
  const wish = { ...form, inProeftuin: 'nieuw' }
  expect((await p.as('leverancier').post(doe(open), wish)).status).toBe(422)
  expect((await p.as('leverancier').post(doe(dicht), wish)).status).toBe(404)
  expect(await textOf(await p.as('leverancier').get(doe(open)))).not.toContain('open een nieuwe proeftuin')
})

it('opens one, when two of an organisation say it', async () => {
  const gevolgd = await make()
  const both = await Promise.all(
    (['hr', 'buurman'] as const).map((lid) =>
      p.as(lid).post(doe(gevolgd), { ...form, inProeftuin: 'nieuw' }),
    ),
  )
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  const made = await t.db
    .selectFrom('navolging')
    .selectAll()
    .where('gevolgdProeftuinId', '=', gevolgd)
    .execute()
  const opened = await t.db
    .selectFrom('proeftuin')
    .select('id')
    .where('organisatieId', '=', p.organisaties.gemeente)
    .where('aanleiding', 'like', '%Schoon met collega’s%')
    .where('id', 'in', both.map(idIn))
    .execute()
  expect([made.length, opened.map(({ id }) => id)]).toEqual([1, [made[0]?.proeftuinId]])
})

it('tells nobody of the proeftuin who may not see it, nor of what it followed', async () => {
  const [gevolgd, eigen] = [
    await make(),
    await make({ organisatie: 'gemeente', zichtbaarheid: 'team', titel: 'Heel stil' }),
  ]
  const id = await insertNavolging(world, { gevolgdProeftuinId: gevolgd, proeftuinId: eigen })
  expect(await textOf(await p.as('bezoeker').get(paths.navolging(id)))).not.toContain('Heel stil')
  const foundIn = (actor: Actor | null) => listNavolgingen(t.db, actor, { inProeftuin: eigen })
  expect((await foundIn(null)).navolgingen).toEqual([])
  expect((await foundIn(p.actors.adviesteam)).navolgingen).toMatchObject([{ id }])
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'overheid' }).where('id', '=', gevolgd).execute()
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'openbaar' }).where('id', '=', eigen).execute()
  expect(await textOf(await p.as('bezoeker').get(paths.proeftuin(eigen)))).not.toContain('Volgde')
})

it('is noted by the adviesteam for another organisation, and by nobody else', async () => {
  const gevolgd = await make()
  const organisatie = 'Ministerie van Groei en Grond'
  const noted = await p.as('adviesteam').post(doe(gevolgd), { ...form, organisatie })
  const own = await p.as('hr').post(doe(gevolgd), { ...form, organisatie })
  const rows = await t.db
    .selectFrom('navolging')
    .select(['id', 'organisatieId'])
    .where('gevolgdProeftuinId', '=', gevolgd)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row.organisatieId]))
  expect(byId.get(idIn(noted))).toBe(p.organisaties.ministerie)
  expect(byId.get(idIn(own))).toBe(p.organisaties.gemeente)
  expect((await p.as('adviesteam').post(doe(gevolgd), { ...form, organisatie: 'Nergens' })).status).toBe(422)
})

it('goes out of sight when it is taken away', async () => {
  const gevolgd = await make()
  const id = await insertNavolging(world, { gevolgdProeftuinId: gevolgd, van: 'intermediair' })
  await t.db.updateTable('navolging').set({ weggehaaldOp: new Date() }).where('id', '=', id).execute()
  expect((await p.as('hr').get(paths.navolging(id))).status).toBe(404)
  expect(await textOf(await p.as('hr').get(paths.proeftuin(gevolgd)))).not.toContain('deed dit na')
})

it('is closed with a werkwijze whose proeftuin is in a purchase that runs', async () => {
  const frozen = await make({ stand: 'lopend', freeze: 'loopt', zichtbaarheid: 'netwerk' })
  const werkwijzeId = await insertWerkwijze(world, { bronnen: [frozen], zichtbaarheid: 'netwerk' })
  const id = await insertNavolging(world, { werkwijzeId })
  for (const path of [
    paths.nieuweNavolging(werkwijzeId),
    paths.navolging(id),
    paths.vonkspoor('werkwijzen', werkwijzeId),
  ])
    expect((await p.as('leverancier').get(path)).status).toBe(404)
  expect((await p.as('inkoper').get(paths.navolging(id))).status).toBe(200)
})

it('is read and written by a program', async () => {
  const api = clientOf(t, await readDocument(t), { token: await makeKey(t, p.leden.hr.id) })
  const proeftuin = await make()
  const made = await api('POST', '/navolgingen', {
    ...form,
    proeftuin,
    inProeftuin: 'nieuw',
    bij: 'een haven',
  })
  expect(made.body).toMatchObject({ stand: 'loopt', proeftuin: { titel: 'Schoon met collega’s' } })
  const feit = { soort: 'gewerkt', tekst: '', op: '2026-03-01' }
  await api('POST', `/navolgingen/${made.body.id}/feiten`, feit)
  expect(
    (await api('GET', `/navolgingen?proeftuin=${proeftuin}&stand=gelukt`)).body.navolgingen,
  ).toHaveLength(1)
  expect((await api('GET', `/navolgingen?proeftuin=${proeftuin}&stand=loopt`)).body.navolgingen).toEqual([])
  const other = await t.app.request(apiPaths.navolging(String(made.body.id)))
  expect(((await other.json()) as { proeftuin: unknown }).proeftuin).toBeNull()
  const refused = await api('POST', '/navolgingen', {
    ...form,
    proeftuin,
    organisatieId: p.organisaties.ministerie,
  })
  expect(refused.status).toBe(400)
})
