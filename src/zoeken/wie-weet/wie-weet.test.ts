import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Kring, Teamrol, Zichtbaarheid } from '#src/platform/database.generated.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { binnen, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import {
  type Freeze,
  freezes,
  insertAantekening,
  insertProeftuin,
  type TestAantekening,
  zichtIn,
} from '#test/proeftuin.ts'
import { listKenners, type Vraag } from './wie-weet.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const byId = new Map((Object.keys(p.leden) as TestLid[]).map((lid) => [p.leden[lid].id, lid]))
const ask = async (persona: Persona, vraag: Vraag) =>
  (await listKenners(t.db, p.actors[persona], vraag)).map(({ lid, reden }) => ({
    wie: byId.get(lid.id),
    ...reden,
  }))
const whoKnows = async (persona: Persona, vraag: Vraag) => (await ask(persona, vraag)).map(({ wie }) => wie)

const write = async (proeftuin: string, door: TestLid, wanted: TestAantekening = {}) =>
  insertAantekening(world, proeftuin, {
    titel: 'Over scannen',
    tekst: 'Het scannen ging goed.',
    door,
    ...wanted,
  })

it('ranks who did most first, then who says so, and tells why', async () => {
  const [scan, other] = [
    await insertProeftuin(world, { titel: 'Dossiers scannen', team: { hr: 'hr' } }),
    await insertProeftuin(world, { titel: 'Lunch in het park', vraag: 'Hoe lunchen we samen?' }),
  ]
  for (let n = 0; n < 4; n++) await write(other, 'buurman')
  await write(scan, 'collega')
  await t.db
    .updateTable('lid')
    .set({ brengt: 'Ik kan scannen.' })
    .where('id', '=', p.leden.jobcoach.id)
    .execute()
  const found = await ask('opdrachtgever', { q: 'scannen' })
  expect(found.map(({ wie }) => wie)).toEqual(['buurman', 'hr', 'inkoper', 'collega', 'jobcoach'])
  expect(found[0]).toMatchObject({
    aantekeningen: 4,
    schreefBij: [{ id: other, titel: 'Lunch in het park' }],
    proeftuinen: 0,
  })
  expect(found[1]).toMatchObject({ aantekeningen: 0, proeftuinen: 1, werkteAan: [{ id: scan }] })
  expect(found[4]).toMatchObject({ aantekeningen: 0, proeftuinen: 0, zegt: true })
  const page = await (await p.as('opdrachtgever').get(paths.wieWeet({ q: 'scannen' }))).text()
  expect(page).toContain('Schreef 4 aantekeningen over ‘scannen’')
  expect(page).toContain(`href="${paths.proeftuin(other)}"`)
  expect(page).toContain('Noemt het in het profiel')
})

it('asks for a phase and a kind of work', async () => {
  const groen = await insertProeftuin(world, {
    titel: 'Heggen',
    vraag: 'Hoe snoeien we heggen?',
    categorie: 'groen',
  })
  await insertAantekening(world, groen, { titel: 'Heggenschaar', door: 'hr' })
  expect(await whoKnows('collega', { q: 'heggenschaar', fase: 'voorbereiden', categorie: 'groen' })).toEqual([
    'hr',
  ])
  expect(await whoKnows('collega', { q: 'heggenschaar', fase: 'uitvoeren' })).toEqual([])
  expect(await whoKnows('collega', { q: 'heggenschaar', categorie: 'schoonmaak' })).toEqual([])
  await t.db.updateTable('proeftuin').set({ categorie: 'schoonmaak' }).where('id', '=', groen).execute()
  expect(await whoKnows('collega', { q: 'heggenschaar', categorie: 'schoonmaak' })).toEqual(['hr'])
})

it('follows what is corrected, narrowed and taken out', async () => {
  const open = await insertProeftuin(world, { titel: 'Iets anders' })
  const id = await insertAantekening(world, open, { titel: 'Kiepwagen', door: 'buurman' })
  const update = (fields: object) =>
    t.db.updateTable('aantekening').set(fields).where('id', '=', id).execute()
  expect(await whoKnows('leverancier', { q: 'kiepwagen' })).toEqual(['buurman'])
  await update({ titel: 'Bakfiets' })
  expect(await whoKnows('leverancier', { q: 'kiepwagen' })).toEqual([])
  expect(await whoKnows('leverancier', { q: 'bakfiets' })).toEqual(['buurman'])
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'overheid' }).where('id', '=', open).execute()
  expect(await whoKnows('leverancier', { q: 'bakfiets' })).toEqual([])
  expect(await whoKnows('hr', { q: 'bakfiets' })).toEqual(['buurman'])
  await update({ verwijderdOp: new Date() })
  expect(await whoKnows('hr', { q: 'bakfiets' })).toEqual([])
})

const team = { leverancier: 'leverancier', jobcoach: 'leverancier', hr: 'hr' } as const
const rollen: Partial<Record<Persona, Teamrol>> = { inkoper: 'trekker', ...team }
type Proef = { woord: string; zichtbaarheid: Zichtbaarheid; freeze: Freeze; parts: Kring[] }

