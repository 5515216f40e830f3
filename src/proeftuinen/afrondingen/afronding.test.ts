import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Fields } from '#test/request.ts'
import { hoogstens } from './afronding.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')
const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)

const closing = {
  uitkomst: 'anders_gelukt',
  geleerd: 'Begin bij het werk.',
  andersDoen: '',
  aaneenschakeling: '',
  gebeld: 'iedereen',
}

/** Row `n` of the opbrengsten, as the form sends it. */
const row = (n: number, given: Fields = {}): Fields => {
  const whole = { soort: 'mensen', omschrijving: 'Aan het werk', waarde: '13,3', eenheid: 'fte van 36 uur' }
  const fields = { ...whole, bewijs: '', ...given }
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`opbrengsten.${n}.${name}`, value]),
  )
}
const nothing = { soort: '', omschrijving: '', waarde: '', eenheid: '', bewijs: '' }
const close = (id: string, ...rows: Fields[]) =>
  inkoper.post(paths.afronding(id), { ...closing, ...Object.assign({}, ...rows) })

it('leads on to who reads it, unless everybody does', async () => {
  const shared = await close(await insertProeftuin(world, { zichtbaarheid: 'netwerk' }))
  expect(shared.headers.get('location')).toMatch(/\/zichtbaarheid\?gedaan=afgerond$/)
  const open = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
  expect((await close(open)).headers.get('location')).toBe(`${paths.proeftuin(open)}?gedaan=afgerond`)
})

describe('a figure', () => {
  it.each([
    ['13,3', '13.30', '13,3'],
    ['1.250', '1250.00', '1.250'],
    ['1326.5', '1326.50', '1.326,5'],
    ['1.250,75', '1250.75', '1.250,75'],
    ['1 250', '1250.00', '1.250'],
    ['0', '0.00', '0'],
    ['999999999999.99', '999999999999.99', '999.999.999.999,99'],
  ])('%s is kept as %s and shown as %s, with its unit', async (typed, kept, shown) => {
    const id = await insertProeftuin(world)
    expect((await close(id, row(0, { waarde: typed }))).status).toBe(303)
    expect((await found(id)).afronding?.opbrengsten).toMatchObject([{ waarde: kept, soort: 'mensen' }])
    const page = await (await p.as('bezoeker').get(paths.proeftuin(id))).text()
    expect(page).toContain(`${shown} <span>fte van 36 uur</span>`)
  })

  it.each(['veel', '1,2,3', '1.25.0', '12,345', '-3', '1e3', '٣', '1'.repeat(13), ''])(
    '%j gets a remark at its own field',
    async (waarde) => {
      const answer = await close(await insertProeftuin(world), row(0, nothing), row(2, { waarde }))
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect([...page.matchAll(/href="#veld-([\w.]+)"/g)].map(([, field]) => field)).toEqual([
        'opbrengsten.2.waarde',
      ])
    },
  )
})

describe('a row that is half filled', () => {
  it.each([
    [{ omschrijving: 'Aan het werk' }, ['waarde', 'eenheid']],
    [{ waarde: '3' }, ['omschrijving', 'eenheid']],
    [{ bewijs: 'Brief van HR' }, ['omschrijving', 'waarde', 'eenheid']],
    [{ soort: 'geld' }, ['omschrijving', 'waarde', 'eenheid']],
  ])('%o gets a remark at every field that is empty', async (given, missing) => {
    const answer = await close(await insertProeftuin(world), row(0), row(4, { ...nothing, ...given }))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    const fields = [...page.matchAll(/href="#veld-opbrengsten\.4\.(\w+)"/g)].map(([, field]) => field)
    expect(fields.sort()).toEqual(missing.sort())
    expect(page).not.toMatch(/Invalid|expected/)
    expect(page).toContain('value="13,3"')
  })

  it('without its fields at all speaks Dutch too', async () => {
    const page = await (
      await close(await insertProeftuin(world), { 'opbrengsten.0.omschrijving': 'Iets' })
    ).text()
    expect(page).not.toMatch(/Invalid|expected/)
  })
})

