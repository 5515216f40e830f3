/**
 * `npm run screenshots <folder>`: every page, by who sees it, narrow and wide, light and dark. Without a folder: the
 * pictures of README.md. Looks at the Vonk of VONK_URL, or starts one with the demo.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { root } from '#src/platform/root.ts'
import { launchBrowser } from '#test/browser.ts'
import { type Look, looks } from '#test/looks.ts'
import { goTo } from './screenshots/go-to.ts'
import { findVonk } from './screenshots/vonk.ts'

type Shot = { width: number; scheme: 'light' | 'dark'; looks: Look[]; fullPage: boolean; suffix: string }

const folder = process.argv[2]
const into = folder ?? join(root, 'docs/beelden')

const forReadme = { looks: looks.filter(({ inReadme }) => inReadme), fullPage: false, suffix: '' }
const shots: Shot[] = folder
  ? [360, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => {
        return { width, scheme, looks, fullPage: true, suffix: `-${width}-${scheme}` }
      }),
    )
  : [{ width: 1280, scheme: 'light', ...forReadme }]

await mkdir(into, { recursive: true })
const vonk = await findVonk()
const browser = await launchBrowser()
try {
  for (const shot of shots) await take(browser, shot)
} finally {
  await browser.close()
  await vonk.stop()
}

async function take(browser: Browser, shot: Shot) {
  const personas = new Set(shot.looks.map(({ persona }) => persona))
  for (const persona of personas) {
    const context = await browser.newContext({
      viewport: { width: shot.width, height: 1000 },
      colorScheme: shot.scheme,
      locale: 'nl-NL',
      // No picture of two pages halfway.
      reducedMotion: 'reduce',
    })
    if (persona) await signIn(context, persona)
    for (const look of shot.looks.filter((one) => one.persona === persona)) await picture(context, look, shot)
    await context.close()
  }
}

async function signIn(context: BrowserContext, persona: string) {
  const page = await context.newPage()
  await page.goto(`${vonk.url}/inloggen`)
  await page.locator(`form[action$="/persona/${persona}"] button`).click()
  // Closed halfway a navigation, this browser hangs; and who is not there yet is not signed in.
  await page.waitForURL(/gedaan=ingelogd/)
  await page.close()
}

async function picture(context: BrowserContext, look: Look, { fullPage, suffix }: Shot) {
  const page = await context.newPage()
  await goTo(page, vonk.url, look)
  const path = join(into, `${look.name}${suffix}.png`)
  await page.screenshot({ path, fullPage })
  console.log(path)
  await page.close()
}
