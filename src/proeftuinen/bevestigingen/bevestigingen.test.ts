import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, testPersonas } from '#test/personas.ts'
import { testBevestigingen } from './test-bevestigingen.ts'

const t = await testApp()
const p = await testPersonas(t)
const { inkoper, begin, newAddress, linkTo, tryAsk, ask, answer, gradesOf, rowOf, pageOf } =
  await testBevestigingen(t, p)
const visitor = p.as('bezoeker')
const nee = 'Het waren er elf, zegt onze planning.'

describe('asking the other side', () => {
  it('goes to an address elsewhere, and neither to the host, nor to who leads, reported or asks', async () => {
    const begun = await begin()
    const own = [p.leden.inkoper.email, p.leden.collega.email, 'iemand@elders.test', p.leden.gast.email]
    for (const email of own) expect((await tryAsk(begun, email)).status, email).toBe(422)
    const led = await begin({ organisatie: 'leverancier', team: { buurman: 'trekker' } })
    for (const email of [p.leden.hr.email, newAddress(), p.leden.collega.email, p.leden.leverancier.email])
      expect((await tryAsk(led, email)).status, email).toBe(422)
    expect((await tryAsk(led, p.leden.jobcoach.email)).status).toBe(303)
    const reported = await begin()
    await t.db
      .updateTable('opbrengst')
      .set({ doorId: p.leden.jobcoach.id })
      .where('id', 'in', reported.opbrengsten)
      .execute()
    const refused = await tryAsk(reported, p.leden.ervaringsdeskundige.email)
    const { ministerie: organisatieId } = p.organisaties
    await t.db.insertInto('lidOrganisatie').values({ lidId: p.leden.hr.id, organisatieId }).execute()
    expect((await tryAsk(begun, p.leden.hr.email)).status).toBe(422)
    await t.db.deleteFrom('lidOrganisatie').where('lidId', '=', p.leden.hr.id).execute()
    expect((await tryAsk(begun, p.leden.hr.email)).status).toBe(303)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('andere kant')])
  })

  it('is refused by the database as well, whoever writes', async () => {
    const { afrondingId } = await begin()
    const { ministerie: organisatieId } = p.organisaties
    const row = { afrondingId, organisatieId, doorId: p.leden.hr.id }
    const direct = t.db.insertInto('bevestiging').values(row).execute()
    await expect(direct).rejects.toThrow('who reports does not confirm')
  })

  it('is for who leads it, about its own figures, and about each once at a time', async () => {
    const begun = await begin({ zichtbaarheid: 'netwerk', team: { hr: 'hr' } })
    const other = await begin()
    expect((await tryAsk(begun, newAddress(), 'hr')).status).toBe(403)
    expect((await tryAsk({ ...begun, opbrengsten: other.opbrengsten }, newAddress())).status).toBe(422)
    expect((await tryAsk({ ...begun, opbrengsten: [] }, newAddress())).status).toBe(422)
    await ask(begun)
    const again = await tryAsk(begun, newAddress())
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('geen getal')])
    const { id } = await rowOf(begun)
    expect((await inkoper.post(paths.bevestigingIntrekking(begun.id, id), {})).status).toBe(303)
    expect((await tryAsk(begun, newAddress())).status).toBe(303)
    const running = await begin({ stand: 'afgerond' })
    await t.db
      .updateTable('afronding')
      .set({ heropendOp: new Date(), heropendReden: 'Verder' })
      .where('id', '=', running.afrondingId)
      .execute()
    expect((await tryAsk(running, newAddress())).status).toBe(403)
  })

  it('sends the same form twice once', async () => {
    const begun = await begin()
    const form = { email: newAddress(), opbrengsten: begun.opbrengsten, sleutel: crypto.randomUUID() }
    for (const _twice of [1, 2])
      expect((await inkoper.post(paths.bevestigingen(begun.id), form)).status).toBe(303)
    await t.runJobs()
    expect(await t.mails(form.email)).toHaveLength(1)
  })

  it('is for who may read it: of what is for the overheid no supplier, of what is for the team its team', async () => {
    const overheid = await begin({ zichtbaarheid: 'overheid', team: { leverancier: 'leverancier' } })
    for (const email of [p.leden.jobcoach.email, p.leden.leverancier.email, p.leden.concurrent.email])
      expect((await tryAsk(overheid, email)).status, email).toBe(422)
    expect((await tryAsk(overheid, newAddress())).status).toBe(303)
    const team = await begin({ zichtbaarheid: 'team', team: { jobcoach: 'jobcoach' } })
    for (const email of [p.leden.hr.email, p.leden.ervaringsdeskundige.email])
      expect((await tryAsk(team, email)).status, email).toBe(422)
    expect((await tryAsk(team, p.leden.jobcoach.email)).status).toBe(303)
  })
})