it('says of a result what it asks, and that all of it can be left out', async () => {
  const id = await insertProeftuin(world)
  const page = await (await inkoper.get(paths.afronding(id))).text()
  const block = page.slice(page.indexOf('<legend>Resultaat 1'), page.indexOf('Tot slot'))
  expect(block).toContain('Heb je geen getal? Laat dit hele blok leeg.')
  const optional = [...block.matchAll(/<label[^>]*>([^<]*)<span class="vonk-mag-leeg">/g)]
  expect(optional.map(([, label]) => label)).toEqual(['Waar blijkt het uit?'])
  expect((await close(id, row(0, nothing))).status).toBe(303)
  const half = await close(await insertProeftuin(world), row(0, { eenheid: '' }))
  expect(half.status).toBe(422)
  expect(await half.text()).toContain('Vul ook de eenheid in, zoals ‘personen’.')
})

describe('the kind of a result', () => {
  it.each([
    ['personen', 'mensen'],
    ['Banen van 25,5 uur', 'mensen'],
    ['euro per jaar', 'geld'],
    ['kilogram', 'milieu'],
    ['uren', 'mensen'],
  ])('follows from %s: %s', async (eenheid, soort) => {
    const id = await insertProeftuin(world)
    expect((await close(id, row(0, { soort: '', eenheid }))).status).toBe(303)
    expect((await found(id)).afronding?.opbrengsten).toMatchObject([{ soort, eenheid }])
  })

  it('is asked only of another unit, and what is chosen counts', async () => {
    const id = await insertProeftuin(world)
    const asks = 'name="opbrengsten.0.soort"'
    expect(await (await inkoper.get(paths.afronding(id))).text()).not.toContain(asks)
    const answer = await close(id, row(0, { soort: '', eenheid: 'europallets' }))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(asks)
    expect(page).toContain('href="#veld-opbrengsten.0.soort"')
    await close(id, row(0, { soort: 'veiligheid_en_kwaliteit', eenheid: 'uren zonder ongeluk' }))
    expect((await found(id)).afronding?.opbrengsten).toMatchObject([{ soort: 'veiligheid_en_kwaliteit' }])
  })
})

describe('of the results, one at a time', () => {
  const legends = (page: string) => page.match(/<legend>Resultaat \d/g)?.length
  const more = (id: string, ...rows: Fields[]) => close(id, ...rows, { doe: 'nog-een', geleerd: 'Half ge' })

  it('another is one press away, which keeps all that was typed and rounds off nothing', async () => {
    const id = await insertProeftuin(world)
    expect(legends(await (await inkoper.get(paths.afronding(id))).text())).toBe(1)
    const answer = await more(id, row(0, { waarde: 'veel' }))
    const page = await answer.text()
    expect([answer.status, legends(page)]).toEqual([200, 2])
    for (const typed of ['value="veel"', 'Half ge', 'value="fte van 36 uur"']) expect(page).toContain(typed)
    expect((await found(id)).uitkomst).toBeNull()
  })

  it('after the last that there may be is no other', async () => {
    const id = await insertProeftuin(world)
    const rows = Array.from({ length: hoogstens }, (_, n) => row(n))
    const page = await (await more(id, ...rows.slice(1))).text()
    expect(legends(page)).toBe(hoogstens)
    expect(page).not.toContain('value="nog-een"')
    expect(legends(await (await more(id, ...rows)).text())).toBe(hoogstens)
  })
})

it('asks whether everybody who waited was told, and says so when it is true', async () => {
  const said = 'Wie erop wachtte, weet hoe het afliep.'
  const unsaid = await insertProeftuin(world)
  expect(await (await close(unsaid, { gebeld: '' })).text()).toContain('href="#veld-gebeld"')
  for (const [gebeld, told] of [
    ['iedereen', true],
    ['nog_niet', false],
  ] as const) {
    const id = await insertProeftuin(world)
    await close(id, { gebeld })
    expect((await (await p.as('bezoeker').get(paths.proeftuin(id))).text()).includes(said)).toBe(told)
  }
})

it('is what the team says until somebody else confirms it, whatever is sent along', async () => {
  const id = await insertProeftuin(world)
  expect(await (await inkoper.get(paths.afronding(id))).text()).not.toContain('bewijsgraad')
  expect((await close(id, row(0, { bewijsgraad: 'bevestigd' }))).status).toBe(303)
  expect((await found(id)).afronding?.opbrengsten).toMatchObject([{ bewijsgraad: 'opgegeven' }])
  const page = await (await p.as('bezoeker').get(paths.proeftuin(id))).text()
  expect(page).toContain('opgegeven door het team')
  expect(page).not.toContain('bevestigd door')
})

