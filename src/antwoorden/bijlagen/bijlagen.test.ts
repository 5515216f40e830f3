import { randomUUID } from 'node:crypto'
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { appOn, testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { insertBijlage, keptIn, pdf, placeOf } from './test-bijlage.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

async function place(wanted: Parameters<typeof insertProeftuin>[1] = {}) {
  const id = await insertProeftuin(world, { team: { hr: 'hr', leverancier: 'leverancier' }, ...wanted })
  const zichtbaarheid = wanted.zichtbaarheid ?? 'openbaar'
  const aantekening = await insertAantekening(world, id, { zichtbaarheid })
  return { id, aantekening, page: paths.aantekeningBijlagen(id, aantekening) }
}

const rows = (onderwerpId: string) =>
  t.db.selectFrom('bijlage').selectAll().where('onderwerpId', '=', onderwerpId).execute()
const kept = async () => (await keptIn(t)).toSorted()
const statusOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).status

it('keeps a file with an aantekening, shows it where that stands, and gives back the same bytes', async () => {
  const { id, aantekening, page } = await place()
  const form = await (await p.as('inkoper').get(page)).text()
  expect(form).toContain('enctype="multipart/form-data"')
  expect(form).toContain('Andere bestanden leest Vonk niet')
  const sent = await p.as('inkoper').post(page, { bestand: pdf('Mijn plan é.PDF') })
  expect(sent.headers.get('location')).toBe(`${page}?gedaan=bijlage`)
  const [row] = await rows(aantekening)
  expect(row).toMatchObject({ naam: 'Mijn plan é.pdf', bestandsoort: 'pdf', binnenId: id })
  for (const shown of [page, paths.aantekeningReacties(id, aantekening)])
    expect(await (await p.as('hr').get(shown)).text()).toContain('Mijn plan é.pdf')
  expect(await (await p.as('hr').get(paths.proeftuin(id))).text()).toContain('1 bijlage')
  const file = await p.as('bezoeker').get(paths.bijlage(row?.id ?? ''))
  expect(await file.text()).toBe(await pdf().text())
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition':
      'attachment; filename="Mijn plan _.pdf"; filename*=UTF-8\'\'Mijn%20plan%20%C3%A9.pdf',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  })
})

it('gives a part of it, and says when there is none or nothing new', async () => {
  const { id, aantekening } = await place()
  const where = { soort: 'aantekening', onderwerpId: aantekening, binnenId: id } as const
  const path = paths.bijlage(await insertBijlage(world, { ...where, inhoud: '0123456789'.repeat(300) }))
  const ask = (headers: Record<string, string>, method = 'GET') => p.as('hr')(path, { method, headers })
  const part = async (range: string) => {
    const answer = await ask({ range, 'accept-encoding': 'gzip' })
    return [answer.status, answer.headers.get('content-range'), await answer.text()]
  }
  expect(await part('bytes=5-9')).toEqual([206, 'bytes 5-9/3000', '56789'])
  expect(await part('bytes=2995-')).toEqual([206, 'bytes 2995-2999/3000', '56789'])
  expect(await part('bytes=-3')).toEqual([206, 'bytes 2997-2999/3000', '789'])
  expect(await part('bytes=2999-9000')).toEqual([206, 'bytes 2999-2999/3000', '9'])
  expect(await part('bytes=3000-')).toEqual([416, 'bytes */3000', ''])
  for (const whole of ['bytes=0-1,3-4', 'bytes=9-5', 'regels=1-2', 'bytes=-'])
    expect((await part(whole)).slice(0, 2)).toEqual([200, null])
  const packed = await ask({ 'accept-encoding': 'gzip' })
  expect([packed.headers.get('content-encoding'), (await packed.text()).length]).toEqual([null, 3000])
  const head = await ask({}, 'HEAD')
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '3000', ''])
  const etag = head.headers.get('etag') ?? ''
  expect((await ask({ 'if-none-match': etag })).status).toBe(304)
  expect((await ask({ range: 'bytes=1-2', 'if-range': etag })).status).toBe(206)
  expect((await ask({ range: 'bytes=1-2', 'if-range': '"anders"' })).status).toBe(200)
})

