import { beforeAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import { insertNavolging } from '#src/verspreiden/navolgingen/test-navolging.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

const pageFor = async (who: Persona = 'inkoper') => (await p.as(who).get(paths.mijnVonk())).text()
const inboxOf = (page: string) => /<ul class="[^"]*vonk-postvak"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
const put = (fields: Record<string, string>, who: Persona = 'inkoper') =>
  p.as(who).post(paths.uitstel(), fields)
const rows = () => t.db.selectFrom('uitstel').selectAll().execute()

let id = ''
const titel = 'Stoelen die weer jaren meegaan'
beforeAll(async () => {
  id = await insertProeftuin(world, { titel, team: { leverancier: 'leverancier', hr: 'hr' } })
  await t.db
    .updateTable('estafette')
    .set({ lidId: p.leden.inkoper.id })
    .where('proeftuinId', '=', id)
    .execute()
})

describe('what waits', () => {
  it('goes away until tomorrow or next week, with the way back, and comes back by itself', async () => {
    expect(inboxOf(await pageFor())).toContain(titel)
    for (const tot of ['week', 'morgen']) await put({ soort: 'proeftuin', id, tot })
    expect(await rows()).toMatchObject([{ dingId: id, lidId: p.leden.inkoper.id }])
    const page = await pageFor()
    expect(inboxOf(page)).not.toContain(titel)
    expect(page).toMatch(/1 ding staat[\s\S]*morgen/)
    expect(page).toContain('Maak ongedaan')
    await t.db
      .updateTable('uitstel')
      .set({ gezetOp: new Date(Date.now() - 2 * 86_400_000), tot: new Date(Date.now() - 1000) })
      .execute()
    await t.db
      .updateTable('estafette')
      .set({ sinds: new Date(0) })
      .where('proeftuinId', '=', id)
      .execute()
    expect(inboxOf(await pageFor())).toContain(titel)
  })

  it('comes back at once when something happens in it', async () => {
    await put({ soort: 'proeftuin', id, tot: 'week' })
    expect(inboxOf(await pageFor())).not.toContain(titel)
    const sinds = new Date(Date.now() + 1000)
    await t.db.updateTable('estafette').set({ sinds }).where('proeftuinId', '=', id).execute()
    expect(inboxOf(await pageFor())).toContain(titel)
    await t.db
      .updateTable('estafette')
      .set({ sinds: new Date(0) })
      .where('proeftuinId', '=', id)
      .execute()
  })

  it('is put back with the way back, twice too', async () => {
    await put({ soort: 'proeftuin', id, tot: 'week' })
    for (const _ of [1, 2])
      expect(
        (await p.as('inkoper').post(paths.uitstelIntrekking(), { soort: 'proeftuin', id })).headers.get(
          'location',
        ),
      ).toContain('gedaan=teruggezet')
    expect(inboxOf(await pageFor())).toContain(titel)
  })

  it('can be done with only where that is offered, and only by whom it waits for', async () => {
    for (const [who, tot] of [
      ['inkoper', 'klaar'],
      ['hr', 'week'],
    ] as const)
      expect((await put({ soort: 'proeftuin', id, tot }, who)).headers.get('location')).toContain(
        'gedaan=wachtniet',
      )
    expect(await rows()).toEqual([])
    for (const wrong of [
      { soort: 'proeftuin', id, tot: 'jaar' },
      { soort: "'; --", id, tot: 'week' },
      { soort: 'proeftuin', id: 'x', tot: 'week' },
    ])
      expect((await put(wrong)).status).toBe(404)
    expect(
      (await p.as('bezoeker').post(paths.uitstel(), { soort: 'proeftuin', id, tot: 'week' })).status,
    ).toBe(401)
  })

  it('a message that needs no answer is done with for good, and the next one stands there again', async () => {
    const write = (tekst: string) =>
      p.as('collega').post(paths.schrijfBericht(p.leden.inkoper.id), { onderwerp: tekst, tekst })
    await write('Dank je wel')
    const { id: bericht } = await t.db.selectFrom('bericht').select('id').executeTakeFirstOrThrow()
    await put({ soort: 'bericht', id: bericht, tot: 'klaar' })
    const page = await pageFor()
    expect(inboxOf(page)).not.toContain('Dank je wel')
    expect(page).toContain('is klaar')
    await t.db.deleteFrom('uitstel').execute()
    expect(inboxOf(await pageFor())).toContain('Dank je wel')
  })

  it('shows one orange button', async () => {
    const page = await pageFor()
    const main = page.slice(page.indexOf('<main'))
    expect(main.match(/--primary-action/g)).toHaveLength(1)
  })
})

