import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const secret = 'Wat wij willen betalen'

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

async function start(wanted: TestProeftuin): Promise<string> {
  const id = await insertProeftuin(world, { zichtbaarheid: 'netwerk', ...wanted })
  await insertAantekening(world, id, { titel: secret, zichtbaarheid: 'netwerk' })
  return id
}

const pageOf = async (persona: TestLid, path: string) => (await p.as(persona).get(path)).text()
const reads = async (persona: TestLid, id: string) =>
  (await pageOf(persona, paths.proeftuin(id))).includes(secret)
const leave = (as: TestLid, id: string, lid: TestLid) =>
  p.as(as).post(paths.vertrekUitTeam(id, p.leden[lid].id))

/** Asked by `inkoper`, and said yes in Mijn Vonk. */
async function join(id: string, lid: TestLid, rol: string): Promise<Response> {
  const email = p.leden[lid].email
  const asked = await p.as('inkoper').post(paths.team(id), { email, rol, naam: '', boodschap: '' })
  expect(asked.status).toBe(303)
  const row = await t.db
    .selectFrom('uitnodiging')
    .select('id')
    .where('proeftuinId', '=', id)
    .where('email', '=', email)
    .orderBy('verstuurdOp', 'desc')
    .executeTakeFirstOrThrow()
  return p.as(lid).post(paths.aanneming(row.id))
}

describe.each(['inkoper', 'collega'] as const)('who was a supplier by role, out of the team by %s', (by) => {
  it.each(['loopt', 'wacht'] as const)(
    'stays closed out while the tender is %s, as the page said',
    async (freeze) => {
      const id = await start({ freeze, team: { collega: 'leverancier', hr: 'hr' } })
      const said = await pageOf(by, paths.vertrekUitTeam(id, p.leden.collega.id))
      expect(said).toContain('Er gaat niets open')
      expect((await leave(by, id, 'collega')).status).toBe(303)
      expect((await p.as('collega').get(paths.proeftuin(id))).status).toBe(404)
      expect(await pageOf('collega', paths.proeftuinen())).not.toContain(id)
    },
  )

  it('stays closed out when asked again as something else, and when the tender begins after', async () => {
    const id = await start({ team: { collega: 'leverancier', hr: 'hr' } })
    expect(await pageOf(by, paths.vertrekUitTeam(id, p.leden.collega.id))).toContain('Wat dicht blijft')
    await leave(by, id, 'collega')
    expect(await reads('collega', id)).toBe(true)
    expect((await join(id, 'collega', 'contractmanager')).status).toBe(303)
    const begin = {
      proeftuinId: id,
      fase: 'selecteren_en_gunnen',
      begonnenOp: '2026-11-01',
      doorId: p.leden.hr.id,
    } as const
    await t.db
      .updateTable('fasePeriode')
      .set({ geeindigdOp: '2099-01-01' })
      .where('proeftuinId', '=', id)
      .execute()
    await t.db.insertInto('fasePeriode').values(begin).execute()
    expect([await reads('collega', id), await reads('hr', id)]).toEqual([false, true])
    expect(await pageOf('collega', paths.proeftuin(id))).toContain('Gesloten zolang de inkoop loopt')
  })
})

it('shows everybody in the team the way out of it, also while it is closed', async () => {
  const id = await start({ freeze: 'loopt', team: { jobcoach: 'leverancier', hr: 'hr' } })
  for (const lid of ['jobcoach', 'hr'] as const)
    expect(await pageOf(lid, paths.proeftuin(id))).toContain(paths.vertrekUitTeam(id, p.leden[lid].id))
  expect((await p.as('jobcoach').get(paths.vertrekUitTeam(id, p.leden.hr.id))).status).toBe(403)
})