it('is there for who reads what it hangs on, at the moment of asking, and changes with that', async () => {
  const { id, aantekening, page } = await place({ zichtbaarheid: 'netwerk' })
  const where = { soort: 'aantekening', onderwerpId: aantekening, binnenId: id } as const
  const path = paths.bijlage(await insertBijlage(world, where))
  const readers = async (...personas: Persona[]) => {
    const found: Persona[] = []
    for (const one of personas) {
      const [file, list] = [await statusOf(one, path), await statusOf(one, page)]
      expect(file, one).toBe(list)
      if (file === 200) found.push(one)
    }
    return found
  }
  const note = (zichtbaarheid: 'team' | 'team_overheid' | 'netwerk') =>
    t.db.updateTable('aantekening').set({ zichtbaarheid }).where('id', '=', aantekening).execute()
  const all: Persona[] = ['bezoeker', 'gast', 'hr', 'leverancier', 'concurrent', 'collega', 'beheerder']
  await note('netwerk')
  expect(await readers(...all)).toEqual(['hr', 'leverancier', 'concurrent', 'collega', 'beheerder'])
  await note('team')
  expect(await readers(...all)).toEqual(['hr', 'leverancier'])
  await note('team_overheid')
  expect(await readers(...all)).toEqual(['hr'])
  const taken = (weggehaaldOp: Date | null) =>
    t.db.updateTable('proeftuin').set({ weggehaaldOp }).where('id', '=', id).execute()
  await taken(new Date())
  expect(await readers(...all)).toEqual([])
  await taken(null)
  await t.db
    .updateTable('aantekening')
    .set({ verwijderdOp: sql`now()` })
    .where('id', '=', aantekening)
    .execute()
  expect(await readers(...all)).toEqual([])
})

it('closes with the freeze, also for who kept the address or asks for a part', async () => {
  const { id, aantekening } = await place({ zichtbaarheid: 'netwerk' })
  const where = { soort: 'aantekening', onderwerpId: aantekening, binnenId: id } as const
  const path = paths.bijlage(await insertBijlage(world, where))
  const etag = (await p.as('leverancier').get(path)).headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  const tender = await insertProeftuin(world, { freeze: 'loopt' })
  await sql`update proeftuin set aanbesteding_id = (select aanbesteding_id from proeftuin where id = ${tender})
    where id = ${id}`.execute(t.db)
  for (const headers of [{}, { 'if-none-match': etag }, { range: 'bytes=0-1' }] as HeadersInit[])
    expect((await p.as('leverancier')(path, { headers })).status).toBe(404)
  expect([await statusOf('concurrent', path), await statusOf('hr', path)]).toEqual([404, 200])
  const looks = () =>
    t.db.selectFrom('inkijk').select(['lidId', 'pagina']).where('proeftuinId', '=', id).execute()
  expect(await looks()).toEqual([{ lidId: p.leden.hr.id, pagina: 'bestand' }])
  await p.as('inkoper')(path, { headers: { range: 'bytes=0-1' } })
  expect(await looks()).toHaveLength(2)
})

it('is added by who may correct the piece, and by nobody else', async () => {
  const { id, aantekening, page } = await place()
  const before = await kept()
  for (const one of ['hr', 'leverancier', 'collega', 'adviesteam', 'concurrent'] as const)
    expect((await p.as(one).post(page, { bestand: pdf() })).status, one).toBe(403)
  const visitor = await p.as('bezoeker').post(page, { bestand: pdf() })
  expect([visitor.status, await visitor.text()]).toEqual([
    401,
    expect.stringContaining('Kies je bestand opnieuw'),
  ])
  const other = await insertProeftuin(world)
  expect(
    (await p.as('inkoper').post(paths.aantekeningBijlagen(other, aantekening), { bestand: pdf() })).status,
  ).toBe(404)
  expect([await rows(aantekening), await kept()]).toEqual([[], before])
  expect(await (await p.as('hr').get(page)).text()).not.toContain('Zet er een bestand bij')
  expect(await (await p.as('inkoper').get(paths.proeftuin(id))).text()).toContain('Zet er een bestand bij')
})

