import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import { looks } from '#test/looks.ts'
import { aanbiederOf } from '#test/oidc/aanbieder.ts'
import { routeOf } from '#test/route-of.ts'
import { goTo } from '../../bin/screenshots/go-to.ts'
import { seedDemo } from '../../seeds/seed.ts'
import { axeFindings, overflows, stage } from './stage.ts'

const t = await stage({ demo: true, oidc: [aanbiederOf({ naam: 'Rijksportaal' })] })
await seedDemo(t.db)

const wide = { width: 1280, height: 800 }
/** What a 1280 pixels wide window holds at 400 %. */
const zoomed = { width: 320, height: 256 }

type Visit = { page: Page; complaints: string[] }
const visits = new Map<string, Promise<Visit>>()

/** One window per persona, which remembers what its pages complain of. */
const visitOf = (persona: string): Promise<Visit> => {
  const visit = visits.get(persona) ?? openAs(persona)
  visits.set(persona, visit)
  return visit
}

async function openAs(persona: string): Promise<Visit> {
  const lid = await t.db.selectFrom('lid').select('id').where('persona', '=', persona).executeTakeFirst()
  const page = await t.open(lid ? { lidId: lid.id } : {})
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    complaints.push(`${message.text()} ${new URL(message.location().url, t.url).pathname}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(t.url)) complaints.push(`asks ${request.url()}`)
  })
  return { page, complaints }
}

describe('every page', () => {
  it.each(looks)(
    '$name: axe finds nothing, nothing sticks out at 400 %, nobody else is asked for anything',
    async (look) => {
      const { page, complaints } = await visitOf(look.persona ?? 'bezoeker')
      const { status = 200 } = look
      await page.setViewportSize(wide)
      expect(await goTo(page, t.url, look)).toBe(status)
      expect(routeOf(page.url())).toBe(look.click?.route ?? routeOf(look.path))
      expect(await axeFindings(page)).toEqual([])
      await page.setViewportSize(zoomed)
      expect(await overflows(page)).toBe(false)
      // A browser complains of every refusal, also of the one that is to be seen here; never of what the page asks for.
      const own = (text: string) =>
        text.includes(`status of ${status} `) && text.endsWith(` ${new URL(page.url()).pathname}`)
      const others = complaints.splice(0).filter((text) => status < 400 || !own(text))
      expect(others).toEqual([])
    },
  )
})

describe('the keyboard alone', () => {
  it('reaches the content with the first key, and shows where it is', async () => {
    const page = await t.open()
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect((await page.locator(':focus').textContent())?.trim()).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').textContent()).toBe('Start een proeftuin')
    const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineWidth)
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2)
  })

  it('goes to the field for searching with /, and types one in it', async () => {
    const page = await t.open()
    await page.goto('/werkwijzen')
    await page.keyboard.press('/')
    expect(await page.locator(':focus').getAttribute('id')).toBe('kop-zoek')
    await page.keyboard.type('en/of')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?**')
    expect(new URL(page.url()).searchParams.get('q')).toBe('en/of')
    await page.getByLabel('Met de toets').uncheck()
    await page.goto('/werkwijzen')
    await page.keyboard.press('/')
    expect(await page.locator('#kop-zoek:focus').count()).toBe(0)
    await page.keyboard.press('Control+/')
    expect(await page.locator('#kop-zoek:focus').count()).toBe(1)
  })

  it('opens the menu on a small screen, without JavaScript', async () => {
    const page = await t.open({ width: 360, javaScript: false })
    await page.goto('/')
    await page.locator('summary', { hasText: 'Menu' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Organisaties' }).first().click()
    expect(new URL(page.url()).pathname).toBe('/organisaties')
  })
})

describe('a session that ended while somebody wrote', () => {
  it('loses nothing', async () => {
    const { id } = await t.db
      .selectFrom('lid')
      .select('id')
      .where('persona', '=', 'hr')
      .executeTakeFirstOrThrow()
    const page = await t.open({ lidId: id })
    await page.goto(paths.aantekeningen(demo.lopend))
    await page.getByRole('radio', { name: 'Les' }).check()
    await page.getByRole('textbox', { name: 'In één zin' }).fill('Een rustige werkplek helpt iedereen')
    await page
      .getByRole('textbox', { name: 'Vertel er meer over' })
      .fill('Ook wie er al langer werkt, vond dit fijn.')
    await t.db.updateTable('sessie').set({ beeindigdOp: new Date() }).where('lidId', '=', id).execute()
    await page.getByRole('button', { name: 'Zet in het logboek' }).click()
    await page.getByText('Niets is verloren').waitFor()

    const other = await page.context().newPage()
    await other.goto('/inloggen')
    await other.getByRole('button', { name: /Samira/ }).click()
    await other.getByRole('heading', { name: /^Dag Samira/ }).waitFor()
    await page.getByRole('button', { name: 'Verstuur opnieuw' }).click()
    await page.getByRole('heading', { name: 'Een rustige werkplek helpt iedereen' }).waitFor()
    await page.getByText('Ook wie er al langer werkt, vond dit fijn.').waitFor()
  })
})

describe('words without a space', () => {
  const woord = 'Zonderspatie'.repeat(8).slice(0, 80)
  const pages = [
    'mijn-vonk',
    'volgend',
    'leden',
    'lid',
    'organisatie-beheer',
    'berichten',
    'bericht',
    'meldingen',
  ]

  it('break where the screen ends', async () => {
    const lang = {
      hr: await openAs('hr'),
      adviesteam: await openAs('adviesteam'),
      leverancier: await openAs('leverancier'),
    }
    const urls: [Page, string][] = []
    for (const look of looks.filter(({ name }) => pages.includes(name))) {
      const { page } = lang[look.persona as keyof typeof lang]
      await goTo(page, t.url, look)
      urls.push([page, page.url()])
    }
    await t.db.updateTable('lid').set({ naam: woord, functie: woord, brengt: woord }).execute()
    await t.db.updateTable('organisatie').set({ naam: woord, zoekt: woord }).execute()
    await t.db.updateTable('proeftuin').set({ titel: woord, vraag: woord }).execute()
    await t.db.updateTable('bericht').set({ onderwerp: woord, tekst: woord }).execute()
    for (const [page, url] of urls) {
      await page.setViewportSize(zoomed)
      await page.goto(url)
      expect(await overflows(page), url).toBe(false)
    }
  })
})
