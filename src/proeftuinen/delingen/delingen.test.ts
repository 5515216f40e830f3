import { expect, it } from 'vitest'
import { insertBijlage } from '#src/antwoorden/bijlagen/test-bijlage.ts'
import { insertReactie } from '#src/antwoorden/reacties/test-reactie.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import {
  insertAantekening,
  insertProeftuin,
  type TestAantekening,
  type TestProeftuin,
} from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')

const note = (id: string, wanted: TestAantekening) => insertAantekening(world, id, wanted)

/** One for the network, with a note of the team and a lesson of the buyers. */
async function made(wanted: TestProeftuin = {}) {
  const id = await insertProeftuin(world, {
    zichtbaarheid: 'netwerk',
    vraag: 'Hoe kan het anders?',
    ...wanted,
  })
  const team = await note(id, { zichtbaarheid: 'team', soort: 'waarneming', titel: 'Onder ons gezegd' })
  const les = await note(id, { zichtbaarheid: 'team_overheid', soort: 'les', titel: 'Begin kleiner' })
  return { id, team, les }
}

const akkoord = 'netwerk-openbaar aantekening:team-openbaar aantekening:team_overheid-openbaar'
const openbaar = (...ids: string[]) => ({
  ...{ zichtbaarheid: 'openbaar', versie: '1', akkoord },
  aantekeningen: ids.map((id) => `${id}.1`),
})

const kringen = async (id: string) => {
  const of = (one: { zichtbaarheid: string }) => one.zichtbaarheid
  const whole = await t.db.selectFrom('proeftuin').select('zichtbaarheid').where('id', '=', id).execute()
  const notes = t.db.selectFrom('aantekening').select('zichtbaarheid').where('proeftuinId', '=', id)
  return [...whole.map(of), ...(await notes.orderBy('titel').execute()).map(of)]
}

const read = async (persona: Parameters<typeof p.as>[0], path: string) =>
  (await p.as(persona).get(path)).text()
const bodyOf = async (answer: Promise<Response> | Response) => (await answer).text()

it('shares the circle and what was ticked in one act, and takes all of it back as it was', async () => {
  const { id, les } = await made()
  const sent = await inkoper.post(paths.zichtbaarheid(id), openbaar(les))
  expect(await kringen(id)).toEqual(['openbaar', 'openbaar', 'team'])
  const after = sent.headers.get('location') ?? ''
  const page = await read('inkoper', after)
  expect(page).toContain('Gedeeld met iedereen')
  const visitor = await read('bezoeker', paths.proeftuin(id))
  expect([visitor.includes('Begin kleiner'), visitor.includes('Onder ons')]).toEqual([true, false])
  const back = /action="([^"]+\/terugname)"/.exec(page)?.[1] ?? ''
  expect((await p.as('hr').post(back)).status).toBe(403)
  expect((await inkoper.post(back)).status).toBe(303)
  expect(await kringen(id)).toEqual(['netwerk', 'team_overheid', 'team'])
  expect((await inkoper.post(back)).status).toBe(409)
})

it('says that the logboek stays behind while nothing is ticked, and after it how much went along', async () => {
  const { id, les, team } = await made()
  const untouched = await read('inkoper', paths.zichtbaarheid(id, 'openbaar'))
  const nothing = 'Er is nog geen aantekening aangevinkt.'
  expect(untouched.indexOf(nothing)).toBeLessThan(untouched.indexOf('Deel met iedereen</button>'))
  expect(untouched).toContain(nothing)
  expect(await read('inkoper', paths.zichtbaarheid(id, 'openbaar', 'alles'))).not.toContain(nothing)
  expect(await read('inkoper', paths.zichtbaarheid(id, 'team'))).not.toContain(nothing)
  const after = (await inkoper.post(paths.zichtbaarheid(id), openbaar(les))).headers.get('location') ?? ''
  const page = (await read('inkoper', after)).replace(/\s+/g, ' ')
  expect(page).toContain('Er ging 1 van 2 aantekeningen mee.')
  expect(page).toContain(`href="${paths.zichtbaarheid(id, 'openbaar')}">Deel ook de rest`)
  const akkoord = 'aantekening:team-openbaar'
  const rest = { zichtbaarheid: 'openbaar', versie: '2', akkoord, aantekeningen: [`${team}.1`] }
  const done = (await inkoper.post(paths.zichtbaarheid(id), rest)).headers.get('location') ?? ''
  const last = (await read('inkoper', done)).replace(/\s+/g, ' ')
  expect(last).toContain('Er ging 1 van 1 aantekening mee.')
  expect(last).not.toContain('Deel ook de rest')
})

