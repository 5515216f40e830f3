import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import { testApp } from './app.ts'
import { testPersonas } from './personas.ts'
import { insertAantekening, insertProeftuin } from './proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const id = await insertProeftuin(world, { zichtbaarheid: 'overheid' })
const other = await insertProeftuin(world, { zichtbaarheid: 'team' })
const note = await insertAantekening(world, id, { zichtbaarheid: 'overheid', titel: 'Een les' })

/** What no form asks for, in both spellings, with what would be worth having. */
const wanted = {
  ...{
    id: randomUUID(),
    lidId: p.leden.buurman.id,
    doorId: p.leden.buurman.id,
    organisatieId: p.organisaties.gemeente,
  },
  ...{
    adviesteamSinds: '2020-01-01',
    beheerSinds: '2020-01-01',
    toegelatenOp: '2020-01-01',
    vertrokkenOp: '2020-01-01',
  },
  ...{
    proeftuinId: other,
    gestartOp: '',
    uitkomst: 'gelukt',
    tokenHash: 'x',
    persona: 'x',
    organisatiesoort: 'zorg',
  },
  ...{
    aangenomenOp: '2020-01-01',
    verlooptOp: '2099-01-01',
    verwijderdOp: '2020-01-01',
    koperId: randomUUID(),
    rollen: [],
  },
}
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const extra = Object.fromEntries(
  Object.entries(wanted).flatMap(([name, value]) => [
    [name, value],
    [snake(name), value],
  ]),
)

const edit = {
  titel: 'Dossiers scannen',
  vraag: 'Hoe kan dit?',
  categorie: 'schoonmaak',
  afspraakvorm: 'geen',
  versie: '1',
}
const written = {
  soort: 'les',
  fase: 'voorbereiden',
  datum: today(),
  titel: 'Een les',
  zichtbaarheid: 'overheid',
}
const forms: [string, Record<string, string>][] = [
  [paths.profiel(), { naam: 'Inge Koper', versie: '1' }],
  [paths.proeftuinBewerken(id), { ...edit, zichtbaarheid: 'openbaar', route: 'inhuur', fase: 'uitvoeren' }],
  [paths.aantekeningen(id), written],
  [paths.aantekening(id, note), { ...written, versie: '1' }],
  [paths.team(id), { email: 'nieuw@voorbeeld.test', rol: 'hr' }],
  [paths.estafette(id), { lidId: p.leden.inkoper.id }],
  [paths.routewissels(id), { naar: 'werkervaring', titel: 'Anders', reden: 'Zo.', datum: today() }],
  [paths.routes(id), { route: 'inhuur', begonnenOp: today() }],
  [paths.toegangssleutels(), { naam: 'Rapport', dagen: '30' }],
]

it.each(forms)('%s takes only its own fields', async (path, fields) => {
  const answer = await p.as('inkoper').post(path, { ...extra, ...fields })
  expect(answer.status).toBeOneOf([200, 303])
})

it('so nobody got powers, another name above it, another circle or another place', async () => {
  const lid = await t.db
    .selectFrom('lid')
    .selectAll()
    .where('id', '=', p.leden.inkoper.id)
    .executeTakeFirstOrThrow()
  expect([lid.adviesteamSinds, lid.beheerSinds, lid.vertrokkenOp, lid.persona]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect([lid.organisatieId, lid.email]).toEqual([p.organisaties.ministerie, p.leden.inkoper.email])
  const [proeftuin] = await t.db.selectFrom('proeftuin').selectAll().where('id', '=', id).execute()
  expect(proeftuin).toMatchObject({
    zichtbaarheid: 'overheid',
    fase: 'uitvoeren',
    routes: ['inhuur', 'werkervaring'],
  })
  expect(proeftuin).toMatchObject({
    uitkomst: null,
    doorId: lid.id,
    organisatieId: p.organisaties.ministerie,
    versie: 2,
  })
  for (const table of ['aantekening', 'routewissel', 'routePeriode', 'estafette', 'uitnodiging'] as const) {
    const rows = await t.db.selectFrom(table).select(['doorId', 'proeftuinId']).execute()
    const mine = rows.filter(({ proeftuinId }) => proeftuinId === id)
    expect(mine.length, table).toBeGreaterThan(0)
    expect(new Set(mine.map(({ doorId }) => doorId)), table).toEqual(new Set([lid.id]))
  }
  const keys = await t.db.selectFrom('toegangssleutel').select(['lidId', 'verlooptOp']).execute()
  expect(keys.map(({ lidId }) => lidId)).toEqual([lid.id])
  expect(keys[0]?.verlooptOp.getFullYear()).toBeLessThan(2099)
})

it('a new person who joins a team is a guest, whatever else was sent', async () => {
  await t.runJobs()
  const token =
    /\/uitnodigingen\/([\w-]+)/.exec((await t.mails('nieuw@voorbeeld.test')).at(-1)?.tekst ?? '')?.[1] ?? ''
  const answer = await p.as('bezoeker').post(paths.uitnodiging(token), {
    leverancierswerk: 'nee',
    ...extra,
    naam: 'Nina Nieuw',
    rol: 'trekker',
    email: 'baas@voorbeeld.test',
  })
  expect(answer.status).toBe(303)
  const gast = await t.db
    .selectFrom('lid')
    .selectAll()
    .where('naam', '=', 'Nina Nieuw')
    .executeTakeFirstOrThrow()
  expect(gast).toMatchObject({
    email: 'nieuw@voorbeeld.test',
    toegelatenOp: null,
    adviesteamSinds: null,
    beheerSinds: null,
    organisatieId: null,
  })
  const place = await t.db.selectFrom('teamlid').selectAll().where('lidId', '=', gast.id).execute()
  expect(place.map(({ rol, proeftuinId }) => [rol, proeftuinId])).toEqual([['hr', id]])
})
