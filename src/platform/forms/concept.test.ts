import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { appOn, testApp } from '#test/app.ts'
import { signIn, type TestLid, testPersonas, usedToSupply } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { browserOf } from '#test/request.ts'

const geheim = 'een lang geheim van de beheerder, alleen voor de proef'
const t = await testApp({ geheim })
const p = await testPersonas(t)

const half = 'Te weinig kandidaten, en'

/** A form of the logboek, of which `inkoper` typed a half, and what is asked of it. */
async function aForm() {
  const id = await insertProeftuin({ t, p }, { team: { hr: 'hr' } })
  const pagina = paths.aantekeningen(id)
  const typed = { titel: half, tekst: 'Nog niet af', soort: 'hobbel', fase: 'uitvoeren' }
  const keep = (more = {}, wie: TestLid = 'inkoper', sleutel?: string) =>
    p.as(wie)(paths.concepten(p.leden[wie].id, sleutel), {
      method: 'POST',
      headers: { accept: 'text/plain' },
      body: new URLSearchParams({ concept: pagina, ...typed, ...more }),
    })
  const page = async (wie: TestLid = 'inkoper', query = '') => (await p.as(wie).get(pagina + query)).text()
  const note = { ...typed, datum: '2026-04-14', zichtbaarheid: 'openbaar', concept: pagina }
  const send = (sleutel: string = randomUUID()) => p.as('inkoper').post(pagina, { ...note, sleutel })
  const kept = () => t.db.selectFrom('concept').selectAll().where('formulier', '=', pagina).execute()
  return { id, pagina, typed, keep, page, send, kept }
}

describe('what is typed', () => {
  it('is offered to its writer, and stands in the form again when asked for', async () => {
    const { keep, page } = await aForm()
    expect((await keep()).status).toBe(200)
    const offer = await page()
    expect(offer).toMatch(/Je was hier <time[^>]*>vandaag<\/time> om [\d.]+ mee bezig/)
    const warning = 'tot dan bewaart Vonk niet'
    expect(offer.split(warning)).toHaveLength(2)
    expect(offer.indexOf(warning)).toBeLessThan(offer.indexOf('class="vonk-form"'))
    expect(offer).not.toContain('<concept-bewaren')
    expect(offer).not.toContain(half)
    const again = await page('inkoper', '?concept=verder')
    expect(again).toContain(`value="${half}"`)
    expect(again).toMatch(/value="hobbel" checked/)
  })

  it('is offered on every form with more to say', async () => {
    const afgerond = await insertProeftuin({ t, p }, { stand: 'afgerond' })
    const forms = [
      [paths.profiel(), { brengt: half }],
      [paths.uitnodigen(), { boodschap: half }],
      [paths.opbrengsten(afgerond), { bewijs: half }],
    ] as const
    for (const [concept, typed] of forms) {
      await p.as('inkoper').post(paths.concepten(p.leden.inkoper.id), { concept, ...typed })
      expect(await (await p.as('inkoper').get(concept)).text(), concept).toContain('mee bezig')
      expect(await (await p.as('inkoper').get(`${concept}?concept=verder`)).text()).toContain(half)
    }
  })

  it('is for nobody else, and not for a beheerder', async () => {
    const { keep, page } = await aForm()
    await keep()
    for (const wie of ['hr', 'adviesteam'] as const) {
      const seen = await page(wie, '?concept=verder')
      expect(seen).not.toContain('mee bezig')
      expect(seen).not.toContain(half)
    }
  })

  it('lies sealed in the database, for this member and this form', async () => {
    const { keep, kept, page, pagina } = await aForm()
    await keep()
    const [row] = await kept()
    expect(row?.inhoud.toString('latin1')).not.toContain('kandidaten')
    await t.db.updateTable('concept').set({ lidId: p.leden.hr.id }).where('formulier', '=', pagina).execute()
    expect(await page('hr', '?concept=verder')).not.toContain(half)
  })

  it('is gone when the form was sent, and stays when it had a mistake', async () => {
    const { keep, kept, send, pagina } = await aForm()
    await keep()
    expect((await p.as('inkoper').post(pagina, { titel: '', concept: pagina })).status).toBe(422)
    expect(await kept()).toHaveLength(1)
    expect((await send()).status).toBe(303)
    expect(await kept()).toHaveLength(0)
  })

  it('does not come back when it was kept after the form was sent', async () => {
    const { keep, kept, send } = await aForm()
    const sleutel = randomUUID()
    const answers = await Promise.all([
      send(sleutel),
      keep({}, 'inkoper', sleutel),
      keep({}, 'inkoper', sleutel),
    ])
    expect(answers[0].status).toBe(303)
    expect((await keep({}, 'inkoper', sleutel)).status).toBe(204)
    expect(await kept()).toHaveLength(0)
  })

  it('of two tabs is that of the last, as a whole', async () => {
    const { keep, kept, page } = await aForm()
    await keep({ tekst: 'Uit de ene tab' })
    await keep({ titel: 'Uit de andere', tekst: '' })
    expect(await kept()).toHaveLength(1)
    const again = await page('inkoper', '?concept=verder')
    expect(again).toContain('Uit de andere')
    expect(again).not.toContain('Uit de ene tab')
  })

  it('is taken away by its writer alone', async () => {
    const { keep, kept, pagina } = await aForm()
    await keep()
    await p.as('hr').post(paths.conceptVerwijdering(), { concept: pagina })
    expect(await kept()).toHaveLength(1)
    await p.as('inkoper').post(paths.conceptVerwijdering(), { concept: pagina })
    expect(await kept()).toHaveLength(0)
  })

  it('goes along in the download, and after two weeks it is gone', async () => {
    const { keep, kept, pagina } = await aForm()
    await keep()
    const download = await p.as('inkoper').get(paths.gegevensJson())
    expect(await download.text()).toContain(half)
    const old = new Date(Date.now() - 15 * 24 * 3600 * 1000)
    await t.db.updateTable('concept').set({ bewaardOp: old }).where('formulier', '=', pagina).execute()
    await t.runJob('ruim-op')
    expect(await kept()).toHaveLength(0)
  })

  it('stays out of the download of who changed sides: it may hold what a wall keeps now', async () => {
    const { keep, pagina } = await aForm()
    await keep({}, 'hr')
    const download = async () => (await p.as('hr').get(paths.gegevensJson())).text()
    expect(await download()).toContain(half)
    await usedToSupply(t, p, { name: 'hr', daysAgo: 30 })
    expect(await download()).not.toContain(half)
    await t.db.updateTable('lid').set({ leverancierTot: null }).where('id', '=', p.leden.hr.id).execute()
    await t.db.deleteFrom('concept').where('formulier', '=', pagina).execute()
  })

  it('is kept without a script by a button, which leads back to it', async () => {
    const { page, pagina } = await aForm()
    const van = paths.concepten(p.leden.inkoper.id)
    expect(await page()).toContain(`formaction="${van}"`)
    const browser = p.as('inkoper')
    const body = new URLSearchParams({ concept: pagina, titel: half, sleutel: randomUUID() })
    const answer = await browser(van, { method: 'POST', headers: { accept: 'text/html' }, body })
    expect(answer.headers.get('location')).toBe(`${pagina}?concept=verder&gedaan=conceptBewaard`)
    expect(await (await browser.get(`${pagina}?concept=verder`)).text()).toContain(half)
  })
})

