import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import type { Fields } from '#test/request.ts'
import { listVoorstellen } from './voorstellen.ts'

const t = await testApp()
const p = await testPersonas(t)
const inkoper = p.as('inkoper')

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const start = (wanted: TestProeftuin = {}) => insertProeftuin({ t, p }, { zichtbaarheid: 'team', ...wanted })
const idOf = (lid: TestLid) => p.leden[lid].id
const newcomer = () => `nieuw-${randomUUID()}@voorbeeld.test`
const pageOf = async (persona: TestLid, path: string) => (await p.as(persona).get(path)).text()
const invited = (proeftuinId: string) =>
  t.db.selectFrom('uitnodiging').selectAll().where('proeftuinId', '=', proeftuinId).orderBy('rol').execute()

/** What the page says after these were asked, and which answer that is. */
async function ask(id: string, fields: Fields) {
  const answer = await inkoper.post(paths.team(id), fields)
  return { status: answer.status, text: await answer.text() }
}

async function search(id: string, fields: Fields): Promise<string> {
  const answer = await inkoper.post(paths.team(id, 'lid'), fields)
  expect(answer.status).toBe(200)
  return answer.text()
}

const tick = (lid: TestLid) => new RegExp(`<input[^>]*value="${idOf(lid)}"[^>]*>`)
const isTicked = (page: string, lid: TestLid) => tick(lid).exec(page)?.[0]?.includes('checked') === true

describe('several at once', () => {
  it('members by name, each in a role, and addresses; no page or mail tells the address of a member', async () => {
    const [id, email] = [await start({ titel: 'Samen vragen' }), newcomer()]
    const rollen = [`${idOf('hr')}:hr`, `${idOf('jobcoach')}:jobcoach`]
    const given = {
      lid: [idOf('hr'), idOf('jobcoach')],
      rollen,
      email: `Noor Nieuw <${email}>`,
      rol: 'adviseur',
    }
    expect((await ask(id, given)).status).toBe(303)
    expect((await invited(id)).map(({ rol, email, lidId }) => [rol, email, lidId])).toEqual([
      ['hr', null, idOf('hr')],
      ['jobcoach', null, idOf('jobcoach')],
      ['adviseur', email, null],
    ])
    await t.runJobs()
    const mail = (await t.mails(p.leden.hr.email)).at(-1)
    expect(mail?.tekst).toContain('Dag Hanna Ruiter')
    expect(mail?.tekst).toContain('Inge Koper je in Vonk vroeg')
    expect(await t.mails(email)).toHaveLength(1)
    const page = await pageOf('inkoper', paths.team(id))
    expect(page).toContain('Hanna Ruiter')
    expect(page).not.toContain(p.leden.hr.email)
  })

  it('and nothing reaches whoever blocked the one who asks, who does not hear that', async () => {
    const id = await start({ titel: 'Ongewenst gevraagd' })
    const blokkade = { lidId: idOf('buurman'), geblokkeerdId: idOf('inkoper') }
    await t.db.insertInto('blokkade').values(blokkade).execute()
    const before = (await t.mails(p.leden.buurman.email)).length
    expect((await ask(id, { lid: [idOf('buurman')], rollen: `${idOf('buurman')}:hr` })).status).toBe(303)
    await t.runJobs()
    expect((await t.mails(p.leden.buurman.email)).length).toBe(before)
    expect(await pageOf('buurman', paths.mijnVonk())).not.toContain('Ongewenst gevraagd')
    await t.db.deleteFrom('blokkade').execute()
  })

  it('and who was asked by name says yes or no in Mijn Vonk, and is asked by nothing else then', async () => {
    const id = await start({ titel: 'Op naam gevraagd' })
    const { email } = p.leden.collega
    await ask(id, { lid: [idOf('collega'), idOf('hr')], rollen: `${idOf('collega')}:contractmanager` })
    await ask(id, { email, rol: 'hr' })
    expect(await pageOf('collega', paths.mijnVonk())).toContain('Op naam gevraagd')
    const [byName, other] = [idOf('collega'), idOf('hr')].map(async (lidId) =>
      (await invited(id)).find((one) => one.lidId === lidId),
    )
    const key = (await byName)?.id ?? ''
    expect(await pageOf('collega', paths.mijnVonk())).toContain(key)
    expect((await p.as('hr').post(paths.aanneming(key))).status).toBe(404)
    expect((await p.as('collega').post(paths.aanneming(key))).status).toBe(303)
    expect((await p.as('hr').post(paths.afwijzing((await other)?.id ?? ''))).status).toBe(303)
    const { team } = await findProeftuin(t.db, p.actors.inkoper, id)
    expect(team.map(({ rol }) => rol)).toContain('contractmanager')
    expect(await pageOf('collega', paths.mijnVonk())).not.toContain(key)
    const page = await pageOf('inkoper', paths.team(id))
    expect(page).not.toContain(email)
    expect(page).toContain('wil niet meedoen')
  })

  it('in two tabs asks once', async () => {
    const id = await start()
    const both = await Promise.all([ask(id, { lid: idOf('hr') }), ask(id, { lid: idOf('hr') })])
    expect(both.filter(({ status }) => status === 303).length).toBeGreaterThan(0)
    expect(await invited(id)).toHaveLength(1)
    expect((await ask(id, { lid: idOf('hr') })).text).toContain('Hanna Ruiter: is al gevraagd')
  })

  it('needs somebody, an address that is one, and a role for who is asked by mail', async () => {
    const id = await start()
    const wrong = ['', 'geen adres', 'een@goed.test, half@']
    for (const email of wrong) expect((await ask(id, { email, rol: 'hr' })).status).toBe(422)
    expect((await ask(id, { email: 'een@goed.test, half@', rol: 'hr' })).text).toContain('‘half@’')
    expect((await ask(id, { email: newcomer() })).text).toContain('Kies een rol voor wie je per mail vraagt')
    expect((await ask(id, { lid: idOf('hr'), rollen: `${idOf('hr')}:baas` })).status).toBe(422)
    expect(await invited(id)).toEqual([])
  })
})

