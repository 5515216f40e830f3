import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { kwartaal, testKwartaal } from './test-kwartaal.ts'

const t = await testApp()
const p = await testPersonas(t)
const { begin, newAddress, linkTo, setContact, ask, asked, gast, rowOf, plekkenOf, feitenOf } =
  await testKwartaal(t, p)

it('asks once a quarter, and everything still right is one tap', async () => {
  const id = await begin()
  const email = newAddress()
  const link = await asked(id, email)
  expect(await ask(id)).toBeUndefined()
  await t.runJobs()
  expect(await t.mails(email)).toHaveLength(1)
  const page = await (await gast.get(link)).text()
  expect(page).toContain('Twee plekken')
  expect(page).toContain('Helder Schoonmaak')
  const before = await t.db.selectFrom('plekFeit').selectAll().execute()
  const answer = await gast.post(`${link}/antwoord`, { begon: String(Date.now() - 35_000) })
  expect(answer.status).toBe(303)
  expect(await rowOf(id)).toMatchObject({
    hoe: 'zelfde',
    seconden: 35,
    plekken: 2,
    gewijzigd: 0,
    doorId: null,
  })
  expect(await t.db.selectFrom('plekFeit').selectAll().execute()).toEqual(before)
  expect(await (await gast.get(`${link}/antwoord`)).text()).toContain('35 seconden')
  expect((await gast.get(link)).status).toBe(410)
  expect((await gast.post(`${link}/antwoord`, {})).status).toBe(410)
})

it('changes each place on its own, and ends when somebody says that the rest is right', async () => {
  const id = await begin({ aantal: 3 })
  const link = await asked(id)
  const [een, twee, drie] = await plekkenOf(id)
  const change = (plek: { id: string } | undefined, fields: Record<string, string>) =>
    gast.post(`${link}/kwartaal/plekken/${plek?.id}`, { begon: String(Date.now()), ...fields })
  expect((await change(een, { soort: 'uren', uren: '25,5', op: '2026-08-01' })).status).toBe(303)
  expect((await change(een, { soort: 'uren', uren: '24,5', op: '2026-08-01' })).status).toBe(303)
  expect((await change(twee, { soort: 'verloond', verloond: '286,5' })).status).toBe(303)
  expect(
    (await change(drie, { soort: 'beeindigd', einde: '2026-09-01', reden: 'contract_liep_af' })).status,
  ).toBe(303)
  expect(await feitenOf(een?.id ?? '')).toMatchObject([
    { soort: 'geplaatst' },
    { soort: 'uren', op: '2026-08-01', minuten: 1470, weg: 'gastlink', voorId: p.organisaties.leverancier },
  ])
  expect(await feitenOf(twee?.id ?? '')).toMatchObject([
    { soort: 'geplaatst' },
    { soort: 'verloond', minuten: 17190 },
  ])
  expect(await feitenOf(drie?.id ?? '')).toMatchObject([{ soort: 'geplaatst' }, { soort: 'beeindigd' }])
  const extra = await gast.post(`${link}/kwartaal/plek`, {
    uren: '32',
    op: '2026-09-15',
    label: 'nieuw erbij',
  })
  expect(extra.status).toBe(303)
  expect((await plekkenOf(id)).map(({ label }) => label)).toContain('nieuw erbij')
  expect((await gast.post(`${link}/antwoord`, {})).status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ hoe: 'gewijzigd', gewijzigd: 5, plekken: 3 })
})

it('says at its place what cannot be, and keeps what was typed', async () => {
  const id = await begin()
  const link = await asked(id)
  const [een] = await plekkenOf(id)
  const at = `${link}/kwartaal/plekken/${een?.id}`
  for (const [fields, says] of [
    [{ soort: 'uren', uren: '70', op: '2026-08-01' }, 'Meer dan 60 uur'],
    [{ soort: 'beeindigd', einde: '2020-01-01', reden: 'niet_bekend' }, 'Dit kan niet kloppen'],
    [{ uren: '30' }, 'Kies een van de mogelijkheden'],
  ] as const) {
    const answer = await gast.post(at, { ...fields })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(says)
  }
  expect(await feitenOf(een?.id ?? '')).toHaveLength(1)
  const bsn = await gast.post(`${link}/kwartaal/plek`, { uren: '32', op: '2026-09-15', label: '111222333' })
  expect(bsn.status).toBe(422)
})

