import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { waitingIn } from './waiting.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

describe('what waits', () => {
  const own = {
    id: 'p1',
    titel: 'Proef',
    organisatie: 'Ministerie',
    fase: 'uitvoeren',
    rol: 'trekker',
    stokje: '',
    uitkomst: null,
    bij: null,
    bijSinds: null,
    bewogenOp: new Date(0),
    terugblikSinds: null,
    gestart: true,
    gesloten: false,
    bevroren: false,
    aanbestedingstand: null,
    besluitOp: null,
    nieuw: false,
    afgerond: false,
    stokjeSinds: null,
    terugblikId: null,
    dagenStil: 0,
  } as const satisfies Parameters<typeof waitingIn>[0]

  it.each([
    [{}, null],
    [{ gestart: false }, '/proeftuinen/p1'],
    [{ gestart: false, rol: 'hr' }, null],
    [{ gestart: false, stokjeSinds: new Date() }, '/proeftuinen/p1'],
    [{ stokjeSinds: new Date(), terugblikId: 'f1' }, '/proeftuinen/p1'],
    [{ stokjeSinds: new Date(), stokje: 'Bel jij?' }, '/proeftuinen/p1/reacties'],
    [{ terugblikId: 'f1', dagenStil: 30 }, '/proeftuinen/p1/fasen/f1/terugblik'],
    [{ terugblikId: 'f1', rol: 'leverancier' }, null],
    [{ dagenStil: 29 }, null],
    [{ dagenStil: 30 }, '/proeftuinen/p1/aantekeningen'],
    [{ dagenStil: 30, fase: 'voorbereiden' }, null],
    [{ dagenStil: 30, terugblikId: 'f1', stokjeSinds: new Date(), afgerond: true }, null],
    [{ dagenStil: 30, terugblikId: 'f1', stokjeSinds: new Date(), gesloten: true }, null],
  ] as const)('in one with %o: %j, and only the most pressing', (more, href) => {
    expect(
      waitingIn({ ...own, ...more }, { actor: p.actors.inkoper as Actor, dagen: 20 })?.href ?? null,
    ).toBe(href)
  })

  it('leads to pages that open', async () => {
    const id = await insertProeftuin(world, { fase: 'uitvoeren', team: { opdrachtgever: 'opdrachtgever' } })
    await t.db
      .updateTable('proeftuin')
      .set({ bewogenOp: new Date(0) })
      .where('id', '=', id)
      .execute()
    await insertProeftuin(world, { stand: 'concept' })
    const page = await (await p.as('inkoper').get(paths.mijnVonk())).text()
    const list = /<ul class="[^"]*vonk-postvak"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
    const links = [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')
    expect(links.length).toBeGreaterThan(1)
    for (const href of links) expect((await p.as('inkoper').get(href)).status, href).toBe(200)
  })
})

it('Mijn Vonk tells a supplier of a running tender that it is closed, not how far it is', async () => {
  const team = { leverancier: 'jobcoach', jobcoach: 'leverancier', hr: 'hr' } as const
  const stands = { fase: 'specificeren', zichtbaarheid: 'netwerk', titel: 'Stil en dicht' } as const
  const id = await insertProeftuin(world, { ...stands, freeze: 'loopt', team })
  await t.db
    .updateTable('estafette')
    .set({ lidId: p.leden.leverancier.id, boodschap: 'Het beste bod' })
    .execute()
  await t.db
    .updateTable('proeftuin')
    .set({ bewogenOp: new Date(0) })
    .where('id', '=', id)
    .execute()
  for (const persona of ['leverancier', 'jobcoach'] as const) {
    const page = await (await p.as(persona).get(paths.mijnVonk())).text()
    expect(page).toContain('Stil en dicht')
    expect(page).toContain('Gesloten zolang de inkoop loopt')
    const [own = ''] = page.split('id="nieuw"')
    expect(own).not.toMatch(/Specificeren|dagen stil|Het beste bod/)
  }
  expect(await (await p.as('hr').get(paths.mijnVonk())).text()).toMatch(/Specificeren/)
})

it('Mijn Vonk is for who is signed in', async () => {
  expect((await p.as('bezoeker').get(paths.mijnVonk())).headers.get('location')).toBe(
    '/inloggen?terug=%2Fmijn-vonk',
  )
})

describe('a message', () => {
  const mijnVonk = async () => (await p.as('ervaringsdeskundige').get(paths.mijnVonk())).text()

  it('waits at Mijn Vonk until it is answered', async () => {
    await p.as('collega').post(paths.schrijfBericht(p.leden.ervaringsdeskundige.id), {
      onderwerp: 'Even bellen?',
      tekst: 'Kun je morgen?',
    })
    const page = await mijnVonk()
    expect(page).toContain(`${p.leden.collega.naam} schreef je`)
    expect(page).toContain('Even bellen?')
    expect(await (await p.as('collega').get(paths.mijnVonk())).text()).not.toContain('schreef je')
    const link = /mijn-vonk\/berichten\/[\w-]{36}/.exec(page)?.[0] ?? ''
    await p.as('ervaringsdeskundige').post(`/${link}/antwoord`, { tekst: 'Ja, om tien uur.' })
    expect(await mijnVonk()).not.toContain('schreef je')
    expect(await (await p.as('collega').get(paths.mijnVonk())).text()).toContain('schreef je')
  })
})

it('leads who leads an organisation to what its parts do', async () => {
  const page = async () => (await p.as('inkoper').get(paths.mijnVonk())).text()
  const said = 'Bekijk wat er loopt bij de onderdelen van Ministerie van Groei en Grond'
  const does = (rol: string) =>
    t.db
      .updateTable('lid')
      .set({ rollen: [rol] })
      .where('id', '=', p.leden.inkoper.id)
      .execute()
  await does('bestuurder')
  expect(await page()).not.toContain(said)
  const [part, whole] = [p.organisaties.gemeente, p.organisaties.ministerie]
  await t.db.updateTable('organisatie').set({ ouderId: whole }).where('id', '=', part).execute()
  expect((await page()).replace(/\s+/g, ' ')).toContain(said)
  await does('inkoper')
  expect((await page()).replace(/\s+/g, ' ')).not.toContain(said)
})