it('is sent twice and kept once, and is never the eleventh', async () => {
  const { id, aantekening, page } = await place()
  const sleutel = '0b5e7c1e-1d0a-4a52-9d8f-2f3ad3c1a001'
  const both = await Promise.all([1, 2].map(() => p.as('inkoper').post(page, { bestand: pdf(), sleutel })))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(await rows(aantekening)).toHaveLength(1)
  const where = { soort: 'aantekening', onderwerpId: aantekening, binnenId: id } as const
  for (let n = 1; n < 9; n++) await insertBijlage(world, where)
  const before = (await kept()).length
  const last = ['inkoper', 'inkoper'] as const
  const answers = await Promise.all(last.map((one, n) => p.as(one).post(page, { bestand: pdf(`${n}.pdf`) })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(await answers.find(({ status }) => status === 422)?.text()).toContain(
    'Hier staan al 10 bestanden bij',
  )
  expect([(await rows(aantekening)).length, (await kept()).length]).toEqual([10, before + 1])
  await expect(insertBijlage(world, where)).rejects.toThrow('bijlage_hoogstens_tien')
  expect(await (await p.as('inkoper').get(page)).text()).not.toContain('type="file"')
})

it('is taken away by who may correct the piece or added it, and its bytes only when that is certain', async () => {
  const { id, aantekening, page } = await place()
  await p.as('inkoper').post(page, { bestand: pdf() })
  const [row] = await rows(aantekening)
  const bijlage = row?.id ?? ''
  const away = paths.bijlageVerwijdering(bijlage)
  for (const one of ['hr', 'leverancier', 'collega'] as const)
    expect((await p.as(one).post(away)).status, one).toBe(403)
  expect(await (await p.as('inkoper').get(away)).text()).toContain('Haal je dit bestand weg?')
  expect((await p.as('inkoper').post(away)).headers.get('location')).toBe(`${page}?gedaan=bijlageweg`)
  expect(await statusOf('inkoper', paths.bijlage(bijlage))).toBe(404)
  expect(existsSync(placeOf(t, bijlage))).toBe(true)
  await t.runJobs()
  expect(existsSync(placeOf(t, bijlage))).toBe(false)
  expect((await rows(aantekening))[0]?.opgeruimdOp).toBeInstanceOf(Date)
  const trail = t.db.selectFrom('audit').select('handeling').where('onderwerpId', '=', id)
  expect((await trail.execute()).map(({ handeling }) => handeling)).toEqual([
    'bijlage.toegevoegd',
    'bijlage.verwijderd',
  ])
})

it('is counted in the share step, with what takes it along', async () => {
  const { id, aantekening } = await place({ zichtbaarheid: 'netwerk' })
  await t.db.updateTable('aantekening').set({ zichtbaarheid: 'team' }).where('id', '=', aantekening).execute()
  await insertBijlage(world, { soort: 'aantekening', onderwerpId: aantekening, binnenId: id })
  await insertBijlage(world, { soort: 'proeftuin', onderwerpId: id, binnenId: id })
  await insertBijlage(world, { soort: 'proeftuin', onderwerpId: id, binnenId: id })
  const page = await (await p.as('inkoper').get(paths.zichtbaarheid(id, 'openbaar'))).text()
  expect(page).toMatch(/<strong>Altijd:<\/strong>[^<]*, 2 bijlagen\./)
  expect(page).toContain('met 1 bijlage<')
})

it('is cleared away when it belongs to nothing and is older than a day', async () => {
  const { id, aantekening } = await place()
  const there = await insertBijlage(world, { soort: 'aantekening', onderwerpId: aantekening, binnenId: id })
  const folder = dirname(placeOf(t, there))
  const stray = (naam: string, hours: number) => {
    const pad = join(folder, naam)
    writeFileSync(pad, 'rest')
    const op = new Date(Date.now() - hours * 3_600_000)
    utimesSync(pad, op, op)
    return pad
  }
  const [old, young, half] = [stray(randomUUID(), 25), stray(randomUUID(), 23), stray(`${there}.half`, 25)]
  utimesSync(placeOf(t, there), new Date(0), new Date(0))
  await t.runJob('bijlagen-nakijken')
  expect([old, young, half, placeOf(t, there)].map((pad) => existsSync(pad))).toEqual([
    false,
    true,
    false,
    true,
  ])
  rmSync(young)
})

it('is taken in and given by the API too, and nothing is written down when it cannot be kept', async () => {
  const { aantekening, id } = await place()
  const headers = { authorization: `Bearer ${await makeKey(t, p.leden.inkoper.id)}` }
  const send = ({ app }: Pick<typeof t, 'app'>, key = randomUUID()) => {
    const body = new FormData()
    body.append('bestand', pdf())
    const url = apiPaths.aantekeningBijlagen(id, aantekening)
    return app.request(url, { method: 'POST', headers: { ...headers, 'Idempotency-Key': key }, body })
  }
  const broken = await send(appOn(t, { opslag: { map: '/dev/null/geen' } }))
  expect([broken.status, await broken.text()]).toEqual([
    503,
    expect.stringContaining('bewaart, antwoordt niet'),
  ])
  expect(await rows(aantekening)).toEqual([])
  const key = randomUUID()
  const sent = await send(t, key)
  expect(sent.status).toBe(201)
  const told = (await sent.json()) as { bestand: string; soort: string }
  expect(told.soort).toBe('pdf')
  const again = await send(t, key)
  expect([again.status, again.headers.get('location')]).toEqual([303, sent.headers.get('location')])
  const file = await t.app.request(new URL(told.bestand).pathname, {
    headers: { ...headers, range: 'bytes=0-3' },
  })
  expect([file.status, await file.text()]).toEqual([206, '%PDF'])
})
