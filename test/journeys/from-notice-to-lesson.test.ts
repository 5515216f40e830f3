import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { testPersonas } from '#test/personas.ts'
import { axeFindings, stage } from './stage.ts'

const t = await stage()
const p = await testPersonas(t)
const notice = join(root, 'src/markt/aanbestedingen/eforms/fixtures/voorbehouden.xml')

/** The one link to Vonk in the last mail to this address. */
async function linkIn(address: string): Promise<string> {
  await t.runJobs()
  const mail = (await t.mails(address)).at(-1)
  const link = /https?:\/\/\S+/.exec(mail?.tekst ?? '')?.[0]
  if (!link) throw new Error(`No link in a mail to ${address}`)
  return link
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()
const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check()
const fill = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label }).first().fill(text)

async function signInByMail(page: Page, address: string): Promise<void> {
  await page.goto('/inloggen')
  await fill(page, 'E-mailadres', address)
  await press(page, 'Stuur me een link')
  await page.getByText('krijg je een mail').first().waitFor()
  await page.goto(await linkIn(address))
  await press(page, 'Log in')
  await page.waitForURL(/gedaan=ingelogd/)
}

async function readNotice(page: Page): Promise<void> {
  await page.goto('/aanbestedingen/inlezen')
  await page.getByLabel('XML-bestand').setInputFiles(notice)
  await press(page, 'Lees in')
  await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor()
  expect(await page.content()).not.toContain('Lekpersoon')
  expect(await page.getByLabel('Titel').first().inputValue()).toContain('Groenonderhoud')
  await press(page, 'Bewaar en start een proeftuin')
}

async function startProeftuin(page: Page, titel: string): Promise<void> {
  await page.getByRole('heading', { name: 'Start een proeftuin' }).waitFor()
  await fill(page, 'Titel', titel)
  await fill(page, 'De vraag', 'Hoe kunnen we het groen verzorgen met nieuwe collega’s?')
  await page.getByLabel('Soort werk').selectOption({ label: 'Groen en buitenruimte' })
  // Of a buyer that Vonk does not know, who is the host is for people to say.
  await page.getByLabel('Gastheer').fill('Ministerie van Groei en Grond')
  await choose(page, 'Het hele netwerk')
  await press(page, 'Bewaar als concept')
  await page.getByRole('heading', { level: 1, name: titel }).waitFor()
  await press(page, 'Start de proeftuin')
  await page.getByText('De proeftuin is gestart').waitFor()
}

async function writeNote(
  page: Page,
  note: { soort: string; titel: string; tekst: string; wie: string },
): Promise<void> {
  await follow(page, 'Schrijf in het logboek')
  await choose(page, note.soort)
  await fill(page, 'In één zin', note.titel)
  await fill(page, 'Vertel er meer over', note.tekst)
  await page.locator('form details > summary').click()
  await choose(page, note.wie)
  await press(page, 'Zet in het logboek')
  await page.getByRole('heading', { name: note.titel }).waitFor()
}

async function switchRoute(page: Page): Promise<void> {
  await follow(page, 'Wissel van route')
  await choose(page, 'Zelf in dienst nemen')
  await fill(page, 'In een paar woorden', 'Zelf in dienst nemen')
  await fill(page, 'Waarom wissel je?', 'Leveranciers hadden te weinig tijd om mensen te vinden.')
  await press(page, 'Wissel van route')
  await page.getByText('Route gewisseld').first().waitFor()
}

async function inviteNewcomer(page: Page, address: string): Promise<string> {
  await follow(page, 'Nodig iemand uit')
  await page.getByText('Zit iemand nog niet in Vonk?').click()
  await fill(page, 'E-mailadressen', address)
  await page.getByLabel('Hun rol in het team').selectOption({ label: 'Jobcoach' })
  await press(page, 'Verstuur de uitnodiging')
  await page.getByText('Gevraagd. Bij het team').waitFor()
  return linkIn(address)
}

async function beginUitvoeren(page: Page): Promise<void> {
  await follow(page, 'Begin een andere fase')
  await choose(page, 'Uitvoeren')
  await fill(page, 'Wat verwacht je van deze fase?', 'Zes nieuwe collega’s voor de zomer.')
  await press(page, 'Begin deze fase')
  await page.getByText('De verwachting is verzegeld').waitFor()
}

async function roundOff(page: Page): Promise<void> {
  await follow(page, 'Rond de proeftuin af')
  await choose(page, 'Anders gelukt')
  await fill(page, 'Wat leerden jullie?', 'Praat eerst met de leverancier. Schrijf **daarna** pas de eis.')
  await page.getByRole('textbox', { name: 'Wat', exact: true }).first().fill('Aan het werk')
  await page.getByLabel('Hoeveel').first().fill('13,3')
  await page.getByLabel('Eenheid').first().fill('fte van 36 uur')
  await choose(page, 'Ja, iedereen weet hoe het afliep')
  await page.getByRole('button', { name: 'Rond af en deel' }).last().click()
  await page.getByText('De proeftuin is afgerond').waitFor()
}

async function publish(page: Page): Promise<void> {
  await follow(page, 'Iedereen')
  await press(page, 'Deel met iedereen')
  await page.getByText('Gedeeld met iedereen').first().waitFor()
}

describe.each([
  { javaScript: true, titel: 'Groen met nieuwe collega’s' },
  { javaScript: false, titel: 'Groen zonder JavaScript' },
])(
  'from a tender notice to a lesson that others can read (JavaScript: $javaScript)',
  ({ javaScript, titel }) => {
    it('goes all the way', { timeout: 120_000 }, async () => {
      await t.db.deleteFrom('tempolimiet').execute()
      const buyer = await t.open({ javaScript })
      await signInByMail(buyer, p.leden.inkoper.email)
      if (javaScript) await readNotice(buyer)
      else await buyer.goto('/proeftuinen/nieuw?vertrekpunt=vacature')
      await startProeftuin(buyer, titel)
      const address = buyer.url().replace(/[?#].*/, '')

      await writeNote(buyer, {
        soort: 'Hobbel',
        titel: 'Te weinig kandidaten',
        tekst: 'We legden **te veel** vast.',
        wie: 'Het hele netwerk',
      })
      await switchRoute(buyer)
      const invitation = await inviteNewcomer(buyer, `jobcoach-${javaScript}@werkbrug.example`)

      const coach = await t.open({ javaScript })
      await coach.goto(invitation)
      await fill(coach, 'Je naam', 'Nora Nieuw')
      await choose(coach, 'Nee')
      await press(coach, 'Ja, ik doe mee')
      await coach.getByText('Welkom in het team').waitFor()
      await writeNote(coach, {
        soort: 'Les',
        titel: 'Vraag wat iemand wél kan',
        tekst: 'Dat werkt altijd.',
        wie: 'Het hele netwerk',
      })

      await buyer.goto(address)
      await beginUitvoeren(buyer)
      await roundOff(buyer)

      const visitor = await t.open({ javaScript })
      expect((await visitor.goto(address))?.status()).toBe(404)
      await publish(buyer)
      expect((await visitor.goto(address))?.status()).toBe(200)
      await visitor.getByRole('heading', { name: 'Wat we leerden' }).waitFor()
      await visitor.getByText('13,3 fte van 36 uur').waitFor()
      expect(await visitor.getByText('Te weinig kandidaten').count()).toBe(0)
      expect(await visitor.content()).not.toContain('Nora Nieuw')
      if (javaScript) expect(await axeFindings(visitor)).toEqual([])
    })
  },
)
