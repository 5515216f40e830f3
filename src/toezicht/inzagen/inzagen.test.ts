import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const beheerder = p.as('beheerder')
const team = { hr: 'hr', leverancier: 'leverancier' } as const

const reden = 'Inge vroeg hulp: het logboek lijkt leeg.'
const open = (proeftuin: string) => beheerder.post(paths.inzagen(), { proeftuin, reden })
const bodyOf = async (answer: Response | Promise<Response>) => (await answer).text()
const rowsOf = (id: string) => t.db.selectFrom('inzage').selectAll().where('proeftuinId', '=', id).execute()

async function secret(wanted: Parameters<typeof insertProeftuin>[1] = {}) {
  const id = await insertProeftuin(world, { zichtbaarheid: 'team', team, ...wanted })
  await insertAantekening(world, id, { zichtbaarheid: 'team', titel: 'Onder ons', tekst: 'Alleen voor ons.' })
  return id
}

describe('looking inside', () => {
  it('is not there for anybody but beheer', async () => {
    for (const persona of ['inkoper', 'adviesteam', 'leverancier', 'gast'] as const) {
      expect((await p.as(persona).get(paths.inzagen())).status).toBe(404)
      expect((await p.as(persona).post(paths.inzagen(), { proeftuin: await secret(), reden })).status).toBe(
        404,
      )
    }
    expect((await p.as('bezoeker').get(paths.inzagen())).status).toBe(404)
  })

  it('asks for a reason, and keeps what was typed', async () => {
    const id = await secret()
    const answer = await beheerder.post(paths.inzagen(), { proeftuin: id, reden: 'zomaar' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`value="${id}"`)
    expect((await open('geen adres')).status).toBe(422)
    expect(await bodyOf(open(crypto.randomUUID()))).toContain('Er is geen proeftuin met dit adres')
    expect(await rowsOf(id)).toEqual([])
    expect((await beheerder.get(paths.proeftuin(id))).status).toBe(404)
  })

  it('shows what the team reads, takes the whole address, and is read only', async () => {
    const id = await secret()
    expect((await open(`http://vonk.test/proeftuinen/${id}?na=2#logboek`)).status).toBe(303)
    const page = await bodyOf(beheerder.get(paths.proeftuin(id)))
    expect(page).toContain('Onder ons')
    expect(page).toContain('Je kijkt mee')
    expect(await bodyOf(beheerder.get(paths.proeftuinen()))).toContain(id)
    for (const path of [
      paths.proeftuinBewerken(id),
      paths.aantekeningen(id),
      paths.team(id),
      paths.fasen(id),
    ])
      expect((await beheerder.get(path)).status).toBe(403)
    expect((await beheerder.post(paths.aantekeningen(id), { titel: 'Ik ook' })).status).toBe(403)
  })

  it('opens a concept too, and nothing else', async () => {
    const id = await secret({ stand: 'concept' })
    const other = await secret()
    await open(id)
    expect((await beheerder.get(paths.proeftuin(id))).status).toBe(200)
    expect((await beheerder.get(paths.proeftuin(other))).status).toBe(404)
  })

  it('ends after an hour by the clock alone, also for pages that were made before', async () => {
    const id = await secret({ zichtbaarheid: 'netwerk' })
    await open(id)
    expect(await bodyOf(beheerder.get(paths.proeftuin(id)))).toContain('Onder ons')
    const [row] = await rowsOf(id)
    expect((row?.verlooptOp.getTime() ?? 0) - (row?.begonnenOp.getTime() ?? 0)).toBe(3_600_000)
    await sql`update inzage set begonnen_op = now() - interval '2 hours', verloopt_op = now() - interval '1 hour'
      where proeftuin_id = ${id}`.execute(t.db)
    expect(await bodyOf(beheerder.get(paths.proeftuin(id)))).not.toContain('Onder ons')
  })

  it('ends when beheer is done; another beheerder sees nothing, and cannot end it', async () => {
    const id = await secret({ zichtbaarheid: 'netwerk' })
    await open(id)
    await t.db
      .updateTable('lid')
      .set({ beheerSinds: new Date() })
      .where('id', '=', p.leden.collega.id)
      .execute()
    await beheerder.get(paths.proeftuin(id))
    expect(await bodyOf(p.as('collega').get(paths.proeftuin(id)))).not.toContain('Onder ons')
    const [row] = await rowsOf(id)
    expect((await p.as('collega').post(paths.inzageEinde(row?.id ?? ''))).status).toBe(404)
    await t.db.updateTable('lid').set({ beheerSinds: null }).where('id', '=', p.leden.collega.id).execute()
    expect((await beheerder.post(paths.inzageEinde(row?.id ?? ''))).status).toBe(303)
    expect(await bodyOf(beheerder.get(paths.proeftuin(id)))).not.toContain('Onder ons')
  })

  it('goes with the power: without it an open inzage shows nothing', async () => {
    const id = await secret()
    await open(id)
    const set = (beheerSinds: Date | null) =>
      t.db.updateTable('lid').set({ beheerSinds }).where('id', '=', p.leden.beheerder.id).execute()
    await set(null)
    expect((await beheerder.get(paths.proeftuin(id))).status).toBe(404)
    await set(new Date())
    expect((await beheerder.get(paths.proeftuin(id))).status).toBe(200)
  })

  it('never opens a running tender to beheer on the supplier’s side', async () => {
    const id = await secret({ freeze: 'loopt' })
    const side = (organisatieId: string) =>
      t.db.updateTable('lid').set({ organisatieId }).where('id', '=', p.leden.beheerder.id).execute()
    await side(p.organisaties.leverancier)
    await open(id)
    expect((await beheerder.get(paths.proeftuin(id))).status).toBe(404)
    expect(await bodyOf(beheerder.get(paths.proeftuinen()))).not.toContain(id)
    await side(p.organisaties.ministerie)
    expect((await beheerder.get(paths.proeftuin(id))).status).toBe(404)
    const final = { gunningsbeslissingOp: today(), definitiefOp: today() }
    await t.db.updateTable('aanbesteding').set(final).execute()
    expect(await bodyOf(beheerder.get(paths.proeftuin(id)))).toContain('Onder ons')
  })
})

describe('the team', () => {
  it('hears it at once by mail, with who and why; others do not', async () => {
    const id = await secret()
    await open(id)
    await t.runJobs()
    for (const lid of ['inkoper', 'hr', 'leverancier'] as const) {
      const mail = (await t.mails(p.leden[lid].email)).at(-1)
      expect(mail?.onderwerp).toContain('Beheer kijkt mee')
      expect(mail?.tekst).toContain(reden)
      expect(mail?.tekst).toContain(p.leden.beheerder.naam)
    }
    expect(await t.mails(p.leden.collega.email)).toEqual([])
  })

  it('sees it on the page afterwards; who is not in the team does not', async () => {
    const id = await secret({ zichtbaarheid: 'netwerk' })
    await open(id)
    expect(await bodyOf(p.as('hr').get(paths.proeftuin(id)))).toContain(reden)
    for (const persona of ['collega', 'adviesteam', 'jobcoach'] as const)
      expect(await bodyOf(p.as(persona).get(paths.proeftuin(id)))).not.toContain(reden)
  })

  it('tells its supplier that, but not why, while the tender runs', async () => {
    const id = await secret({ freeze: 'loopt' })
    await open(id)
    await t.runJobs()
    const mail = (await t.mails(p.leden.leverancier.email)).at(-1)
    expect(mail?.tekst).toContain('weer helemaal voor jou open')
    expect(mail?.tekst).not.toContain(reden)
    expect(await bodyOf(p.as('leverancier').get(paths.proeftuin(id)))).not.toContain(reden)
  })

  it('finds a line in the trail, with ids only', async () => {
    const id = await secret()
    await open(id)
    const lines = await t.db.selectFrom('audit').selectAll().where('onderwerpId', '=', id).execute()
    expect(lines).toMatchObject([{ handeling: 'inzage.geopend', lidId: p.leden.beheerder.id }])
    expect(JSON.stringify(lines)).not.toContain('logboek')
  })
})