it('shares nothing that was not confirmed for its new readers, was changed meanwhile, or is not theirs to share', async () => {
  const { id, les } = await made()
  const other = await made()
  const before = await kringen(id)
  for (const wrong of [
    { ...openbaar(les), akkoord: 'netwerk-openbaar' },
    { ...openbaar(les), aantekeningen: [`${les}.2`] },
    openbaar(other.les),
    { ...openbaar(), aantekeningen: ['x'] },
  ]) {
    expect((await inkoper.post(paths.zichtbaarheid(id), wrong)).status).toBe(422)
    expect(await kringen(id)).toEqual(before)
  }
  expect((await p.as('adviesteam').post(paths.zichtbaarheid(id), openbaar(les))).status).toBe(422)
})

it('leaves with its reason what cannot go along, and asks about words beside a name', async () => {
  const { id } = await made({ zichtbaarheid: 'team', team: { leverancier: 'leverancier' } })
  const named = await note(id, {
    zichtbaarheid: 'team',
    titel: 'Rustig',
    tekst: 'Mark heeft autisme en scant.',
  })
  const number = await note(id, { zichtbaarheid: 'team', titel: 'Een nummer', tekst: 'Het is 111222333.' })
  const page = await read('inkoper', paths.zichtbaarheid(id, 'netwerk', 'alles'))
  const ticked = [...page.matchAll(/<input[^>]*name="aantekeningen"[^>]*>/g)].map(([tag]) => tag)
  expect(ticked).toHaveLength(3)
  expect(ticked.filter((tag) => tag.includes('checked'))).toHaveLength(2)
  expect(page).toContain('kan zijn. Haal het eerst weg')
  const overheid = await read('inkoper', paths.zichtbaarheid(id, 'overheid'))
  expect(overheid).toContain('ook voor de leveranciers in het team')
  const netwerk = { zichtbaarheid: 'netwerk', versie: '1', akkoord: 'team-netwerk aantekening:team-netwerk' }
  const send = (aantekening: string, more = {}) =>
    inkoper.post(paths.zichtbaarheid(id), { ...netwerk, aantekeningen: `${aantekening}.1`, ...more })
  expect(await bodyOf(send(number, { nagekeken: 'ja' }))).toContain('een BSN kan zijn')
  expect(await bodyOf(send(named))).toContain('In de aantekening ‘Rustig’: ‘autisme’')
  expect((await send(named, { nagekeken: 'ja' })).status).toBe(303)
})

it('shows each reader the page of after the act, without doing anything and with nothing to do on it', async () => {
  const { id, team } = await made()
  const before = await kringen(id)
  const look = (als: string, zichtbaarheid = 'openbaar') =>
    bodyOf(inkoper.post(paths.delingVoorbeeld(id), { ...openbaar(team), zichtbaarheid, als }))
  const form = await read('inkoper', paths.zichtbaarheid(id, 'openbaar'))
  const buttons = [...form.matchAll(/<button[^>]*name="als"[^>]*>/g)].map(([tag]) => tag)
  expect(buttons).toHaveLength(4)
  for (const tag of buttons) expect(tag).toContain(`formaction="${paths.delingVoorbeeld(id)}"`)
  const part = (page: string) =>
    page.slice(page.indexOf('<section class="vonk-voorbeeld"'), page.indexOf('</main>'))
  const seen = part(await look('bezoeker'))
  expect([seen.includes('Onder ons gezegd'), seen.includes('Begin kleiner')]).toEqual([true, false])
  expect(seen).not.toMatch(/<form|<script| href=| action=|<(button|input|select|textarea)(?! disabled)/)
  expect(part(await look('overheid', 'netwerk'))).toContain('Hoe kan het anders?')
  expect(part(await look('bezoeker', 'netwerk'))).toContain('er geen pagina')
  expect(await kringen(id)).toEqual(before)
  expect(await t.db.selectFrom('deling').select('id').where('proeftuinId', '=', id).execute()).toEqual([])
})