describe('nothing is kept', () => {
  it('of a text with a BSN: it says so, with all that was typed', async () => {
    const { keep, kept, pagina } = await aForm()
    const answer = await keep({ tekst: 'Bel 111222333' })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('BSN')])
    const body = new URLSearchParams({ concept: pagina, titel: 'a 1112', tekst: '22333 b' })
    const init = { method: 'POST', headers: { accept: 'text/html' }, body }
    const spread = await p.as('inkoper')(paths.concepten(p.leden.inkoper.id), init)
    expect([spread.status, await spread.text()]).toEqual([422, expect.stringContaining('22333 b')])
    expect(await kept()).toHaveLength(0)
  })

  it('for another than whose form it was', async () => {
    const { kept, pagina } = await aForm()
    const body = { concept: pagina, titel: half }
    expect((await p.as('hr').post(paths.concepten(p.leden.inkoper.id), body)).status).toBe(403)
    expect((await p.as('bezoeker').post(paths.concepten(p.leden.inkoper.id), body)).status).toBe(401)
    expect(await kept()).toHaveLength(0)
  })

  it('of what is too long, a file, what is ticked for one sending, or a page that keeps nothing', async () => {
    const { keep, kept, page } = await aForm()
    expect((await keep({ tekst: 'x'.repeat(100_001) })).status).toBe(422)
    for (const concept of ['/mijn-vonk', '//elders.nl/proeftuinen', '/werkwijzen/nieuw?ander=1', ''])
      expect((await keep({ concept })).status).toBe(404)
    expect(await kept()).toHaveLength(0)
    await keep({ nagekeken: 'ja' })
    expect(await page('inkoper', '?concept=verder')).not.toContain('name="nagekeken"')
  })

  it('of more than twenty forms: the one that was left longest goes first', async () => {
    const pages = Array.from({ length: 21 }, () => paths.nieuweWerkwijze(randomUUID()))
    for (const concept of pages)
      await p.as('leverancier').post(paths.concepten(p.leden.leverancier.id), { concept, titel: half })
    const rows = await t.db
      .selectFrom('concept')
      .select('formulier')
      .where('lidId', '=', p.leden.leverancier.id)
      .execute()
    expect(new Set(rows.map(({ formulier }) => formulier))).toEqual(new Set(pages.slice(1)))
  })
})

it('without VONK_GEHEIM is sealed with a key that goes when Vonk stops', async () => {
  const { pagina } = await aForm()
  const cookie = await signIn(t, p.leden.inkoper.id)
  const start = () => browserOf(appOn(t, { geheim: null }), cookie)
  const browser = start()
  await browser.post(paths.concepten(p.leden.inkoper.id), { concept: pagina, titel: half })
  expect(await (await browser.get(pagina)).text()).toContain('mee bezig')
  expect(await (await start().get(pagina)).text()).not.toContain('mee bezig')
})