it('shows and changes the places of that employer only', async () => {
  const id = await begin()
  const link = await asked(id)
  const ander = await begin({ werkgever: 'concurrent' })
  await t.db.updateTable('plek').set({ proeftuinId: id }).where('proeftuinId', '=', ander).execute()
  const page = await (await gast.get(link)).text()
  expect(page).toContain('leverancier 1')
  expect(page).not.toContain('concurrent 1')
  const [van] = (await plekkenOf(id)).filter(({ label }) => label.startsWith('concurrent'))
  const at = `${link}/kwartaal/plekken/${van?.id}`
  expect((await gast.post(at, { soort: 'uren', uren: '30', op: '2026-08-01' })).status).toBe(404)
})

it('is shut while a purchase runs, at opening and at each act, and says so', async () => {
  const id = await begin({ route: 'inkoop' })
  const link = await asked(id)
  const [een] = await plekkenOf(id)
  await t.db.updateTable('proeftuin').set({ fase: 'selecteren_en_gunnen' }).where('id', '=', id).execute()
  const page = await gast.get(link)
  expect(page.status).toBe(403)
  expect(await page.text()).not.toContain('leverancier 1')
  expect((await gast.post(`${link}/antwoord`, {})).status).toBe(403)
  const at = `${link}/kwartaal/plekken/${een?.id}`
  expect((await gast.post(at, { soort: 'uren', uren: '30', op: '2026-08-01' })).status).toBe(403)
  expect((await rowOf(id)).beantwoordOp).toBeNull()
})

it('asks nobody who does not work there, nor who said to be asked no more', async () => {
  const id = await begin()
  const wrong = await setContact(id, 'iemand@elders.test')
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('niet van Helder Schoonmaak')
  const email = newAddress()
  const link = await asked(id, email)
  expect((await gast.post(`${link}/kwartaal/einde`, {})).status).toBe(200)
  expect((await gast.get(link)).status).toBe(410)
  await t.runJobs()
  expect((await t.mails(p.leden.inkoper.email)).at(-1)?.onderwerp).toContain('Wie vragen we')
  expect((await setContact(id, email)).status).toBe(422)
  const next = newAddress()
  expect((await setContact(id, next)).status).toBe(303)
  await t.runJobs()
  expect(await linkTo(next)).toContain('/gastlinks/')
})

it('can be passed on to a colleague, who is not the contact', async () => {
  const id = await begin()
  const link = await asked(id)
  expect((await gast.post(`${link}/doorgave`, { email: 'iemand@elders.test' })).status).toBe(422)
  const collega = newAddress()
  expect((await gast.post(`${link}/doorgave`, { email: collega })).status).toBe(303)
  await t.runJobs()
  const door = await linkTo(collega)
  const page = await (await gast.get(door)).text()
  expect(page).not.toContain('Vraag het me voortaan niet meer')
  expect((await gast.post(`${door}/kwartaal/einde`, {})).status).toBe(404)
  expect((await gast.post(`${door}/antwoord`, {})).status).toBe(303)
})

it('waits on Mijn Vonk for a member at that address, who answers signed in', async () => {
  const id = await begin()
  await asked(id, p.leden.leverancier.email)
  const { id: opgave } = await rowOf(id)
  const lev = p.as('leverancier')
  expect(await (await lev.get(paths.mijnVonk())).text()).toContain(paths.kwartaal(opgave))
  expect((await lev.get(paths.kwartaal(opgave))).status).toBe(200)
  expect((await p.as('concurrent').get(paths.kwartaal(opgave))).status).toBe(404)
  expect((await p.as('inkoper').get(paths.kwartaal(opgave))).status).toBe(404)
  expect((await lev.post(paths.kwartaalAntwoord(opgave), {})).status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ hoe: 'zelfde', doorId: p.leden.leverancier.id })
  expect(await (await lev.get(paths.kwartaal(opgave))).text()).toContain('is klaar')
  expect((await lev.post(paths.kwartaalAntwoord(opgave), {})).status).toBe(403)
})

it('the job of the first mornings asks all that were not asked yet, and tells what it costs', async () => {
  const id = await begin()
  const email = newAddress()
  await setContact(id, email)
  for (let morning = 0; morning < 2; morning += 1) {
    await t.runJob('vraag-kwartalen')
    await t.runJobs()
  }
  expect(await t.mails(email)).toHaveLength(1)
  expect((await rowOf(id)).kwartaal).toBe(kwartaal)
  const desk = await p.as('adviesteam').get(paths.kwartaalmoeite())
  expect(await desk.text()).toContain('Helder Schoonmaak')
  expect((await p.as('inkoper').get(paths.kwartaalmoeite())).status).toBe(404)
})