describe('its link', () => {
  it('shows without doing anything, and confirms by a press, once', async () => {
    const begun = await begin()
    const link = await ask(begun)
    for (const _scanner of [1, 2]) {
      const shown = await visitor.get(link)
      expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('Aan het werk 0')])
    }
    expect((await answer(link, 'misschien')).status).toBe(422)
    expect(await gradesOf(begun)).toEqual(['opgegeven'])
    expect(await pageOf('bezoeker', begun)).toContain('opgegeven door het team')
    const done = await answer(link)
    expect(done.status).toBe(303)
    const thanks = await (await visitor.get(done.headers.get('location') ?? '')).text()
    expect(thanks).toContain('Gemeente Waterlinge het bevestigde')
    expect(await gradesOf(begun)).toEqual(['bevestigd'])
    const page = await pageOf('bezoeker', begun)
    expect(page).toContain('Bevestigd door Gemeente Waterlinge')
    expect(page).not.toContain('opgegeven door het team')
    for (const again of [await visitor.get(link), await answer(link, 'klopt_niet', nee)])
      expect([again.status, await again.text()]).toEqual([410, expect.stringContaining('al op geantwoord')])
    await t.runJobs()
    expect((await t.mails(p.leden.inkoper.email)).at(-1)?.onderwerp).toContain('Getallen bevestigd')
  })

  it('of two at once takes one', async () => {
    const begun = await begin()
    const link = await ask(begun)
    const both = await Promise.all([answer(link), answer(link, 'klopt_niet', nee)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410])
  })

  it('says no in words, which the team reads without its suppliers and nobody else', async () => {
    const begun = await begin({ team: { hr: 'hr', leverancier: 'leverancier' } })
    const link = await ask(begun, p.leden.jobcoach.email)
    expect((await answer(link, 'klopt_niet')).status).toBe(422)
    expect((await answer(link, 'klopt_niet', 'Bel 111222333.')).status).toBe(422)
    expect((await answer(link, 'klopt_niet', 'Te lang. '.repeat(130))).status).toBe(422)
    expect((await answer(link, 'klopt_niet', nee)).status).toBe(303)
    expect(await gradesOf(begun)).toEqual(['opgegeven'])
    for (const reader of ['inkoper', 'hr', 'adviesteam'] as const) {
      const shown = await p.as(reader).get(paths.bevestigingen(begun.id))
      expect([shown.status, await shown.text()], reader).toEqual([200, expect.stringContaining(nee)])
      expect(await pageOf(reader, begun), reader).toContain('klopt iets niet')
    }
    const { id } = await rowOf(begun)
    for (const other of ['bezoeker', 'leverancier', 'buurman', 'concurrent', 'jobcoach'] as const) {
      const page = await pageOf(other, begun)
      expect(page, other).toContain('opgegeven door het team')
      for (const tells of [nee, 'klopt iets niet', 'Werkbrug Oost']) expect(page, other).not.toContain(tells)
      for (const path of [paths.bevestigingen(begun.id), paths.bevestiging(begun.id, id)])
        expect((await p.as(other).get(path)).status, `${other} ${path}`).toBe(
          other === 'bezoeker' ? 303 : 403,
        )
    }
    await t.runJobs()
    const told = (await t.mails(p.leden.inkoper.email)).at(-1)
    expect(told?.onderwerp).toContain('Getallen niet bevestigd')
    expect(told?.tekst).not.toContain(nee)
  })

  it('is not for somebody else who is signed in', async () => {
    const begun = await begin()
    const link = await ask(begun, p.leden.hr.email)
    for (const wrong of ['buurman', 'inkoper', 'leverancier'] as const) {
      expect((await p.as(wrong).get(link)).status, wrong).toBe(403)
      expect((await p.as(wrong).post(`${link}/antwoord`, { antwoord: 'klopt' })).status, wrong).toBe(403)
    }
    expect(await gradesOf(begun)).toEqual(['opgegeven'])
    expect((await p.as('hr').post(`${link}/antwoord`, { antwoord: 'klopt' })).status).toBe(303)
  })

  it('ends: late, withdrawn, when the figure is gone or the proeftuin goes on', async () => {
    const late = await begin()
    const link = await ask(late)
    await t.db
      .updateTable('gastlink')
      .set({ verlooptOp: sql`now() - interval '1 minute'` })
      .where('onderwerpId', '=', (await rowOf(late)).id)
      .execute()
    expect((await answer(link)).status).toBe(410)
    const withdrawn = await begin()
    const second = await ask(withdrawn)
    const { id } = await rowOf(withdrawn)
    await inkoper.post(paths.bevestigingIntrekking(withdrawn.id, id), {})
    expect(await (await answer(second)).text()).toContain('niet meer nodig')
    const gone = await begin()
    const third = await ask(gone)
    await t.db.deleteFrom('opbrengst').where('id', 'in', gone.opbrengsten).execute()
    expect((await answer(third)).status).toBe(410)
    const reopened = await begin()
    const fourth = await ask(reopened)
    expect((await inkoper.post(paths.heropening(reopened.id), { reden: 'Verder.' })).status).toBe(303)
    for (const shut of [await visitor.get(fourth), await answer(fourth)]) expect(shut.status).toBe(410)
  })

  it('is passed on within the organisation, or just said not to be for one; then another can be asked', async () => {
    const begun = await begin()
    const [link, next] = [await ask(begun), newAddress()]
    for (const email of ['iemand@elders.test', p.leden.jobcoach.email, p.leden.inkoper.email])
      expect((await visitor.post(`${link}/doorgave`, { email })).status, email).toBe(422)
    expect((await visitor.post(`${link}/doorgave`, { email: next })).status).toBe(303)
    await t.runJobs()
    const passed = await linkTo(next)
    expect((await visitor.post(`${passed}/doorgave`, { email: '' })).status).toBe(303)
    await t.runJobs()
    expect((await t.mails(p.leden.inkoper.email)).at(-1)?.tekst).toContain('dit is niet aan mij')
    expect((await answer(passed)).status).toBe(410)
    expect((await answer(await ask(begun, p.leden.jobcoach.email))).status).toBe(303)
    expect(await gradesOf(begun)).toEqual(['bevestigd'])
  })

  it('keeps no address once it is over', async () => {
    const begun = await begin()
    await answer(await ask(begun))
    const { id } = await rowOf(begun)
    const links = await t.db.selectFrom('gastlink').select('email').where('onderwerpId', '=', id).execute()
    expect(links).toEqual([{ email: null }])
  })

  it('shows and does nothing while a purchase runs, to all but the buyers’ side', async () => {
    const begun = await begin({ zichtbaarheid: 'netwerk', freeze: 'gegund', route: 'inkoop' }, 2)
    const [one, two] = begun.opbrengsten as [string, string]
    const toSupplier = await ask({ ...begun, opbrengsten: [one] }, p.leden.leverancier.email)
    const toBuyer = await ask({ ...begun, opbrengsten: [two] }, p.leden.buurman.email)
    expect((await visitor.get(toSupplier)).status).toBe(200)
    const { aanbestedingId } = await t.db
      .selectFrom('proeftuin')
      .select('aanbestedingId')
      .where('id', '=', begun.id)
      .executeTakeFirstOrThrow()
    const tender = t.db.updateTable('aanbesteding').where('id', '=', aanbestedingId)
    await tender.set({ definitiefOp: null, gunningsbeslissingOp: null }).execute()
    for (const shut of [await visitor.get(toSupplier), await answer(toSupplier)]) {
      const text = await shut.text()
      expect([shut.status, text]).toEqual([403, expect.stringContaining('Er loopt een inkoop')])
      expect(text).not.toContain('Aan het werk')
    }
    const waits = await (await p.as('leverancier').get(paths.mijnVonk())).text()
    expect(waits).not.toContain('vraagt of een getal klopt')
    for (const email of [p.leden.concurrent.email, p.leden.jobcoach.email])
      expect((await tryAsk({ ...begun, opbrengsten: [two] }, email)).status, email).toBe(422)
    expect((await answer(toBuyer)).status).toBe(303)
    expect(await gradesOf(begun)).toEqual(['opgegeven', 'bevestigd'])
  })

  it('is over for who came to work for a supplier, when it is for the overheid alone', async () => {
    const begun = await begin({ zichtbaarheid: 'overheid' })
    const link = await ask(begun, p.leden.buurman.email)
    expect((await visitor.get(link)).status).toBe(200)
    await alsoSupplies(t, p, 'buurman')
    expect((await answer(link)).status).toBe(410)
  })
})
