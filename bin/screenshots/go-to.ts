import type { Page, Response } from 'playwright-core'
import type { Look } from '#test/looks.ts'

/** Goes there, and says what the page answered. */
export async function goTo(page: Page, base: string, look: Look): Promise<number> {
  let status = 0
  const note = (response: Response) => {
    if (response.request().isNavigationRequest()) status = response.status()
  }
  page.on('response', note)
  await follow(page, base, look)
  page.off('response', note)
  return status
}

async function follow(page: Page, base: string, { path, click, send, upload }: Look) {
  await page.goto(base + path)
  if (click) {
    const href = await page.locator('main a', { hasText: click.text }).first().getAttribute('href')
    await page.goto(new URL(`${href}`, base).href)
  }
  const form = page.locator('main form').first()
  if (send) await form.locator('input:not([type=hidden])').first().fill(send)
  if (upload) await form.locator('input[type=file]').setInputFiles(upload)
  if (send || upload) await form.locator('button').first().click()
  await page.waitForLoadState()
}