describe('who cannot be asked', () => {
  it('is named with the reason, and the others are asked', async () => {
    const id = await start({ freeze: 'loopt', team: { collega: 'hr' } })
    const lid = [idOf('hr'), idOf('concurrent'), idOf('collega'), idOf('gast'), randomUUID()]
    const { status, text } = await ask(id, { lid, boodschap: 'Doe je mee?' })
    expect(status).toBe(200)
    expect((await invited(id)).map(({ lidId }) => lidId)).toEqual([idOf('hr')])
    for (const said of [
      'Conny Rent: werkt voor een leverancier. Die kan er niet bij zolang de inkoop loopt.',
      'Cor Lega: zit al in het team.',
      'Dit lid: zit niet in het netwerk.',
      'Doe je mee?</textarea>',
    ])
      expect(text).toContain(said)
  })

  it('is shown so before, without a tick', async () => {
    const id = await start({ freeze: 'loopt' })
    const page = await search(id, { q: 'Conny' })
    expect(page).toContain('Die kan er niet bij zolang de inkoop loopt')
    expect(page).not.toMatch(tick('concurrent'))
  })

  it('said no twice, and is not asked a third time', async () => {
    const id = await start()
    for (const status of [303, 303, 422]) {
      expect((await ask(id, { lid: idOf('opdrachtgever') })).status).toBe(status)
      const open = (await invited(id)).find(({ afgeslagenOp }) => afgeslagenOp === null)
      if (open) await p.as('opdrachtgever').post(paths.afwijzing(open.id))
    }
  })

  it('by the API too', async () => {
    const id = await start({ freeze: 'loopt' })
    const client = clientOf(t, await readDocument(t), { token: await makeKey(t, idOf('inkoper')) })
    const leden = [
      { lidId: idOf('hr'), rol: 'hr' },
      { lidId: idOf('concurrent'), rol: 'adviseur' },
    ]
    const path = `/proeftuinen/${id}/uitnodigingen`
    const refused = { lidId: idOf('concurrent'), email: null, reden: expect.stringContaining('leverancier') }
    expect(await client('POST', path, { leden })).toMatchObject({
      status: 201,
      body: { gevraagd: 1, geweigerd: [refused] },
    })
    expect((await client('POST', path, { leden })).status).toBe(400)
    const { body } = await client('GET', path)
    expect(body.uitnodigingen).toMatchObject([{ naam: 'Hanna Ruiter', email: null }])
    expect((await client('GET', `/proeftuinen/${id}/teamvoorstellen`)).status).toBe(200)
  })
})

