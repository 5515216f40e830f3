import { describe, expect, it } from 'vitest'
import { schedules } from '#src/jobs.ts'
import { paths } from '#src/paths/index.ts'
import { dayOf } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { listVoorstellen } from './list.ts'
import { insertVoorstel } from './test-voorstel.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const leverancier = p.as('leverancier')

const idea = {
  titel: 'Stoelen krijgen een tweede leven',
  aanbod: 'Wij stofferen oude stoelen met mensen die het vak leren.',
  vraagt: 'Een stapel oude stoelen.',
  categorieen: ['meubilair', 'hergebruik_en_afval'],
  zichtbaarheid: 'netwerk',
}
const read = async (persona: Persona, path: string) =>
  (await (await p.as(persona).get(path)).text()).replace(/\s+/g, ' ')
const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000))

async function make(): Promise<string> {
  const made = await leverancier.post(paths.nieuwVoorstel(), idea)
  expect(made.status).toBe(303)
  return /[0-9a-f-]{36}/.exec(made.headers.get('location') ?? '')?.[0] ?? ''
}

describe('a voorstel', () => {
  it('is done by a supplier, and read the same by every buyer', async () => {
    const id = await make()
    for (const persona of ['inkoper', 'buurman', 'concurrent'] as const)
      expect(await read(persona, paths.voorstel(id))).toContain('Een stapel oude stoelen.')
    expect((await p.as('bezoeker').get(paths.voorstel(id))).status).toBe(404)
  })

  it('goes out in a feed only when it is public, whoever asks', async () => {
    const netwerk = await insertVoorstel(world, { zichtbaarheid: 'netwerk' })
    const openbaar = await insertVoorstel(world, { zichtbaarheid: 'openbaar' })
    for (const persona of ['bezoeker', 'inkoper'] as const) {
      const feed = await read(persona, paths.voorstellenFeed())
      expect(feed).toContain(paths.voorstel(openbaar))
      expect(feed).not.toContain(netwerk)
    }
  })

  it('stands with its kinds of work, and with its organisation', async () => {
    const id = await make()
    const places = [
      paths.soortWerk('meubilair'),
      paths.soortWerk('hergebruik_en_afval'),
      paths.organisatie(p.organisaties.leverancier),
      paths.zoeken({ q: 'stofferen', soort: 'voorstel' }),
    ]
    for (const place of places)
      expect([place, await read('inkoper', place)]).toEqual([place, expect.stringContaining(id)])
    expect(await read('inkoper', paths.soortWerk('catering'))).not.toContain(id)
    expect(await read('bezoeker', paths.soortWerk('meubilair'))).not.toContain(id)
  })

  it('is not for who buys, who hears why and what to do instead', async () => {
    const refused = await p.as('inkoper').post(paths.nieuwVoorstel(), idea)
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Start dan een proeftuin')
  })

  it('says at the field what is wrong, and keeps what was typed', async () => {
    const refused = await leverancier.post(paths.nieuwVoorstel(), { ...idea, categorieen: [] })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Kies minstens één soort werk.')
    expect(page).toContain(idea.titel)
  })

  it('keeps what stood there before, and the latest words only once', async () => {
    const id = await make()
    const edit = paths.voorstelBewerken(id)
    const changed = { ...idea, vraagt: 'Alleen een lift.', versie: '1' }
    expect((await leverancier.post(edit, changed)).status).toBe(303)
    const late = await leverancier.post(edit, { ...changed, titel: 'Te laat' })
    expect(late.status).toBe(409)
    const page = await read('inkoper', paths.voorstel(id))
    expect(page).toContain('Wat hier eerder stond')
    expect(page.match(/Een stapel oude stoelen\./g)).toHaveLength(1)
    expect(page.match(/Alleen een lift\./g)).toHaveLength(1)
    await leverancier.post(edit, { ...changed, vraagt: 'Niets.', versie: '2' })
    expect((await read('inkoper', paths.voorstel(id))).match(/Alleen een lift\./g)).toHaveLength(1)
  })

  it('opens to the internet only when that is confirmed', async () => {
    const edit = paths.voorstelBewerken(await make())
    const wider = { ...idea, zichtbaarheid: 'openbaar', versie: '1' }
    expect((await leverancier.post(edit, wider)).status).toBe(422)
    expect((await leverancier.post(edit, { ...wider, akkoord: 'netwerk-openbaar' })).status).toBe(303)
  })

  it('keeps for the network what stood there when it was for the network', async () => {
    const id = await make()
    const wider = {
      ...idea,
      vraagt: 'Voor iedereen.',
      zichtbaarheid: 'openbaar',
      akkoord: 'netwerk-openbaar',
    }
    await leverancier.post(paths.voorstelBewerken(id), { ...wider, versie: '1' })
    expect(await read('inkoper', paths.voorstel(id))).toContain('Een stapel oude stoelen.')
    const visited = await read('bezoeker', paths.voorstel(id))
    expect(visited).toContain('Voor iedereen.')
    expect(visited).not.toMatch(/Een stapel oude stoelen|Wat hier eerder stond/)
  })

  it('goes out of the lists when it is withdrawn, and can still be read, and come back', async () => {
    const id = await make()
    const listed = async () => (await read('inkoper', paths.voorstellen())).includes(id)
    expect(await listed()).toBe(true)
    expect((await p.as('concurrent').post(paths.voorstelIntrekking(id))).status).toBe(403)
    for (const _ of [1, 2]) await leverancier.post(paths.voorstelIntrekking(id))
    expect(await listed()).toBe(false)
    expect(await read('inkoper', paths.voorstel(id))).toContain('Dit voorstel is ingetrokken')
    await leverancier.post(paths.voorstelBewerken(id), {
      ...idea,
      vraagt: 'Een typefout minder.',
      versie: '1',
    })
    expect(await listed()).toBe(false)
    await leverancier.post(paths.voorstelBevestiging(id))
    expect(await listed()).toBe(true)
    const again = await leverancier.post(paths.voorstelBevestiging(id))
    expect([again.status, await again.text()]).toEqual([
      403,
      expect.stringContaining('Dit voorstel staat gewoon.'),
    ])
  })
})