/** A proeftuin with a word of its own, and in it an aantekening in every visibility, each with one too. */
async function insertProef(zichtbaarheid: Zichtbaarheid, freeze: Freeze): Promise<Proef> {
  const woord = `proef${zichtbaarheid}${freeze}`
  const parts = binnen(zichtbaarheid)
  const id = await insertProeftuin(world, { zichtbaarheid, freeze, team, titel: `Proef ${woord}` })
  for (const part of parts)
    await insertAantekening(world, id, { zichtbaarheid: part, titel: `${woord}${part}`, door: 'collega' })
  return { woord, zichtbaarheid, freeze, parts }
}

/** What this persona finds by a word and the policy does not allow, or the other way round. */
async function wrongFor(persona: Persona, { woord, zichtbaarheid, freeze, parts }: Proef): Promise<string[]> {
  const rol = rollen[persona] ?? null
  const zicht = zichtIn({ zichtbaarheid, freeze }, rol)
  const actor = p.actors[persona]
  const expected: [string, boolean][] = [
    [woord, may.read(actor, zicht)],
    ...parts.map((part): [string, boolean] => [
      `${woord}${part}`,
      may.readPart(actor, zicht, { zichtbaarheid: part }),
    ]),
  ]
  const wrong: string[] = []
  for (const [q, allowed] of expected) {
    const finds = (await whoKnows(persona, { q })).length > 0
    if (finds !== allowed) wrong.push(`${persona} ${finds ? 'found' : 'missed'} ${q}`)
  }
  return wrong
}

it('finds nobody by what the reader may not read, in every visibility and freeze', {
  timeout: 60_000,
}, async () => {
  const wrong: string[] = []
  for (const zichtbaarheid of zichtbaarheden)
    for (const freeze of freezes) {
      const proef = await insertProef(zichtbaarheid, freeze)
      for (const persona of ['buurman', 'concurrent', 'jobcoach', 'leverancier', 'adviesteam'] as const)
        wrong.push(...(await wrongFor(persona, proef)))
    }
  expect(wrong).toEqual([])
})

it('looks only at the newest when a word is in very many, and says so', async () => {
  const one = await insertProeftuin(world, { titel: 'Nog iets', vraag: 'Hoe zit dit met iets?' })
  for (let n = 0; n < 101; n++)
    await insertAantekening(world, one, { titel: 'Alledaags', door: n < 60 ? 'hr' : 'buurman' })
  const found = await ask('collega', { q: 'alledaags' })
  expect(found.map(({ wie, aantekeningen, recent }) => [wie, aantekeningen, recent])).toEqual([
    ['hr', 60, true],
    ['buurman', 41, true],
  ])
})

it('says what it looked at when it finds nobody, and not that nobody knows', async () => {
  const page = await (await p.as('hr').get(paths.wieWeet({ q: 'asdfgh', fase: 'uitvoeren' }))).text()
  expect(page.replace(/\s+/g, ' ')).toContain('proeftuinen, aantekeningen en profielen die jij mag lezen')
  expect(page).toContain(`href="${paths.wieWeet({ q: 'asdfgh' })}"`)
  expect(page).not.toContain('weet nog niemand')
})

it('finds nobody with words that mean nothing, and takes any', async () => {
  for (const q of ['de het', '-', '!', '"', "';", 'fase:voorbereiden', '\\', 'a&|b', '<->'])
    expect(await whoKnows('hr', { q, fase: 'voorbereiden' }), q).toEqual([])
  expect((await p.as('hr').get(paths.wieWeet({ q: '\'"\\:*' }))).status).toBe(200)
})

it('names no guests, nobody who left, and not who asks; and is for members', async () => {
  const proeftuin = await insertProeftuin(world, {
    titel: 'Wie ontbreekt',
    team: { gast: 'hr', ervaringsdeskundige: 'hr' },
  })
  for (const door of ['gast', 'ervaringsdeskundige', 'hr'] as const)
    await insertAantekening(world, proeftuin, { titel: 'Zeldzaam', door })
  await t.db
    .updateTable('lid')
    .set({ vertrokkenOp: new Date() })
    .where('id', '=', p.leden.ervaringsdeskundige.id)
    .execute()
  expect(await whoKnows('hr', { q: 'zeldzaam' })).toEqual([])
  expect(await whoKnows('collega', { q: 'zeldzaam' })).toEqual(['hr'])
  expect((await p.as('gast').get(paths.wieWeet({ q: 'zeldzaam' }))).status).toBe(403)
  expect((await p.as('bezoeker').get(paths.wieWeet({ q: 'zeldzaam' }))).status).toBe(303)
})

it('can be made anew and is the same', async () => {
  const all = () => t.db.selectFrom('kennisspoor').selectAll().orderBy('aantekeningId').execute()
  const kept = await all()
  await t.pool.query('select herbouw_kennisspoor()')
  expect(await all()).toEqual(kept)
})
