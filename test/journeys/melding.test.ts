import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { insertCollega } from '#test/melding.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { axeFindings, stage } from './stage.ts'

const t = await stage()
const p = await testPersonas(t)
const world = { t, p }

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)

/** The first link to Vonk in the last mail to this address. */
async function linkIn(address: string): Promise<string> {
  await t.runJobs()
  const mail = (await t.mails(address)).at(-1)
  return /https?:\/\/\S+/.exec(mail?.tekst ?? '')?.[0] ?? ''
}

/** Somebody of the adviesteam, at the report, which waits on the desk. */
async function atDesk(lidId: string): Promise<Page> {
  const page = await t.open({ lidId })
  await page.goto(paths.mijnVonk())
  await page.getByRole('link', { name: '1 melding wacht' }).click()
  await page.getByRole('link', { name: /^Een aantekening van/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Een aantekening/ }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  return page
}

/** Two take it away, a third gives it back: what one person wrote, another reported, both without JavaScript. */
it('a report takes two of the adviesteam, and an objection a third', { timeout: 120_000 }, async () => {
  const [tweede, derde] = [
    await insertCollega(world, 'Twan Tweede'),
    await insertCollega(world, 'Dora Derde'),
  ]
  const id = await insertProeftuin(world)
  await insertAantekening(world, id, { titel: 'Zo ging het echt', door: 'inkoper' })
  const told = (page: Page) => page.getByRole('heading', { name: 'Zo ging het echt' })

  const reader = await t.open({ lidId: p.leden.hr.id, javaScript: false, width: 360 })
  await reader.goto(paths.proeftuin(id))
  await reader.locator('summary', { hasText: 'Meer bij Zo ging het echt' }).click()
  await reader.getByRole('link', { name: /^Meld dit.*Zo ging het echt/ }).click()
  await reader.getByRole('radio', { name: 'Het klopt niet' }).check()
  await fill(reader, 'Leg het uit', 'Volgens mij liep het heel anders.')
  await press(reader, 'Verstuur je melding')
  await reader.getByRole('link', { name: 'Volg je melding' }).click()
  await reader.getByText('Het adviesteam kijkt ernaar').waitFor()

  const first = await atDesk(p.leden.adviesteam.id)
  await first.getByRole('radio', { name: 'Haal het weg' }).check()
  await fill(first, 'Waarom?', 'Hier staat iets dat niet te controleren is.')
  await press(first, 'Leg dit vast')
  await first.getByText('ligt klaar voor een tweede').waitFor()
  expect(await first.getByRole('button', { name: 'Bevestig: haal het weg' }).count()).toBe(0)

  const second = await atDesk(tweede.id)
  await press(second, 'Bevestig: haal het weg')
  await second.getByText('Niemand ziet het nog').waitFor()
  const visitor = await t.open({ javaScript: false })
  await visitor.goto(paths.proeftuin(id))
  expect(await told(visitor).count()).toBe(0)

  const writer = await t.open({ lidId: p.leden.inkoper.id, javaScript: false, width: 360 })
  await writer.goto(await linkIn(p.leden.inkoper.email))
  await writer.getByText('Hier staat iets dat niet te controleren is.').waitFor()
  expect(await writer.content()).not.toContain(p.leden.hr.naam)
  await fill(writer, 'Waarom hoort het er wel te staan?', 'Ik was er zelf bij, en mijn collega ook.')
  await press(writer, 'Maak bezwaar')
  await writer.getByText('Je bezwaar is binnen').waitFor()

  const third = await atDesk(derde.id)
  await third.getByRole('radio', { name: /terug/i }).check()
  await fill(third, 'Waarom?', 'Twee mensen waren erbij. Dat is genoeg.')
  await press(third, 'Leg dit vast')
  await third.getByText('Het is vastgelegd').waitFor()
  await writer.goto(await linkIn(p.leden.inkoper.email))
  await visitor.goto(paths.proeftuin(id))
  await told(visitor).waitFor()
})
