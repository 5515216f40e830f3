import { describe, expect, it } from 'vitest'
import type { Actor } from '#src/platform/actor.ts'
import { ligtBinnen } from '#src/platform/zichtbaarheid.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { binnen, type Zicht, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { type Freeze, freezes, insertAantekening, insertProeftuin, zichtIn } from '#test/proeftuin.ts'
import { listNieuws } from './list.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const everybody = Object.keys(p.leden) as TestLid[]

const team = { hr: 'hr', jobcoach: 'leverancier', gast: 'adviseur' } as const
const rolOf = (persona: Persona) =>
  persona === 'inkoper' ? ('trekker' as const) : (team[persona as keyof typeof team] ?? null)

type Place = { id: string; zichtbaarheid: Zicht['zichtbaarheid']; freeze: Freeze; started: boolean }
const places: Place[] = []
// No more than the news looks at. One that was stopped reads as one that was awarded.
for (const freeze of freezes.filter((one) => one !== 'gestopt')) {
  for (const zichtbaarheid of zichtbaarheden) {
    for (const stand of ['concept', 'afgerond'] as const) {
      const id = await insertProeftuin(world, { zichtbaarheid, freeze, stand, team, categorie: 'catering' })
      places.push({ id, zichtbaarheid, freeze, started: stand !== 'concept' })
      for (const one of binnen(zichtbaarheid))
        await insertAantekening(world, id, { titel: one, zichtbaarheid: one })
      await t.db
        .insertInto('routewissel')
        .values({
          proeftuinId: id,
          van: 'inkoop',
          naar: 'inhuur',
          titel: 'wissel',
          reden: 'Zo ging het.',
          datum: '2026-03-01',
          doorId: p.leden.inkoper.id,
        })
        .execute()
    }
  }
}

const zichtFor = ({ zichtbaarheid, freeze, started }: Place, persona: Persona): Zicht =>
  zichtIn({ zichtbaarheid, freeze, stand: started ? 'afgerond' : 'concept' }, rolOf(persona))

/** By hand, from the policy: what somebody who follows all this may hear of. */
function expected(persona: Persona): string[] {
  const actor = p.actors[persona]
  if (!actor?.toegelaten) return []
  return places.flatMap((place) => {
    const zicht = zichtFor(place, persona)
    if (!place.started || !may.read(actor, zicht)) return []
    const parts = binnen(place.zichtbaarheid).filter(
      (one) => !ligtBinnen(one, 'team') && may.readPart(actor, zicht, { zichtbaarheid: one }),
    )
    return [...parts, 'wissel', 'afronding', 'begin'].map((what) => `${place.id} ${what}`)
  })
}

const heard = async (actor: Actor) =>
  (await listNieuws(t.db, actor, 500)).map(({ waarinId, soort, titel }) =>
    ['aantekening', 'routewissel'].includes(soort) ? `${waarinId} ${titel}` : `${waarinId} ${soort}`,
  )

const follow = async (lid: TestLid, what: object) => {
  await t.db.deleteFrom('volging').where('lidId', '=', p.leden[lid].id).execute()
  await t.db
    .insertInto('volging')
    .values({ lidId: p.leden[lid].id, ...what })
    .execute()
}

describe('what is new in what is followed', () => {
  const others = everybody.filter((one) => one !== 'inkoper')

  it.each(others)(
    '%s hears what the policies allow at this moment, by every way of following',
    async (lid) => {
      const actor = p.actors[lid] as Actor
      const ways = [
        { categorie: 'catering' },
        { organisatieId: p.organisaties.ministerie },
        { gevolgdLidId: p.leden.inkoper.id },
      ]
      for (const way of ways) {
        await follow(lid, way)
        expect((await heard(actor)).sort()).toEqual(expected(lid).sort())
      }
      await t.db.deleteFrom('volging').where('lidId', '=', p.leden[lid].id).execute()
      expect(await heard(actor)).toEqual([])
    },
  )

  it('there was something to hear, and something to keep silent about', () => {
    expect(expected('hr').length).toBeGreaterThan(expected('collega').length)
    expect(expected('collega').length).toBeGreaterThan(expected('leverancier').length)
    expect(expected('leverancier').length).toBeGreaterThan(0)
    expect(expected('gast')).toEqual([])
  })

  it('nobody hears of the own doings', async () => {
    await follow('inkoper', { categorie: 'catering' })
    expect(await heard(p.actors.inkoper as Actor)).toEqual([])
  })

  it('follows the dates of the tender: the day it is published a supplier hears nothing more', async () => {
    const coming = places.find(
      (one) => one.freeze === 'komt' && one.zichtbaarheid === 'netwerk' && one.started,
    )
    const id = coming?.id ?? ''
    await follow('leverancier', { proeftuinId: id })
    const actor = p.actors.leverancier as Actor
    expect((await heard(actor)).length).toBeGreaterThan(0)
    await t.db
      .updateTable('aanbesteding')
      .set({ gepubliceerdOp: '2026-01-01' })
      .where('id', '=', (eb) => eb.selectFrom('proeftuin').select('aanbestedingId').where('id', '=', id))
      .execute()
    expect(await heard(actor)).toEqual([])
  })

  it('the newest comes first, and no more than is asked for', async () => {
    await follow('collega', { categorie: 'catering' })
    const found = await listNieuws(t.db, p.actors.collega as Actor, 5)
    expect(found).toHaveLength(5)
    const moments = found.map(({ moment }) => moment.getTime())
    expect(moments).toEqual([...moments].sort((a, b) => b - a))
  })

  it('a new phase and a removed note: the one is told, the other no more', async () => {
    const id = await insertProeftuin(world, { categorie: 'groen' })
    const removed = await insertAantekening(world, id, { titel: 'Weg ermee' })
    await t.db
      .updateTable('aantekening')
      .set({ verwijderdOp: new Date() })
      .where('id', '=', removed)
      .execute()
    const today = new Date(Date.now() + 1000)
    await t.db
      .updateTable('fasePeriode')
      .set({ geeindigdOp: '2199-01-01' })
      .where('proeftuinId', '=', id)
      .execute()
    await t.db
      .insertInto('fasePeriode')
      .values({
        proeftuinId: id,
        fase: 'uitvoeren',
        begonnenOp: '2026-03-01',
        doorId: p.leden.inkoper.id,
        verzegeldOp: today,
      })
      .execute()
    await follow('collega', { proeftuinId: id })
    expect(await heard(p.actors.collega as Actor)).toEqual([`${id} fase`, `${id} begin`])
  })
})
