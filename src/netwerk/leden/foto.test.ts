import sharp from 'sharp'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const picture = (color: string) =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: color } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 1234/100' }, IFD0: { Make: 'Zoekmij' } })
    .jpeg()
    .toBuffer()
const fileOf = (bytes: Buffer, name = 'foto.jpg', type = 'image/jpeg') =>
  new File([new Uint8Array(bytes)], name, { type })
const upload = async (fields: Record<string, string | File>, persona: Persona = 'hr') =>
  p.as(persona).post(paths.eigenFoto(), fields)

const rowOf = () =>
  t.db.selectFrom('lidFoto').selectAll().where('lidId', '=', p.leden.hr.id).executeTakeFirst()
const srcFor = async (persona: Persona) =>
  /src="(\/leden\/[^"]+)"/.exec(await (await p.as(persona).get(paths.lid(p.leden.hr.id))).text())?.[1]

it('puts a photo on the profile, small and without where it was taken', async () => {
  const answer = await upload({ foto: fileOf(await picture('red')), alt: 'Hanna lacht' })
  expect(answer.headers.get('location')).toBe(`${paths.eigenFoto()}?gedaan=foto`)
  const row = await rowOf()
  expect(await sharp(row?.groot).metadata()).toMatchObject({ format: 'webp', width: 480, height: 480 })
  expect(row?.groot.includes('Zoekmij')).toBe(false)
  const page = await (await p.as('inkoper').get(paths.lid(p.leden.hr.id))).text()
  expect(page).toContain('alt="Hanna lacht"')
})

it('serves it to who may see it, to keep but to ask for each time', async () => {
  const src = (await srcFor('inkoper')) ?? ''
  const answer = await p.as('inkoper').get(src)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'private, no-cache',
    'content-disposition': 'inline; filename="foto.webp"',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect((await sharp(await answer.arrayBuffer()).metadata()).width).toBe(480)
  const headers = { 'if-none-match': answer.headers.get('etag') ?? '' }
  const again = await p.as('inkoper')(src, { headers })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const small = await p.as('inkoper').get(src.replace('groot', 'klein'))
  expect((await sharp(await small.arrayBuffer()).metadata()).width).toBe(96)
  expect((await p.as('inkoper').get(src.replace('groot', 'reusachtig'))).status).toBe(404)
})

it('follows who may see the photo, at once, also for who kept it', async () => {
  const src = (await srcFor('inkoper')) ?? ''
  const etag = (await p.as('leverancier').get(src)).headers.get('etag') ?? ''
  const zicht = (fotoZicht: 'overheid' | 'openbaar' | 'netwerk') =>
    t.db.updateTable('lid').set({ fotoZicht }).where('id', '=', p.leden.hr.id).execute()
  expect((await p.as('bezoeker').get(src)).status).toBe(404)
  await zicht('overheid')
  expect((await p.as('leverancier')(src, { headers: { 'if-none-match': etag } })).status).toBe(404)
  expect(await srcFor('leverancier')).toBeUndefined()
  expect((await p.as('inkoper').get(src)).status).toBe(200)
  await zicht('openbaar')
  expect(await srcFor('bezoeker')).toBe(src)
  expect((await p.as('bezoeker').get(src)).status).toBe(200)
  await zicht('netwerk')
})

it('asks what there is to see, and says in words what is wrong with a file', async () => {
  const photo = await picture('red')
  const problem = async (fields: Record<string, string | File>) => {
    const answer = await upload(fields, 'collega')
    expect(answer.status).toBe(422)
    return answer.text()
  }
  expect(await problem({ foto: fileOf(photo), alt: '' })).toContain('Wat is er te zien? Vul dit in.')
  expect(await problem({ alt: 'Cor aan het werk' })).toContain('Kies een foto.')
  const svg = fileOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'foto.jpg')
  const page = await problem({ foto: svg, alt: 'Cor aan het werk' })
  expect(page).toContain('Kies een jpeg, png of webp.')
  expect(page).toContain('value="Cor aan het werk"')
  const large = fileOf(Buffer.alloc(9 * 1024 * 1024, 0xff))
  expect(await problem({ foto: large, alt: 'Cor aan het werk' })).toContain('hoogstens 8 MB')
  expect(await t.db.selectFrom('lidFoto').select('lidId').execute()).toHaveLength(1)
})

it('takes other words for it, another photo, and none', async () => {
  const first = await rowOf()
  await upload({ alt: 'Hanna bij het raam', foto: new File([], '') })
  expect(await rowOf()).toMatchObject({ alt: 'Hanna bij het raam', kenmerk: first?.kenmerk })
  await upload({ alt: 'Hanna in het groen', foto: fileOf(await picture('green')) })
  expect((await rowOf())?.kenmerk).not.toBe(first?.kenmerk)
  const src = (await srcFor('inkoper')) ?? ''
  expect((await p.as('hr').post(paths.fotoVerwijdering())).status).toBe(303)
  expect(await rowOf()).toBeUndefined()
  expect((await p.as('inkoper').get(src)).status).toBe(404)
})

it('is nobody else’s to change, and not there for a visitor', async () => {
  const answer = await upload({ foto: fileOf(await picture('red')), alt: 'Een ander' }, 'bezoeker')
  expect(answer.status).not.toBe(303)
  expect(await rowOf()).toBeUndefined()
  expect((await p.as('bezoeker').get(paths.eigenFoto())).status).toBe(303)
})

it('goes with who leaves', async () => {
  await upload({ foto: fileOf(await picture('red')), alt: 'Cor lacht' }, 'collega')
  const src = paths.lid(p.leden.collega.id)
  await t.db
    .updateTable('lid')
    .set({ vertrokkenOp: new Date() })
    .where('id', '=', p.leden.collega.id)
    .execute()
  expect((await p.as('inkoper').get(`${src}/foto/groot`)).status).toBe(404)
})

it('asks for the file again when the house rules come first, and does not say that nothing was lost', async () => {
  const alt = 'Inge lacht op een bankje in het park achter het gemeentehuis'
  await t.db.deleteFrom('voorwaardenAkkoord').where('lidId', '=', p.leden.inkoper.id).execute()
  const page = await (await upload({ foto: fileOf(await picture('blue')), alt }, 'inkoper')).text()
  expect(page).not.toContain('Niets is verloren')
  expect(page).toMatch(/<form[^>]* enctype="multipart\/form-data"/)
  expect(page).toMatch(/<label[^>]*>Kies je bestand opnieuw/)
  expect(page).toMatch(/<input[^>]* name="foto"[^>]* type="file"/)
  expect(page).toContain(alt)
  const none = await (await upload({ foto: new File([], ''), alt }, 'inkoper')).text()
  expect(none).toContain('Niets is verloren')
  expect(none).not.toContain('type="file"')
})

it('says what became of a file that was sent after the session ended, of which nothing was read', async () => {
  const answer = await upload({ foto: fileOf(await picture('blue')), alt: 'Hanna' }, 'bezoeker')
  const page = await answer.text()
  expect([answer.status, page.includes('Niets is verloren')]).toEqual([401, false])
  expect(page).toContain('Kies je bestand opnieuw')
  expect(page).toContain('href="/inloggen?terug=%2Fmijn-vonk%2Ffoto"')
})
