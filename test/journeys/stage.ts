import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { createApp } from '#src/app.tsx'
import { cookieName } from '#src/inloggen/sessies/sessie.ts'
import type { Config } from '#src/platform/config.ts'
import { root } from '#src/platform/root.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { launchBrowser } from '#test/browser.ts'
import { freePort } from '#test/free-port.ts'
import { signIn } from '#test/personas.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export type Stage = TestApp & {
  url: string
  browser: Browser
  /** A browser of somebody: of this member, or of a visitor. Errors on its pages and strange requests fail the test. */
  open: (options?: { lidId?: string; javaScript?: boolean; width?: number }) => Promise<Page>
}

/**
 * Vonk with its real assets behind a real port, and a real browser before it. Once per file. Under another name than its
 * number when that matters: browsers take no passkeys for a number.
 */
export async function stage(changes: Partial<Config> = {}, host = '127.0.0.1'): Promise<Stage> {
  const port = await freePort()
  const url = `http://${host}:${port}`
  const t = await testApp({ url, port, ...changes })
  const app = createApp({ ...t.deps, assets: readAssets() })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }) as Server
  const browser = await launchBrowser()
  afterAll(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })
  return { ...t, url, browser, open: (options) => open({ t, url, browser }, options) }
}

type Place = { t: TestApp; url: string; browser: Browser }

async function open(
  place: Place,
  options: { lidId?: string; javaScript?: boolean; width?: number } = {},
): Promise<Page> {
  const { lidId, javaScript = true, width = 1280 } = options
  const context = await place.browser.newContext({
    baseURL: place.url,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    bypassCSP: false,
  })
  if (lidId) await enter(place, context, lidId)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

async function enter({ t, url }: Place, context: BrowserContext, lidId: string): Promise<void> {
  const cookie = await signIn(t, lidId)
  const value = cookie.slice(cookieName(t.deps.config).length + 1)
  await context.addCookies([{ name: cookieName(t.deps.config), value, url }])
}

function readAssets(): Record<string, string> {
  const file = join(root, 'dist', 'assets.json')
  if (!existsSync(file)) throw new Error('No assets: run `npm run build` first')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What axe finds on the page as it is now, in few words. Evaluated from outside, so the page's own policy stays in force. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] }
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document, options: object) => Promise<Result> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(document, { runOnly: tags })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  })
}

/** True when something sticks out at the side. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
