import { mkdir } from 'node:fs/promises'
import { launchBrowser } from '#test/browser.ts'
import { goTo, looks } from './screenshots/pages.ts'
import { findVonk } from './screenshots/vonk.ts'

const names = (process.argv[3] ?? '').split(',')
const into = process.argv[2] ?? '/tmp/looks'
await mkdir(into, { recursive: true })
const vonk = await findVonk()
const browser = await launchBrowser()
try {
  for (const look of looks.filter(({ name }) => names.includes(name)))
    for (const width of [360, 1280])
      for (const scheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          viewport: { width, height: 1000 },
          colorScheme: scheme,
          locale: 'nl-NL',
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        if (look.persona) {
          await page.goto(`${vonk.url}/inloggen`)
          await page.locator(`form[action$="/persona/${look.persona}"] button`).click()
          await page.waitForURL(/gedaan=ingelogd/)
        }
        const status = await goTo(page, vonk.url, look)
        console.log(
          look.name,
          width,
          scheme,
          status,
          await page.evaluate('document.documentElement.scrollWidth'),
        )
        await page.screenshot({ path: `${into}/${look.name}-${width}-${scheme}.png`, fullPage: true })
        if (width === 1280 && scheme === 'light')
          await page
            .pdf({ path: `${into}/${look.name}.pdf`, format: 'A4' })
            .catch((e) => console.log(String(e)))
        await context.close()
      }
} finally {
  await browser.close()
  await vonk.stop()
}
