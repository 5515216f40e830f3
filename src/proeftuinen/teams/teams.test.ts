import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Conflict } from '#src/platform/errors.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { browserOf } from '#test/request.ts'
import { removeTeamlid } from './changes.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')
const visitor = p.as('bezoeker')

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const newcomer = () => `nieuw-${randomUUID()}@voorbeeld.test`
const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)
const teamOf = async (id: string) => (await found(id)).team.map(({ naam, rol }) => `${naam}: ${rol}`).sort()
const start = (wanted: TestProeftuin = {}) => insertProeftuin(world, { zichtbaarheid: 'team', ...wanted })
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''
const openInvitation = (email: string) =>
  t.db.selectFrom('uitnodiging').selectAll().where('email', '=', email).executeTakeFirstOrThrow()

/** Invites, and gives the path of the link in the mail. */
async function invite(id: string, email: string, more: Record<string, string> = {}): Promise<string> {
  const sent = await inkoper.post(paths.team(id), {
    email,
    rol: 'adviseur',
    boodschap: '',
    ...more,
  })
  expect(sent.status).toBe(303)
  await t.runJobs()
  const mail = (await t.mails(email)).at(-1)
  return /https?:\/\/[^/]+(\/uitnodigingen\/\S+)/.exec(mail?.tekst ?? '')?.[1] ?? 'no link'
}