it('keeps the opbrengsten in order and leaves empty rows out', async () => {
  const id = await insertProeftuin(world)
  await close(id, row(0, nothing), row(1, { omschrijving: 'Eerst' }), row(5, { omschrijving: 'Daarna' }))
  const kept = (await found(id)).afronding?.opbrengsten.map(({ omschrijving }) => omschrijving)
  expect(kept).toEqual(['Eerst', 'Daarna'])
})

it('refuses a lesson of nothing and an outcome that is none, and keeps the rest', async () => {
  const id = await insertProeftuin(world)
  const answer = await close(id, { uitkomst: 'mislukt', geleerd: ' ', andersDoen: 'Eerder bellen.' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  for (const part of ['#veld-uitkomst', '#veld-geleerd', 'Eerder bellen.']) expect(page).toContain(part)
  expect((await found(id)).uitkomst).toBeNull()
})

it('is rounded off, reopened and rounded off again; what was thought before stays and stands ready', async () => {
  const id = await insertProeftuin(world)
  expect((await close(id, row(0))).status).toBe(303)
  expect(await found(id)).toMatchObject({
    uitkomst: 'anders_gelukt',
    afronding: { geleerd: closing.geleerd },
  })
  expect((await inkoper.get(paths.fasen(id))).status).toBe(403)
  expect((await close(id)).status).toBe(403)

  expect((await inkoper.post(paths.heropening(id), { reden: '' })).status).toBe(422)
  expect((await inkoper.post(paths.heropening(id), { reden: 'Er kwam een vervolg.' })).status).toBe(303)
  expect(await found(id)).toMatchObject({ uitkomst: null, afronding: null })
  expect((await inkoper.post(paths.heropening(id), { reden: 'Nog eens.' })).status).toBe(403)

  const ready = filledIn(await (await inkoper.get(paths.afronding(id))).text())
  expect(ready).toMatchObject({ geleerd: closing.geleerd, 'opbrengsten.0.waarde': '13,3' })
  expect(ready['opbrengsten.0.eenheid']).toBe('fte van 36 uur')
  expect((await close(id, { uitkomst: 'gelukt' })).status).toBe(303)
  expect(await found(id)).toMatchObject({ uitkomst: 'gelukt', afronding: { opbrengsten: [] } })
  const rows = await t.db.selectFrom('afronding').selectAll().where('proeftuinId', '=', id).execute()
  expect(rows.map(({ uitkomst, heropendReden }) => [uitkomst, heropendReden]).sort()).toEqual([
    ['anders_gelukt', 'Er kwam een vervolg.'],
    ['gelukt', null],
  ])
  const audit = await t.db
    .selectFrom('audit')
    .select('handeling')
    .where('onderwerpId', '=', id)
    .orderBy('id')
    .execute()
  expect(audit.map(({ handeling }) => handeling)).toEqual([
    'proeftuin.afgerond',
    'proeftuin.heropend',
    'proeftuin.afgerond',
  ])
})

it('is worth sharing wider, to who can', async () => {
  for (const [zichtbaarheid, offered] of [
    ['netwerk', true],
    ['openbaar', false],
  ] as const) {
    const id = await insertProeftuin(world, { stand: 'afgerond', zichtbaarheid })
    const textOf = async (persona: 'inkoper' | 'hr') => (await p.as(persona).get(paths.proeftuin(id))).text()
    expect((await textOf('inkoper')).includes('Deel het met meer mensen')).toBe(offered)
    expect(await textOf('hr')).not.toContain('Deel het met meer mensen')
  }
})

describe('of two at once, one', () => {
  it('rounds off', async () => {
    const id = await insertProeftuin(world)
    const both = await Promise.all([close(id), close(id)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, expect.toBeOneOf([403, 409])])
  })

  it('reopens', async () => {
    const id = await insertProeftuin(world, { stand: 'afgerond' })
    const reopen = () => inkoper.post(paths.heropening(id), { reden: 'Verder.' })
    expect((await Promise.all([reopen(), reopen()])).map(({ status }) => status).sort()).toEqual([
      303,
      expect.toBeOneOf([403, 409]),
    ])
  })
})
