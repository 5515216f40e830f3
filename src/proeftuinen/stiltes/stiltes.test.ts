import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

beforeEach(async () => {
  await t.db.deleteFrom('proeftuin').execute()
  await t.db.deleteFrom('postvak').execute()
})

/** Of inkoper, who has its baton; nothing happened in it for so many days. */
async function quiet(dagen: number, wanted: TestProeftuin = {}): Promise<string> {
  const id = await insertProeftuin({ t, p }, { titel: 'Stille tuin', ...wanted })
  await moved(id, dagen)
  return id
}

const moved = (id: string, dagen: number) =>
  t.db
    .updateTable('proeftuin')
    .set({ bewogenOp: sql<Date>`now() - make_interval(days => ${dagen}::int)` })
    .where('id', '=', id)
    .execute()

const batonTo = (id: string, lid: TestLid) =>
  t.db.updateTable('estafette').set({ lidId: p.leden[lid].id }).where('proeftuinId', '=', id).execute()

/** To whom a mail went, on a next day. */
async function nextDay(): Promise<string[]> {
  await t.runJob('stiltes-dagelijks')
  await t.runJobs()
  const mails = await t.mails()
  await t.db.deleteFrom('postvak').execute()
  return mails.map(({ aan, onderwerp }) => `${aan.split('@')[0]}: ${onderwerp}`).toSorted()
}

describe('a contract phase in which nothing happens', () => {
  it('is brought to mind after thirty days, once until something happens', async () => {
    const id = await quiet(29)
    expect(await nextDay()).toEqual([])
    await moved(id, 30)
    expect(await nextDay()).toEqual(['inkoper: Hoe gaat het in de uitvoering? Stille tuin'])
    expect(await nextDay()).toEqual([])
    await moved(id, 0)
    expect(await nextDay()).toEqual([])
    await moved(id, 31)
    expect(await nextDay()).toHaveLength(1)
  })

  it('is only that: not before it, nor of a concept, what was rounded off or taken away', async () => {
    await quiet(90, { fase: 'voorbereiden' })
    await quiet(90, { stand: 'concept' })
    await quiet(90, { stand: 'afgerond' })
    await quiet(90, { weg: true })
    expect(await nextDay()).toEqual([])
  })

  it('asks a guest who has the baton, who reads it as the team does', async () => {
    const id = await quiet(40, { team: { gast: 'jobcoach' } })
    await batonTo(id, 'gast')
    expect(await nextDay()).toEqual(['gast: Hoe gaat het in de uitvoering? Stille tuin'])
  })

  it('asks who has the baton; of a purchase that runs not its supplier, but who leads', async () => {
    const open = await quiet(40, { team: { jobcoach: 'jobcoach' } })
    await batonTo(open, 'jobcoach')
    expect(await nextDay()).toEqual(['jobcoach: Hoe gaat het in de uitvoering? Stille tuin'])
    const frozen = await quiet(40, { freeze: 'loopt', team: { leverancier: 'leverancier' } })
    await batonTo(frozen, 'leverancier')
    expect(await nextDay()).toEqual(['inkoper: Hoe gaat het in de uitvoering? Stille tuin'])
  })
})

describe('the desk', () => {
  it('says how many lie still, and by phase with whom and what to do', async () => {
    await quiet(45)
    await quiet(400, { titel: 'Nooit begonnen', fase: 'voorbereiden', zichtbaarheid: 'team' })
    await quiet(3, { titel: 'Volop bezig' })
    const adviesteam = p.as('adviesteam')
    expect(await (await adviesteam.get(paths.adviesteam())).text()).toContain(
      'In 2 proeftuinen gebeurde al 30 dagen of langer niets',
    )
    const page = await (await adviesteam.get(paths.stiltes())).text()
    expect(page.indexOf('Nooit begonnen')).toBeLessThan(page.indexOf('Stille tuin'))
    for (const word of ['Inge Koper', 'eerste kleine stap', 'Bel wie het stokje heeft'])
      expect(page).toContain(word)
    expect(page).not.toContain('Volop bezig')
  })

  it('is there for the adviesteam only, and says when nothing is quiet', async () => {
    expect(await (await p.as('adviesteam').get(paths.stiltes())).text()).toContain('Overal gebeurt iets')
    expect(await (await p.as('adviesteam').get(paths.adviesteam())).text()).not.toContain('Waar het stilligt')
    for (const who of ['hr', 'leverancier', 'beheerder'] as const)
      expect((await p.as(who).get(paths.stiltes())).status, who).toBe(404)
    expect((await p.as('bezoeker').get(paths.stiltes())).status).not.toBe(200)
  })
})