it('asks who is silent about what they do after another how it goes, and nobody else', async () => {
  const voorbeeld = await insertProeftuin(world, { stand: 'afgerond', titel: 'Het voorbeeld' })
  const begonnenOp = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10)
  const navolging = await insertNavolging(world, {
    gevolgdProeftuinId: voorbeeld,
    van: 'ministerie',
    begonnenOp,
  })
  expect(inboxOf(await pageFor())).toContain(`href="${paths.navolging(navolging)}"`)
  expect(await pageFor('buurman')).not.toContain(paths.navolging(navolging))
  await p.as('inkoper').post(paths.navolgingFeiten(navolging), {
    soort: 'aangepast',
    tekst: 'Met minder uren.',
    op: new Date().toISOString().slice(0, 10),
  })
  expect(inboxOf(await pageFor())).not.toContain(paths.navolging(navolging))
})

describe('a visit', () => {
  it('marks what came after the one before', async () => {
    await pageFor('hr')
    expect(await pageFor('hr')).not.toMatch(/>\s*Nieuw\s*</)
    await t.db
      .updateTable('bezoek')
      .set({ laatstOp: new Date(Date.now() - 3_600_000) })
      .where('lidId', '=', p.leden.hr.id)
      .execute()
    const write = (who: TestLid) =>
      p.as(who).post(paths.aantekeningen(id), {
        soort: 'waarneming',
        titel: 'Iets',
        fase: 'uitvoeren',
        datum: today(),
        zichtbaarheid: 'team',
      })
    expect((await write('hr')).status).toBe(303)
    expect(await pageFor('hr')).not.toContain('>Nieuw<')
    await write('inkoper')
    expect(await pageFor('hr')).toContain('>Nieuw<')
    expect(await pageFor('hr')).toContain('>Nieuw<')
    await write('hr')
    expect(await pageFor('hr')).toContain('>Nieuw<')
  })

  it('marks nothing that came of what this member did, or of who only looked', async () => {
    await t.db.deleteFrom('uitstel').execute()
    const draft = await insertProeftuin(world, { stand: 'concept', titel: 'Half af' })
    await pageFor()
    const laatstOp = new Date(Date.now() - 3_600_000)
    await t.db.updateTable('bezoek').set({ laatstOp }).where('lidId', '=', p.leden.inkoper.id).execute()
    const own = { handeling: 'proeftuin.gewijzigd', onderwerp: 'proeftuin', onderwerpId: draft } as const
    const note = (more: object) =>
      t.db
        .insertInto('audit')
        .values({ ...own, ...more })
        .execute()
    const rowOf = async () =>
      inboxOf(await pageFor())
        .split('<li')
        .find((row) => row.includes('Half af'))
    await note({ lidId: p.leden.inkoper.id })
    await note({ handeling: 'export.voorkennis', lidId: p.leden.hr.id })
    expect(await rowOf()).not.toContain('>Nieuw<')
    await note({ lidId: p.leden.hr.id })
    expect(await rowOf()).toContain('>Nieuw<')
  })

  it('begins with three steps for who is in no team', async () => {
    const page = await pageFor('bestuurder')
    expect(page).toContain('In drie stappen begonnen')
    expect(page).not.toContain('Jouw proeftuinen')
    expect(await pageFor('hr')).not.toContain('In drie stappen')
  })
})

it('has one row for each proeftuin: with what waits in it, or among the own ones', async () => {
  const title = 'Een enkele rij'
  const once = await insertProeftuin(world, { titel: title, freeze: 'loopt', team: { hr: 'hr' } })
  const rowsOf = (page: string) => page.split('<li').filter((row) => row.includes(`>${title}</a>`))
  const [row, ...more] = rowsOf(await pageFor())
  expect(more).toEqual([])
  expect(row).toContain('Jij hebt het stokje')
  expect(row).toContain(`href="${paths.proeftuin(once)}"`)
  expect(row).toMatch(/Uitvoeren\s·\sgesloten voor leveranciers/)
  expect(await pageFor()).toMatch(/wacht iets op je:[\s\S]*hierboven/)
  await put({ soort: 'proeftuin', id: once, tot: 'week' })
  const page = await pageFor()
  expect(rowsOf(page.slice(page.indexOf('id="eigen"')))).toHaveLength(1)
  expect(rowsOf(await pageFor('hr'))).toHaveLength(1)
})

it('a concept that is not gone on with can be put away for good', async () => {
  const draft = await insertProeftuin(world, { stand: 'concept', titel: 'Toch niet' })
  const away = await put({ soort: 'proeftuin', id: draft, tot: 'klaar' })
  expect(away.headers.get('location')).toBe(paths.mijnVonk())
  expect(inboxOf(await pageFor())).not.toContain('Toch niet')
  expect(await pageFor()).toContain('>Toch niet</a>')
})

it('what is rounded off is folded away', async () => {
  await insertProeftuin(world, { stand: 'afgerond', titel: 'Al klaar', team: { hr: 'hr' } })
  expect(await pageFor('hr')).toMatch(
    /<details class="vonk-uitklap">[\s\S]*1 afgeronde proeftuin[\s\S]*Al klaar/,
  )
})