describe('a supplier never leads', () => {
  it('and is not asked to by name, by organisation or beside it', async () => {
    const id = await start({})
    await t.db
      .insertInto('lidOrganisatie')
      .values({ lidId: p.leden.buurman.id, organisatieId: p.organisaties.concurrent })
      .execute()
    for (const lid of ['leverancier', 'buurman'] as const) {
      const fields = { lid: p.leden[lid].id, rollen: `${p.leden[lid].id}:trekker` }
      const sent = await p.as('inkoper').post(paths.team(id), fields)
      expect([sent.status, await sent.text()]).toEqual([
        422,
        expect.stringContaining('Die trekt geen proeftuin'),
      ])
    }
  })

  it('nor says yes to it, when that changed since', async () => {
    const id = await start({})
    const email = p.leden.hr.email
    await p.as('inkoper').post(paths.team(id), { email, rol: 'trekker', naam: '', boodschap: '' })
    const asked = await t.db
      .selectFrom('uitnodiging')
      .select('id')
      .where('proeftuinId', '=', id)
      .executeTakeFirstOrThrow()
    const work = { lidId: p.leden.hr.id, organisatieId: p.organisaties.concurrent }
    await t.db.insertInto('lidOrganisatie').values(work).execute()
    expect(await pageOf('hr', paths.uitnodiging(asked.id))).toContain('Deze rol kan niet')
    expect((await p.as('hr').post(paths.aanneming(asked.id))).status).toBe(403)
    await t.db.deleteFrom('lidOrganisatie').where('lidId', '=', p.leden.hr.id).execute()
    await t.db.updateTable('lid').set({ leverancierTot: null }).where('id', '=', p.leden.hr.id).execute()
  })

  it('and who led before loses what that gave, which the team page says', async () => {
    const id = await start({ team: { hr: 'trekker' } })
    const work = { lidId: p.leden.hr.id, organisatieId: p.organisaties.concurrent }
    await t.db.insertInto('lidOrganisatie').values(work).execute()
    for (const path of [paths.team(id), paths.fasen(id), paths.proeftuinBewerken(id)])
      expect((await p.as('hr').get(path)).status).toBe(403)
    expect(await pageOf('inkoper', paths.team(id))).toContain('Hanna Ruiter kan niet meer trekken')
    await t.db.deleteFrom('lidOrganisatie').where('lidId', '=', p.leden.hr.id).execute()
    await t.db.updateTable('lid').set({ leverancierTot: null }).where('id', '=', p.leden.hr.id).execute()
  })
})

describe('a supplier who joins while a purchase is prepared', () => {
  it('is announced before it, and told of to who leads', async () => {
    const id = await start({ fase: 'specificeren', titel: 'Een voorbereide proef' })
    expect(await pageOf('inkoper', paths.team(id))).toContain('Denk na voor je een leverancier vraagt')
    expect((await join(id, 'leverancier', 'adviseur')).status).toBe(303)
    await t.runJobs()
    const mail = (await t.mails(p.leden.inkoper.email)).at(-1)
    expect(mail?.onderwerp).toBe('Er is een leverancier bij: Een voorbereide proef')
    expect(mail?.tekst).toContain('Lev Rancier')
  })

  it.each([
    ['somebody else joins', 'specificeren', 'collega'],
    ['nothing is prepared', 'uitvoeren', 'leverancier'],
  ] as const)('sends no mail when %s', async (_when, fase, lid) => {
    const id = await start({ fase })
    const before = (await t.mails(p.leden.inkoper.email)).length
    await join(id, lid, 'adviseur')
    await t.runJobs()
    expect(await t.mails(p.leden.inkoper.email)).toHaveLength(before)
  })

  it('gets the baton without the words that came with it', async () => {
    const id = await start({ fase: 'specificeren', team: { leverancier: 'leverancier' } })
    const fields = { lidId: p.leden.leverancier.id, boodschap: 'Ons budget is krap.' }
    expect((await p.as('inkoper').post(paths.estafette(id), fields)).status).toBe(303)
    await t.runJobs()
    const mail = (await t.mails(p.leden.leverancier.email)).at(-1)
    expect(mail?.onderwerp).toContain('Jij bent aan zet')
    for (const text of [
      mail?.tekst ?? '',
      await pageOf('leverancier', paths.mijnVonk()),
      await pageOf('leverancier', paths.proeftuin(id)),
    ])
      expect(text).not.toContain('Ons budget is krap.')
    expect((await p.as('leverancier').get(paths.fasen(id))).status).toBe(403)
  })
})