describe('a search', () => {
  it('asks nobody, keeps what was typed and ticked, and ticks who is the only one found', async () => {
    const id = await start()
    const typed = {
      lid: idOf('jobcoach'),
      email: 'half@',
      boodschap: 'Samen uit',
      rollen: `${idOf('jobcoach')}:hr`,
    }
    const page = await search(id, { ...typed, q: 'Hanna', sleutel: [randomUUID(), ''] })
    expect([isTicked(page, 'hr'), isTicked(page, 'jobcoach')]).toEqual([true, true])
    expect(page).toContain(`<option value="${idOf('jobcoach')}:hr" selected`)
    expect(page).toContain('half@</textarea>')
    expect(page).toContain('Samen uit</textarea>')
    expect(await invited(id)).toEqual([])
    expect(await search(id, { q: 'walvis' })).toContain('Geen lid gevonden met ‘walvis’')
  })

  it('finds nobody for a guest, who leads but is not in the network', async () => {
    const id = await start({ team: { gast: 'trekker' } })
    const page = await (await p.as('gast').post(paths.team(id, 'lid'), { q: 'Hanna' })).text()
    expect(page).not.toContain('Hanna Ruiter')
    const byId = await p.as('gast').post(paths.team(id), { lid: idOf('hr') })
    expect([byId.status, (await byId.text()).includes('Hanna Ruiter')]).toEqual([422, false])
    expect((await p.as('gast').get(paths.ledenZoek('Hanna'))).status).toBe(403)
    const suggested = await (await inkoper.get(paths.ledenZoek('Hann'))).json()
    expect(suggested).toEqual([
      { naam: 'Hanna Ruiter', uitleg: expect.stringContaining('Gemeente Waterlinge') },
    ])
  })
})

