import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testKwartaal } from '#src/tellen/kwartaalopgaven/test-kwartaal.ts'
import { testPersonas } from '#test/personas.ts'
import { axeFindings, stage } from './stage.ts'

const t = await stage()
const p = await testPersonas(t)
const { begin, asked, rowOf, plekkenOf, feitenOf } = await testKwartaal(t, p)

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** What it costs, for the report: seconds as Vonk measured them, and those of the whole sitting. */
const told = (what: string, from: number, more = '') =>
  process.stdout.write(`${what}: ${((Date.now() - from) / 1000).toFixed(1)} s${more}, 0 logins\n`)

describe.each([true, false])('a quarter of twenty places, JavaScript %s', (javaScript) => {
  it('is one tap when all is as it was', async () => {
    const id = await begin({ aantal: 20 })
    const link = await asked(id)
    const guest = await t.open({ javaScript, width: 360 })
    const from = Date.now()
    await guest.goto(link)
    await heading(guest, 'Klopt dit nog?')
    await press(guest, 'Alles klopt nog')
    await heading(guest, 'Dank je wel')
    told('everything still right', from, ', 1 press, 0 fields')
    expect(await rowOf(id)).toMatchObject({ hoe: 'zelfde', plekken: 20, kliks: 1 })
  })

  it('is three presses and two fields for each place that changed', async () => {
    const id = await begin({ aantal: 20 })
    const link = await asked(id)
    const [een] = await plekkenOf(id)
    const guest = await t.open({ javaScript, width: 360 })
    const from = Date.now()
    await guest.goto(link)
    const row = guest.locator(`#plek-${een?.id}`)
    await row.getByText('Wijzig', { exact: true }).click()
    expect(await row.getByLabel('Verloonde uren in dit kwartaal').isVisible()).toBe(false)
    await row.getByLabel('Andere uren').check()
    await row.getByLabel('Uren per week').fill('25,5')
    await row.getByLabel('Vanaf').fill('2026-08-03')
    if (javaScript) expect(await axeFindings(guest)).toEqual([])
    await press(guest, `Bewaar ${een?.label}`)
    await guest.getByText('De plek is bewaard').waitFor()
    await press(guest, 'Klaar: de rest klopt')
    await heading(guest, 'Dank je wel')
    told('one place changed', from, ', 4 presses, 2 fields')
    expect(await feitenOf(een?.id ?? '')).toMatchObject([{}, { soort: 'uren', minuten: 1530 }])
  })

  it('goes out as a spreadsheet and comes back, seen before it is saved', async () => {
    const id = await begin({ aantal: 20 })
    const link = await asked(id)
    const guest = await t.open({ javaScript, width: 360 })
    const from = Date.now()
    await guest.goto(link)
    const [download] = await Promise.all([
      guest.waitForEvent('download'),
      guest.getByRole('link', { name: 'CSV' }).click(),
    ])
    const file = join(tmpdir(), `kwartaal-${process.pid}.csv`)
    await writeFile(file, filledIn(await readFile(await download.path(), 'utf8')))
    await guest.getByLabel('Ingevuld? Stuur het hier terug').setInputFiles(file)
    await press(guest, 'Stuur terug')
    await heading(guest, 'Vonk leest je bestand')
    await t.runJobs()
    await heading(guest, 'Dit verandert er')
    if (javaScript) expect(await axeFindings(guest)).toEqual([])
    await press(guest, 'Bewaar deze 2 wijzigingen')
    await heading(guest, 'Vonk bewaart je wijzigingen')
    await t.runJobs()
    await heading(guest, 'Je bestand is bewaard')
    await guest.getByRole('link', { name: 'Zeg dat de rest klopt' }).click()
    await press(guest, 'Klaar: de rest klopt')
    await heading(guest, 'Dank je wel')
    told('a spreadsheet back', from, ', 6 presses')
    expect(await rowOf(id)).toMatchObject({ hoe: 'tabel', gewijzigd: 2, plekken: 21 })
  })
})

/** Other hours in the first row, and a place that came below the last. */
function filledIn(csv: string): string {
  const [kop = '', eerste = '', ...rest] = csv.trimEnd().split(/\r?\n/)
  const namen = kop.replaceAll(/[\ufeff"]/g, '').split(';')
  const fill = (row: string, values: Record<string, string>) =>
    row
      .split(';')
      .map((cell, n) => values[namen[n] ?? ''] ?? cell)
      .join(';')
  const leeg = namen.map(() => '').join(';')
  const nieuw = fill(leeg, { Plek: 'magazijn', 'Nieuwe uren per week': '24', Vanaf: '14-9-2026' })
  return [kop, fill(eerste, { 'Nieuwe uren per week': '25,5', Vanaf: '3-8-2026' }), ...rest, nieuw].join(
    '\r\n',
  )
}

it('is the same for a member of the employer, who finds it on Mijn Vonk', async () => {
  const id = await begin({ aantal: 3 })
  await asked(id, p.leden.leverancier.email)
  const lev = await t.open({ lidId: p.leden.leverancier.id })
  await lev.goto(paths.mijnVonk())
  await lev.getByRole('link', { name: 'Zeg of het klopt' }).first().click()
  await heading(lev, 'Klopt dit nog?')
  expect(await axeFindings(lev)).toEqual([])
  await press(lev, 'Alles klopt nog')
  await heading(lev, 'is klaar')
  expect(await rowOf(id)).toMatchObject({ hoe: 'zelfde', doorId: p.leden.leverancier.id })
})
