import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const team = { hr: 'hr', leverancier: 'leverancier' } as const

beforeEach(async () => {
  await t.db.deleteFrom('tempolimiet').execute()
  await t.db.deleteFrom('postvak').execute()
})

const stokje = (id: string) =>
  t.db
    .selectFrom('estafette')
    .select(['lidId', 'doorId', 'boodschap'])
    .where('proeftuinId', '=', id)
    .where('tot', 'is', null)
    .executeTakeFirstOrThrow()

const give = (id: string, naar: TestLid) =>
  t.db.updateTable('estafette').set({ lidId: p.leden[naar].id }).where('proeftuinId', '=', id).execute()

const textOf = async (who: TestLid | 'bezoeker', path: string) => (await p.as(who).get(path)).text()

describe('a reactie under a proeftuin', () => {
  it('stands below its question, and tells who leads it', async () => {
    const id = await insertProeftuin({ t, p }, { team })
    expect(await textOf('buurman', paths.proeftuin(id))).toContain(paths.proeftuinReacties(id))
    expect(await textOf('bezoeker', paths.proeftuin(id))).not.toContain(paths.proeftuinReacties(id))
    const sent = await p.as('buurman').post(paths.proeftuinReacties(id), { tekst: 'Wij zoeken dit ook.' })
    expect(sent.status).toBe(303)
    await t.runJobs()
    expect((await t.mails()).map(({ aan }) => aan)).toEqual([p.leden.inkoper.email])
    expect(await textOf('bezoeker', paths.proeftuin(id))).toMatch(/1 reactie/)
    expect(await textOf('bezoeker', paths.proeftuinReacties(id))).toContain('Wij zoeken dit ook.')
  })

  it('follows its wall: closed to a supplier while a purchase runs, and to who may not read it', async () => {
    const id = await insertProeftuin({ t, p }, { team, freeze: 'loopt', zichtbaarheid: 'netwerk' })
    await p.as('hr').post(paths.proeftuinReacties(id), { tekst: 'Alleen voor ons.' })
    for (const who of ['leverancier', 'concurrent'] as const) {
      expect((await p.as(who).get(paths.proeftuinReacties(id))).status, who).toBe(404)
      expect((await p.as(who).post(paths.proeftuinReacties(id), { tekst: 'Mag ik?' })).status, who).toBe(404)
    }
    expect(await textOf('buurman', paths.proeftuinReacties(id))).toContain('Alleen voor ons.')
  })
})

describe('the baton', () => {
  it('goes back with an answer to who gave it, without the words of that answer', async () => {
    const id = await insertProeftuin({ t, p }, { team })
    await give(id, 'hr')
    expect(await textOf('hr', paths.proeftuinReacties(id))).toContain('Geef het stokje terug aan Inge Koper')
    await p.as('hr').post(paths.proeftuinReacties(id), { tekst: 'Twee plekken zijn er.', terug: 'ja' })
    expect(await stokje(id)).toMatchObject({ lidId: p.leden.inkoper.id, doorId: p.leden.hr.id })
    expect((await stokje(id)).boodschap).not.toContain('Twee plekken')
  })

  it('with a question leads from Mijn Vonk and the proeftuin to where it is answered, for who holds it', async () => {
    const id = await insertProeftuin({ t, p }, { team, titel: 'Met een vraag' })
    await t.db
      .updateTable('estafette')
      .set({ lidId: p.leden.hr.id, boodschap: 'Hoeveel plekken zijn er?' })
      .where('proeftuinId', '=', id)
      .execute()
    const place = `href="${paths.proeftuinReacties(id)}"`
    const mine = await textOf('hr', paths.mijnVonk())
    expect(mine.slice(mine.indexOf('Hoeveel plekken'))).toMatch(new RegExp(`${place}[^>]*>Antwoord`))
    expect(await textOf('hr', paths.proeftuin(id))).toContain(`${place}>Antwoord en geef het stokje terug`)
    const asked = 'Inge Koper gaf jou het stokje en vraagt: “Hoeveel plekken zijn er?”'
    expect(await textOf('hr', paths.proeftuinReacties(id))).toContain(asked)
    for (const who of ['inkoper', 'leverancier', 'buurman', 'bezoeker'] as const)
      expect(await textOf(who, paths.proeftuinReacties(id)), who).not.toContain('Hoeveel plekken')
    expect(await textOf('inkoper', paths.proeftuin(id))).not.toContain('Antwoord en geef')
    const afronding = { uitkomst: 'gelukt', geleerd: 'Begin klein.', gebeld: 'niet_nodig' }
    expect((await p.as('inkoper').post(paths.afronding(id), afronding)).status).toBe(303)
    expect(await textOf('hr', paths.proeftuinReacties(id))).not.toContain('Hoeveel plekken')
  })

  it('does not tell a supplier who holds it what was asked while a purchase is prepared', async () => {
    const id = await insertProeftuin({ t, p }, { team, fase: 'specificeren', zichtbaarheid: 'openbaar' })
    await t.db
      .updateTable('estafette')
      .set({ lidId: p.leden.leverancier.id, boodschap: 'Wat wordt de prijs?' })
      .where('proeftuinId', '=', id)
      .execute()
    for (const path of [paths.proeftuinReacties(id), paths.mijnVonk()])
      expect(await textOf('leverancier', path)).not.toContain('Wat wordt de prijs?')
  })

  it('stays where it is for who does not hold it, or did not say so', async () => {
    const id = await insertProeftuin({ t, p }, { team })
    await give(id, 'hr')
    expect(await textOf('inkoper', paths.proeftuinReacties(id))).not.toContain('stokje terug')
    for (const [who, terug] of [
      ['inkoper', 'ja'],
      ['buurman', 'ja'],
      ['hr', ''],
    ] as const)
      await p.as(who).post(paths.proeftuinReacties(id), { tekst: `Van ${who}.`, terug })
    expect((await stokje(id)).lidId).toBe(p.leden.hr.id)
  })
})