describe('an invitation', () => {
  it('is a mail that says who asks, for what, why and how long; no word of the proeftuin beyond its title', async () => {
    const id = await start({ titel: 'Een stille proef', vraag: 'Hoe kan het geheim blijven?' })
    const email = newcomer()
    const link = await invite(id, email, { email: `Noor <${email}>`, boodschap: 'Doe je mee?' })
    const [mail, ...others] = await t.mails(email)
    expect(others).toEqual([])
    expect(mail?.onderwerp).toBe('Uitnodiging voor een proeftuin, van Inge Koper')
    for (const part of [
      'Dag Noor,',
      '‘Een stille proef’',
      'Je rol: adviseur',
      '“Doe je mee?”',
      link,
      '14 dagen',
    ]) {
      expect(mail?.tekst).toContain(part)
    }
    expect(mail?.tekst).not.toContain('geheim')
    expect(mail?.html).toContain(link)
  })

  it('puts no markup of the inviter in the mail', async () => {
    const email = newcomer()
    await invite(await start(), email, { boodschap: '<a href="https://elders.test">klik</a>' })
    expect((await t.mails(email))[0]?.html).not.toContain('<a href="https://elders.test">')
  })

  it('makes a new person a guest, who sees this proeftuin and what is public, and nothing else', async () => {
    const [id, other] = [await start(), await start({ zichtbaarheid: 'netwerk' })]
    const open = await start({ zichtbaarheid: 'openbaar' })
    const link = await invite(id, newcomer())
    expect(await (await visitor.get(link)).text()).toContain('Je hebt nog geen account')
    expect((await visitor.post(link, { naam: '', functie: '' })).status).toBe(422)
    const joined = await visitor.post(link, {
      naam: 'Noor Nieuw',
      functie: 'Adviseur',
      leverancierswerk: 'nee',
    })
    expect(joined.headers.get('location')).toBe(`${paths.proeftuin(id)}?gedaan=welkom`)
    const guest = browserOf(t, cookieOf(joined))
    const seen = await Promise.all([id, open, other].map((one) => guest.get(paths.proeftuin(one))))
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 404])
    expect(await (await guest.get(paths.mijnVonk())).text()).toContain('Je bent te gast')
    expect((await guest.post(paths.proeftuinen(), {})).status).toBe(403)
    expect(await teamOf(id)).toContain('Noor Nieuw: adviseur')
  })

  it('asks a member to sign in: a mail that was passed on is no key to an account', async () => {
    const id = await start()
    const link = await invite(id, p.leden.jobcoach.email, { rol: 'jobcoach' })
    expect(await (await p.as('jobcoach').get(paths.mijnVonk())).text()).toContain('Inge Koper vraagt je voor')
    expect(await (await visitor.get(link)).text()).not.toContain('Je naam')
    for (const persona of ['bezoeker', 'hr'] as const) {
      const answer = await p.as(persona).post(link)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(await (await p.as(persona).get(link)).text()).toContain('Log eerst in')
    }
    expect(await teamOf(id)).not.toContain('Joke Baan: jobcoach')
    expect(await (await p.as('jobcoach').get(link)).text()).toContain('aanneming')
    expect(
      (await t.db.selectFrom('lid').selectAll().where('email', '=', p.leden.jobcoach.email).execute()).length,
    ).toBe(1)
  })

  it('again to the same address renews the first: one invitation, and only the last link works', async () => {
    const [id, email] = [await start(), newcomer()]
    const first = await invite(id, email)
    await inkoper.post(paths.team(id), { email: email.toUpperCase(), rol: 'contractmanager' })
    const last = await invite(id, email, { rol: 'hr' })
    expect((await visitor.get(first)).status).toBe(410)
    expect((await visitor.get(last)).status).toBe(200)
    expect((await openInvitation(email)).rol).toBe('hr')
  })

  it('works once, also for two at once', async () => {
    const link = await invite(await start(), newcomer())
    const who = { naam: 'Noor Nieuw', functie: '', leverancierswerk: 'nee' }
    const both = await Promise.all([visitor.post(link, who), visitor.post(link, who)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, expect.toBeOneOf([409, 410])])
    expect((await visitor.get(link)).status).toBe(410)
    expect((await p.as('hr').post(link, who)).status).toBe(410)
  })

  it('that is too old, withdrawn or never was is not there', async () => {
    const [id, email] = [await start(), newcomer()]
    const link = await invite(id, email)
    const row = await openInvitation(email)
    const past = new Date(Date.now() - 1000)
    await t.db.updateTable('uitnodiging').set({ verlooptOp: past }).where('id', '=', row.id).execute()
    expect((await visitor.get(link)).status).toBe(410)
    const renewed = await invite(id, email)
    const withdrawal = paths.teamuitnodigingIntrekking(id, row.id)
    expect((await inkoper.post(withdrawal)).status).toBe(303)
    expect((await visitor.get(renewed)).status).toBe(410)
    expect((await inkoper.post(withdrawal)).status).toBe(409)
    expect((await visitor.get('/uitnodigingen/nooit-geweest')).status).toBe(410)
    expect((await visitor.get('/uitnodigingen/%00')).status).toBe(410)
  })

  it('of somebody whose account was closed says what to do', async () => {
    const email = newcomer()
    await t.db.insertInto('lid').values({ naam: 'Ex Lid', email, vertrokkenOp: new Date() }).execute()
    const answer = await visitor.post(await invite(await start(), email), {
      naam: 'Ex Lid',
      functie: '',
      leverancierswerk: 'nee',
    })
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('vraag het adviesteam'),
    ])
  })

  it('withdrawn in the wrong proeftuin, or with an id that is none, changes nothing', async () => {
    const [id, other, email] = [await start(), await start(), newcomer()]
    await invite(id, email)
    const row = await openInvitation(email)
    expect((await inkoper.post(paths.teamuitnodigingIntrekking(other, row.id))).status).toBe(409)
    expect((await inkoper.post(paths.teamuitnodigingIntrekking(id, 'onzin'))).status).toBe(404)
    expect((await openInvitation(email)).ingetrokkenOp).toBeNull()
  })

  it.each([
    ['loopt', 422],
    ['komt', 303],
    ['gegund', 303],
  ] as const)('of a supplier with tender %s: %i', async (freeze, status) => {
    const id = await start({ freeze })
    const email = newcomer()
    const fields = { email, rol: 'leverancier', naam: '', boodschap: '' }
    const answer = await inkoper.post(paths.team(id), fields)
    expect(answer.status).toBe(status)
    if (status === 422) expect(await answer.text()).toContain('De inkoop loopt')
  })

  it('to an address says nothing of who has it: a supplier hears of it once the purchase is over', async () => {
    const id = await start({ freeze: 'loopt' })
    const { email } = p.leden.concurrent
    expect((await inkoper.post(paths.team(id), { email, rol: 'adviseur' })).status).toBe(303)
    await t.runJobs()
    expect(await t.mails(email)).toEqual([])
    const asked = await openInvitation(email)
    expect((await p.as('concurrent').post(paths.aanneming(asked.id))).status).toBe(403)
  })

  it.each(['hr', 'leverancier', 'collega', 'gast'] as const)('is not for %s to send', async (persona) => {
    const id = await start({ zichtbaarheid: 'openbaar', team: { hr: 'hr', leverancier: 'leverancier' } })
    const sent = await p
      .as(persona)
      .post(paths.team(id), { email: newcomer(), rol: 'hr', naam: '', boodschap: '' })
    expect(sent.status).toBe(403)
  })

  it('has a limit of forty a day', async () => {
    const id = await start()
    const send = () => inkoper.post(paths.team(id), { email: newcomer(), rol: 'hr', naam: '', boodschap: '' })
    for (let i = 0; i < 40; i++) expect((await send()).status).toBe(303)
    expect((await send()).status).toBe(429)
  })
})