describe('proposed', () => {
  const proposed = async (id: string) => {
    const found = await listVoorstellen(
      t.db,
      p.actors.inkoper,
      await findProeftuin(t.db, p.actors.inkoper, id),
    )
    return Object.fromEntries(found.map(({ lidId, ...rest }) => [lidId, rest]))
  }
  const knows = (lid: TestLid, onderwerpenZicht: 'overheid' | 'netwerk' | 'team') =>
    t.db
      .updateTable('lid')
      .set({ categorieen: ['catering'], onderwerpenZicht })
      .where('id', '=', idOf(lid))
      .execute()

  it('are who knows the work or works there, with the reasons, as far as one may see them', async () => {
    await knows('hr', 'overheid')
    await knows('buurman', 'team')
    const id = await start({ categorie: 'catering', fase: 'uitvoeren' })
    const found = await proposed(id)
    expect(found[idOf('hr')]).toEqual({
      rol: 'hr',
      redenen: ['weet van catering en ontvangst', 'in een rol die het team nog mist'],
    })
    expect(found[idOf('opdrachtgever')]?.redenen[0]).toBe('werkt bij Ministerie van Groei en Grond')
    expect(found[idOf('buurman')]).toBeUndefined()
    expect(await pageOf('inkoper', paths.team(id))).toContain('Weet van catering')
  })

  it('are asked in the role that the list proposes for what they do', async () => {
    const id = await start({ categorie: 'catering', fase: 'uitvoeren' })
    const set = (rollen: string[]) =>
      t.db.updateTable('lid').set({ rollen }).where('id', '=', idOf('opdrachtgever')).execute()
    await set(['leidinggevende'])
    expect((await proposed(id))[idOf('opdrachtgever')]?.rol).toBe('opdrachtgever')
    await set(['beleidsadviseur'])
    expect((await proposed(id))[idOf('opdrachtgever')]?.rol).toBe('adviseur')
    await set(['opdrachtgever'])
  })

  it('is who works in the same region', async () => {
    const id = await start({ categorie: 'meubilair' })
    const lies = (tabel: 'lid' | 'proeftuin', of: string, regio: string | null) =>
      t.db.updateTable(tabel).set({ regio }).where('id', '=', of).execute()
    await lies('lid', idOf('jobcoach'), 'twente')
    expect((await proposed(id))[idOf('jobcoach')]).toBeUndefined()
    await lies('proeftuin', id, 'twente')
    expect((await proposed(id))[idOf('jobcoach')]?.redenen[0]).toBe('werkt in de regio Twente')
    await lies('lid', idOf('jobcoach'), null)
  })

  it('is nobody who supplies while a purchase is prepared, nor who was asked', async () => {
    await knows('leverancier', 'netwerk')
    const [prepares, runs] = [
      await start({ categorie: 'catering', fase: 'specificeren' }),
      await start({ categorie: 'catering', fase: 'uitvoeren' }),
    ]
    expect((await proposed(prepares))[idOf('leverancier')]).toBeUndefined()
    expect((await proposed(runs))[idOf('leverancier')]?.rol).toBe('leverancier')
    await ask(runs, { lid: idOf('leverancier'), rollen: `${idOf('leverancier')}:leverancier` })
    expect((await proposed(runs))[idOf('leverancier')]).toBeUndefined()
  })
})

describe('from the page of a member', () => {
  it('who leads chooses for which, and hears for which it cannot be', async () => {
    const [id, full] = [
      await start({ titel: 'Nog plek' }),
      await start({ titel: 'Al vol', team: { hr: 'hr' } }),
    ]
    expect(await pageOf('inkoper', paths.lid(idOf('hr')))).toContain('Vraag voor mijn proeftuin')
    const path = paths.vraagVoorProeftuin(idOf('hr'))
    const page = await pageOf('inkoper', path)
    expect(page).toMatch(/Nog plek[\s\S]*Waarvoor het nu niet kan[\s\S]*Al vol<\/a>: zit al in het team/)
    const send = (proeftuinId: string) =>
      inkoper.post(path, { proeftuinId, rol: 'hr', boodschap: 'Doe je mee?' })
    for (const refused of [full, randomUUID()]) expect((await send(refused)).status).toBe(422)
    expect((await send(id)).status).toBe(303)
    expect((await invited(id)).map(({ lidId, rol }) => [lidId, rol])).toEqual([[idOf('hr'), 'hr']])
  })

  it('in no role that each of them would refuse', async () => {
    const path = paths.vraagVoorProeftuin(idOf('opdrachtgever'))
    const asks = async () => (await pageOf('bestuurder', path)).match(/<option value="leverancier"/) !== null
    const led: TestProeftuin = { team: { bestuurder: 'trekker' }, freeze: 'loopt' }
    await start(led)
    expect(await asks()).toBe(false)
    await start({ ...led, freeze: 'geen', fase: 'uitvoeren' })
    expect(await asks()).toBe(true)
  })

  it('who leads nothing has nothing to ask for', async () => {
    expect(await pageOf('buurman', paths.lid(idOf('hr')))).not.toContain('Vraag voor mijn proeftuin')
    expect((await p.as('buurman').get(paths.vraagVoorProeftuin(idOf('hr')))).status).toBe(403)
  })
})