it('shows of files and reacties what that reader would see of them', async () => {
  const { id, team, les } = await made()
  const binnenId = id
  await insertBijlage(world, { soort: 'proeftuin', onderwerpId: id, binnenId, naam: 'bij-de-vraag.txt' })
  for (const onderwerpId of [team, les])
    await insertBijlage(world, { soort: 'aantekening', onderwerpId, binnenId, naam: 'erbij.txt' })
  for (const zichtbaarheid of ['openbaar', 'team_overheid'] as const)
    await insertReactie(world, { proeftuinId: id, aantekening: team, zichtbaarheid })
  const look = async (als: string) => {
    const page = await bodyOf(inkoper.post(paths.delingVoorbeeld(id), { ...openbaar(team), als }))
    return page.slice(page.indexOf('<section class="vonk-voorbeeld"'), page.indexOf('</main>'))
  }
  const seen = await look('bezoeker')
  expect(seen).toContain('bij-de-vraag.txt')
  expect(seen.match(/>1 bijlage</g)).toHaveLength(1)
  expect(seen).toContain('>1 reactie<')
  expect(await look('leverancier')).toContain('>1 reactie<')
})

it('shows the proeftuin alone, and looks as the overheid for who stands there only', async () => {
  const { id } = await made({ team: { jobcoach: 'trekker' } })
  const haakje = {
    ...{
      proeftuinId: id,
      titel: 'Alleen voor de overheid',
      tekst: 'Begeleid wie begint.',
      soort: 'eis' as const,
    },
    ...{ fase: 'uitvoeren' as const, categorie: 'schoonmaak', zichtbaarheid: 'overheid' as const },
  }
  await t.db
    .insertInto('haakje')
    .values({ ...haakje, doorId: p.leden.inkoper.id })
    .execute()
  const look = (persona: 'inkoper' | 'jobcoach', als: string) =>
    bodyOf(p.as(persona).post(paths.delingVoorbeeld(id), { ...openbaar(), zichtbaarheid: 'netwerk', als }))
  expect(await look('inkoper', 'overheid')).not.toContain('Alleen voor de overheid')
  expect(await look('jobcoach', 'netwerk')).toContain('vonk-voorbeeld')
  const instead = await look('jobcoach', 'overheid')
  expect(instead).toContain('Met wie deel je deze proeftuin?')
  expect(instead).not.toContain('Bekijk als overheid')
})

it('shows a supplier what the freeze leaves', async () => {
  const { id } = await made({ zichtbaarheid: 'overheid', freeze: 'loopt' })
  const look = async (als: string) =>
    bodyOf(
      inkoper.post(paths.delingVoorbeeld(id), {
        zichtbaarheid: 'netwerk',
        versie: '1',
        als,
        aantekeningen: '',
      }),
    )
  expect(await look('leverancier')).toContain('er geen pagina')
  expect(await look('overheid')).not.toContain('er geen pagina')
})

it('takes back to nobody who would newly read it', async () => {
  const { id } = await made({ zichtbaarheid: 'team' })
  const data = { zichtbaarheid: 'overheid', versie: '1', akkoord: 'team-overheid', aantekeningen: '' }
  const after = (await inkoper.post(paths.zichtbaarheid(id), data)).headers.get('location') ?? ''
  expect(await read('inkoper', after)).toContain('Neem dit terug')
  const lidId = p.leden.leverancier.id
  await t.db.insertInto('teamlid').values({ proeftuinId: id, lidId, rol: 'leverancier' }).execute()
  expect(await read('inkoper', after)).not.toContain('Neem dit terug')
  expect((await inkoper.post(`${after.split('?')[0]}/terugname`)).status).toBe(409)
})

it('does the same over the API, and says where to take it back', async () => {
  const { id, les } = await made()
  const key = await makeKey(t, p.leden.inkoper.id)
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ ...openbaar(), versie: 1, aantekeningen: [{ id: les, versie: 1 }] })
  const sent = await t.app.request(apiPaths.zichtbaarheid(id), { method: 'PATCH', headers, body })
  expect([sent.status, await kringen(id)]).toEqual([200, ['openbaar', 'openbaar', 'team']])
  const back = new URL(sent.headers.get('location') ?? '').pathname
  const taken = await t.app.request(back, { method: 'POST', headers, body: '{}' })
  expect([taken.status, await kringen(id)]).toEqual([201, ['netwerk', 'team_overheid', 'team']])
})