describe('leaving the team', () => {
  const leave = (as: Parameters<typeof p.as>[0], id: string, lid: 'inkoper' | 'hr' | 'leverancier') =>
    p.as(as).post(paths.vertrekUitTeam(id, p.leden[lid].id))

  it('is for oneself and for who leads; the last who leads stays', async () => {
    const id = await start({ team: { hr: 'hr', leverancier: 'leverancier' } })
    expect((await leave('leverancier', id, 'hr')).status).toBe(403)
    expect((await leave('inkoper', id, 'inkoper')).status).toBe(403)
    expect((await leave('adviesteam', id, 'inkoper')).status).toBe(403)
    expect((await leave('hr', id, 'hr')).headers.get('location')).toBe(`${paths.mijnVonk()}?gedaan=team`)
    expect((await leave('inkoper', id, 'leverancier')).status).toBe(303)
    expect(await teamOf(id)).toEqual(['Inge Koper: trekker'])
    expect((await p.as('hr').get(paths.proeftuin(id))).status).toBe(404)
  })

  it('of both who lead, each seeing that the other is there, leaves one', async () => {
    const seen = await found(await start({ team: { hr: 'trekker' } }))
    await removeTeamlid(t.db, p.actors.inkoper as Actor, { proeftuin: seen, lidId: p.leden.inkoper.id })
    const second = removeTeamlid(t.db, p.actors.hr as Actor, { proeftuin: seen, lidId: p.leden.hr.id })
    await expect(second).rejects.toThrow(Conflict)
    const left = await t.db.selectFrom('teamlid').selectAll().where('proeftuinId', '=', seen.id).execute()
    expect(left.map(({ rol }) => rol)).toEqual(['trekker'])
  })

  it('gives the baton to who leads', async () => {
    const id = await start({ team: { hr: 'hr' } })
    await inkoper.post(paths.estafette(id), { lidId: p.leden.hr.id, boodschap: '' })
    await leave('inkoper', id, 'hr')
    expect((await found(id)).stokje?.naam).toBe('Inge Koper')
  })
})

describe('the baton', () => {
  const give = (id: string, lidId: string, as: 'inkoper' | 'hr' = 'inkoper') =>
    p.as(as).post(paths.estafette(id), { lidId, boodschap: 'Bel jij de leverancier?' })

  it('goes to somebody of the team, who gets a mail and finds it on Mijn Vonk', async () => {
    const id = await start({ titel: 'De proef met het stokje', team: { hr: 'hr' } })
    expect((await give(id, p.leden.hr.id)).status).toBe(303)
    await t.runJobs()
    const mail = (await t.mails(p.leden.hr.email)).at(-1)
    expect(mail?.onderwerp).toBe('Jij bent aan zet: De proef met het stokje')
    expect(mail?.tekst).toContain('“Bel jij de leverancier?”')
    expect(await (await p.as('hr').get(paths.mijnVonk())).text()).toContain('Jij hebt het stokje')
    expect(await (await inkoper.get(paths.proeftuin(id))).text()).toContain(
      'Hanna Ruiter</strong> heeft het stokje',
    )
  })

  it('is not offered to who has it, nor when there is nobody else: then one invites first', async () => {
    const textOf = async (path: string) => (await inkoper.get(path)).text()
    const alone = await start()
    expect(await textOf(paths.proeftuin(alone))).not.toContain(paths.estafette(alone))
    const page = await textOf(paths.estafette(alone))
    expect(page).toContain(`href="${paths.team(alone)}">Nodig eerst iemand uit`)
    expect(page).not.toContain('name="lidId"')
    const id = await start({ team: { hr: 'hr' } })
    expect(await textOf(paths.proeftuin(id))).toContain(paths.estafette(id))
    const options = [...(await textOf(paths.estafette(id))).matchAll(/name="lidId"[^>]*value="([^"]+)"/g)]
    expect(options.map(([, lidId]) => lidId)).toEqual([p.leden.hr.id])
  })

  it('taken up by oneself sends no mail', async () => {
    const id = await start({ team: { opdrachtgever: 'opdrachtgever' } })
    await p.as('opdrachtgever').post(paths.estafette(id), { lidId: p.leden.opdrachtgever.id, boodschap: '' })
    await t.runJobs()
    expect(await t.mails(p.leden.opdrachtgever.email)).toEqual([])
  })

  it('goes to nobody outside the team', async () => {
    const id = await start()
    expect((await give(id, p.leden.collega.id)).status).toBe(422)
    expect((await give(id, 'onzin')).status).toBe(422)
  })

  it('does not go to a supplier while the tender runs', async () => {
    const id = await start({ team: { leverancier: 'leverancier', concurrent: 'adviseur' }, freeze: 'loopt' })
    expect((await give(id, p.leden.leverancier.id)).status).toBe(422)
    expect((await give(id, p.leden.concurrent.id)).status).toBe(422)
  })

  it('given by two at once is held by one', async () => {
    const id = await start({ team: { hr: 'hr' } })
    const both = await Promise.all([give(id, p.leden.hr.id), give(id, p.leden.inkoper.id, 'hr')])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const held = await t.db.selectFrom('estafette').selectAll().where('proeftuinId', '=', id).execute()
    expect(held.filter(({ tot }) => tot === null)).toHaveLength(1)
  })
})
