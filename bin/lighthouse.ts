/** `npm run lighthouse`: a first visit on a slow phone, on home, the list and a proeftuin; every audit that is not full marks. */
import lighthouse from 'lighthouse'
import { launchBrowser } from '#test/browser.ts'
import { findVonk } from './screenshots/vonk.ts'

const port = 9333
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const vonk = await findVonk()
const browser = await launchBrowser([`--remote-debugging-port=${port}`])
try {
  for (const path of ['/', '/proeftuinen', await firstProeftuin()]) await audit(path)
} finally {
  await browser.close()
  await vonk.stop()
}

async function firstProeftuin(): Promise<string> {
  const page = await browser.newPage()
  await page.goto(`${vonk.url}/proeftuinen`)
  const href = await page.locator('main article a').first().getAttribute('href')
  await page.close()
  return href ?? '/'
}

async function audit(path: string): Promise<void> {
  const run = await lighthouse(vonk.url + path, { port, logLevel: 'error', onlyCategories: categories })
  if (!run) throw new Error(`No result for ${path}`)
  const { audits, categories: results } = run.lhr
  const scores = Object.values(results).map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`)
  const kilobytes = Math.round((audits['total-byte-weight']?.numericValue ?? 0) / 1024)
  console.log(`${path}\n  ${scores.join(' · ')} · ${kilobytes} KiB`)
  for (const { id, score, title, displayValue } of Object.values(audits)) {
    if (score !== null && score < 1) console.log(`  - ${id} ${score}: ${title} ${displayValue ?? ''}`)
  }
}
