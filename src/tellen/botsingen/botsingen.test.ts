import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { teltNiet } from '#src/tellen/plekken/botsing.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { listBotsingen } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
let proeftuin = ''

const teller = (lid: TestLid, organisatie: 'ministerie' | 'leverancier' | 'concurrent') =>
  t.db
    .insertInto('teller')
    .values({ lidId: p.leden[lid].id, organisatieId: p.organisaties[organisatie] })
    .execute()

beforeAll(async () => {
  await teller('collega', 'ministerie')
  await teller('leverancier', 'leverancier')
  await teller('concurrent', 'concurrent')
})

/** A proeftuin of its own in which the host reported so many, and then the supplier. */
async function begin(aantal = '1', over: Record<string, string> = {}) {
  proeftuin = await insertProeftuin(
    { t, p },
    { zichtbaarheid: 'netwerk', team: { leverancier: 'leverancier', hr: 'hr' } },
  )
  await meld('inkoper', aantal)
  await meld('leverancier', aantal, over)
}

const meld = (persona: Persona, aantal: string, over: Record<string, string> = {}) =>
  p.as(persona).post(paths.nieuwePlekken(proeftuin), {
    ...{ aantal, soort: 'geplaatst', op: '2026-01-01', uren: '24', vorm: 'inkoop_van_dienst' },
    ...{ werkgever: 'Helder Schoonmaak', inlener: '', label: '', werkplek: '', regio: '' },
    ...over,
  })

const botsingen = () =>
  t.db
    .selectFrom('plekBotsing as x')
    .innerJoin('plek as a', 'a.id', 'x.plekId')
    .innerJoin('plek as b', 'b.id', 'x.dubbelId')
    .select(['x.id', 'x.zelfde', 'a.id as oudste', 'b.id as jongste'])
    .select(['a.voorId as eerst', 'b.voorId as later', 'x.beslotenDoorId'])
    .where('a.proeftuinId', '=', proeftuin)
    .orderBy('a.label')
    .execute()

const eerste = async () => {
  const [one] = await botsingen()
  if (!one) throw new Error('there is no collision')
  return one
}

/** How many plekken count. */
async function tellend(): Promise<number> {
  const { aantal } = await t.db
    .selectFrom('plek as k')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('k.proeftuinId', '=', proeftuin)
    .where((eb) => eb.not(teltNiet))
    .executeTakeFirstOrThrow()
  return aantal
}

const beslis = (persona: Persona, ids: string[], besluit: string) =>
  p.as(persona).post(paths.botsingbesluit(), { botsingen: ids, besluit })

const correctie = async (plekId: string, velden: Record<string, string>) => {
  const { id } = await t.db
    .selectFrom('plekFeit')
    .select('id')
    .where('plekId', '=', plekId)
    .where('vervangenOp', 'is', null)
    .executeTakeFirstOrThrow()
  return p.as('inkoper').post(paths.feitCorrectie(plekId, id), velden)
}

describe('what two organisations both report', () => {
  it('is seen when the second does, and counts once', async () => {
    await begin('3')
    const all = await botsingen()
    expect(all).toHaveLength(3)
    expect(all.every((one) => one.eerst === p.organisaties.ministerie)).toBe(true)
    expect(await tellend()).toBe(3)
  })

  it('follows the begin: corrected to another month it is two, and never begun it is none', async () => {
    await begin()
    const { oudste } = await eerste()
    await correctie(oudste, { op: '2026-03-01', uren: '24' })
    expect([await botsingen(), await tellend()]).toEqual([[], 2])
    await correctie(oudste, { op: '2026-01-03', uren: '24' })
    expect([(await botsingen()).length, await tellend()]).toEqual([1, 1])
    await beslis('collega', [(await eerste()).id], 'zelfde')
    await correctie(oudste, { vervalt: 'ja' })
    expect(await botsingen()).toEqual([])
  })

  it('waits on Mijn Vonk of who counts for either, on the desk, and on the page of both', async () => {
    await begin()
    const { oudste, jongste } = await eerste()
    for (const persona of ['collega', 'leverancier'] as const)
      expect(await (await p.as(persona).get(paths.mijnVonk())).text(), persona).toContain(
        'misschien dubbel in',
      )
    expect(await (await p.as('hr').get(paths.mijnVonk())).text()).not.toContain('dubbel')
    const desk = await (await p.as('adviesteam').get(paths.adviesteam())).text()
    expect(desk).toMatch(/(Helder Schoonmaak|Ministerie van Groei en Grond) en (Ministerie|Helder)/)
    const page = async (id: string) => (await p.as('collega').get(paths.plek(id))).text()
    expect(await page(oudste)).toContain('Deze melding is de oudste')
    expect(await page(jongste)).toContain('telt deze plek niet mee')
  })
})

describe('settling', () => {
  it.each([
    ['zelfde', 1],
    ['twee', 2],
  ])('%s: %i count, remembered with who and when', async (besluit, aantal) => {
    await begin()
    const { id } = await eerste()
    expect((await beslis('leverancier', [id], besluit)).status).toBe(303)
    const now = await eerste()
    expect([now.zelfde, now.beslotenDoorId]).toEqual([besluit === 'zelfde', p.leden.leverancier.id])
    expect(await tellend()).toBe(aantal)
  })

  it('can be changed by who counts for the other, and each leaves a line', async () => {
    await begin()
    const { id } = await eerste()
    await beslis('leverancier', [id], 'twee')
    expect(await (await p.as('collega').get(paths.mijnVonk())).text()).toContain('Iemand besliste')
    await beslis('collega', [id], 'zelfde')
    await beslis('collega', [id], 'zelfde')
    expect(await tellend()).toBe(1)
    const lines = await t.db
      .selectFrom('audit')
      .select(['lidId', 'bijzonderheden'])
      .where('onderwerpId', '=', id)
      .orderBy('id')
      .execute()
    expect(lines).toEqual([
      { lidId: p.leden.leverancier.id, bijzonderheden: { besluit: 'twee' } },
      { lidId: p.leden.collega.id, bijzonderheden: { besluit: 'zelfde' } },
    ])
  })

  it('is for the adviesteam too, and for nobody else', async () => {
    await begin()
    const { id } = await eerste()
    for (const persona of ['inkoper', 'hr', 'concurrent', 'beheerder', 'jobcoach'] as const)
      expect((await beslis(persona, [id], 'twee')).status, persona).toBe(404)
    expect((await beslis('gast', [id], 'twee')).status).toBe(403)
    expect((await eerste()).zelfde).toBeNull()
    expect((await beslis('adviesteam', [id], 'twee')).status).toBe(303)
  })

  it('shows the adviesteam between whom, and no line', async () => {
    await begin('1', { label: 'geheim label' })
    const seen = async (persona: 'adviesteam' | 'collega' | 'concurrent') => {
      const actor = p.actors[persona]
      if (!actor) throw new Error('nobody')
      const all = await listBotsingen(t.db, actor, 'open')
      return all.find(({ proeftuinId }) => proeftuinId === proeftuin)
    }
    expect((await seen('adviesteam'))?.tweede).toMatchObject({ label: null, begin: null, plekId: null })
    expect((await seen('adviesteam'))?.tweede.voor).toBe('Helder Schoonmaak')
    expect((await seen('collega'))?.tweede.label).toBe('geheim label')
    expect(await seen('concurrent')).toBeUndefined()
    expect(await (await p.as('adviesteam').get(paths.botsingen())).text()).not.toContain('geheim label')
  })
})