describe('the list', () => {
  it('of a region holds what is for everywhere too', async () => {
    const [here, there, everywhere] = await Promise.all(
      ['twente', 'zeeland', null].map((regio) => insertVoorstel(world, { regio })),
    )
    const { voorstellen } = await listVoorstellen(t.db, p.actors.inkoper, { q: '', regio: 'twente' })
    const ids = voorstellen.map(({ id }) => id)
    expect([here, there, everywhere].map((id) => ids.includes(id ?? ''))).toEqual([true, false, true])
  })

  it('says what was chosen, and can be read newest first, page by page', async () => {
    const made = []
    for (let n = 0; n < 22; n++) {
      const aangemaaktOp = new Date(Date.UTC(2026, 1, n + 1))
      made.push(await insertVoorstel(world, { categorieen: ['catering'], aangemaaktOp }))
    }
    const chosen = { categorie: 'catering', volgorde: 'nieuwst' }
    const first = await read('inkoper', paths.voorstellen(chosen))
    const [, next = ''] = /href="([^"]*na=[^"]*)"/.exec(first) ?? []
    const second = await read('inkoper', next.replaceAll('&amp;', '&'))
    const ids = [...`${first}${second}`.matchAll(/href="\/voorstellen\/([0-9a-f-]{36})"/g)].map(
      ([, id]) => id,
    )
    expect(ids).toEqual(made.toReversed())
    expect(first).toMatch(/<a href="\/voorstellen\?volgorde=nieuwst">\s*<span[^>]*>Haal weg/)
    expect(first).toMatch(/aria-current="true"[^>]*>Nieuwste eerst/)
  })

  it('leads to the next page', async () => {
    for (let n = 0; n < 21; n++)
      await insertVoorstel(world, { titel: `Bladeren ${n}`, categorieen: ['groen'] })
    const first = await listVoorstellen(t.db, p.actors.inkoper, { q: '', categorie: 'groen' })
    const next = await listVoorstellen(t.db, p.actors.inkoper, {
      q: '',
      categorie: 'groen',
      na: first.volgende,
    })
    expect([first.voorstellen.length, next.voorstellen.length, next.volgende]).toEqual([20, 1, undefined])
  })
})

describe('after a year', () => {
  const ask = async () => {
    await t.runJob('voorstellen-dagelijks')
    await t.runJobs()
    return t.mails(p.leden.leverancier.email)
  }

  it('is looked after every day', () => {
    expect(schedules.map(({ name }) => name)).toContain('voorstellen-dagelijks')
  })

  it('it ends by itself, and says so', async () => {
    const ended = await insertVoorstel(world, { bevestigdOp: daysAgo(366) })
    const stands = await insertVoorstel(world, { bevestigdOp: daysAgo(300) })
    const { voorstellen } = await listVoorstellen(t.db, p.actors.inkoper, { q: '' })
    const ids = voorstellen.map(({ id }) => id)
    expect([ids.includes(ended), ids.includes(stands)]).toEqual([false, true])
    expect(await read('inkoper', paths.voorstel(ended))).toContain('Het is niet zeker of dit nog staat')
  })

  it('its writer is asked once, some weeks before, and says so from Mijn Vonk', async () => {
    await t.db.deleteFrom('voorstel').execute()
    await insertVoorstel(world, { bevestigdOp: daysAgo(300) })
    expect(await ask()).toHaveLength(0)
    const id = await insertVoorstel(world, { titel: 'Bijna een jaar', bevestigdOp: daysAgo(350) })
    expect((await ask()).map(({ onderwerp }) => onderwerp)).toEqual(['Staat je voorstel nog: Bijna een jaar'])
    expect(await ask()).toHaveLength(1)
    expect(await read('leverancier', paths.mijnVonk())).toContain('Staat dit nog?')
    await leverancier.post(paths.voorstelBevestiging(id))
    expect(await read('leverancier', paths.mijnVonk())).not.toContain('Staat dit nog?')
  })

  it('nobody is asked who works there no longer', async () => {
    await t.db.deleteFrom('postvak').execute()
    await insertVoorstel(world, { bevestigdOp: daysAgo(350), doorId: p.leden.concurrent.id })
    await t.runJob('voorstellen-dagelijks')
    await t.runJobs()
    expect(await t.mails(p.leden.concurrent.email)).toEqual([])
  })
})
