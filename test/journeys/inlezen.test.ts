import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { root } from '#src/platform/root.ts'
import { testPersonas } from '#test/personas.ts'
import { axeFindings, stage } from './stage.ts'

const t = await stage()
const p = await testPersonas(t)
const fixture = (name: string) => join(root, 'src/markt/aanbestedingen/eforms/fixtures', `${name}.xml`)

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function read(page: Page, file: string): Promise<void> {
  await page.goto(paths.aankondigingInlezen())
  await page.getByLabel('XML-bestand').setInputFiles(file)
  await press(page, 'Lees in')
}

describe('a notice', () => {
  it('is read, corrected and kept without JavaScript; the same one again leads to it', async () => {
    const buyer = await t.open({ lidId: p.leden.inkoper.id, javaScript: false, width: 360 })
    await read(buyer, fixture('voorbehouden'))
    await buyer.getByRole('heading', { level: 1, name: 'Klopt dit?' }).waitFor()
    expect(await t.db.selectFrom('aanbesteding').selectAll().execute()).toEqual([])
    expect(await buyer.content()).not.toContain('Lekpersoon')
    await buyer.getByText('Bekijk en verbeter alle gegevens', { exact: true }).click()
    await buyer.getByLabel('Titel').first().fill('Het groen van Waterlinge')
    await press(buyer, 'Bewaar en start een proeftuin')
    await buyer.getByRole('heading', { level: 1, name: 'Start een proeftuin' }).waitFor()
    await buyer.getByRole('link', { name: 'Het groen van Waterlinge' }).waitFor()

    await read(buyer, fixture('voorbehouden'))
    await buyer.getByRole('heading', { level: 1, name: 'Deze aankondiging staat al in Vonk' }).waitFor()
    await buyer.getByRole('link', { name: 'Bekijk de aanbesteding' }).click()
    await buyer.getByRole('heading', { level: 1, name: 'Het groen van Waterlinge' }).waitFor()
    expect(await t.db.selectFrom('aanbesteding').select('titel').execute()).toHaveLength(1)
  })

  it('that cannot be used says why, on the page where another can be chosen', async () => {
    const buyer = await t.open({ lidId: p.leden.inkoper.id })
    await read(buyer, join(root, 'package.json'))
    await buyer.getByRole('heading', { name: 'Er klopt iets niet' }).waitFor()
    expect(await axeFindings(buyer)).toEqual([])
    await buyer.getByLabel('XML-bestand').setInputFiles(fixture('voorbehouden'))
    await press(buyer, 'Lees in')
    await buyer.getByRole('heading', { level: 1 }).waitFor()
    expect(await axeFindings(buyer)).toEqual([])
  })
})
