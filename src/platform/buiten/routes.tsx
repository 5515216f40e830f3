import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { paths } from '../../paths/index.ts'
import { everyone } from '../actor.ts'
import { NotFound } from '../errors.ts'
import { isUuid } from '../forms/uuid.ts'
import { readCode } from '../korte-code.ts'
import type { Gevonden, Uitgang, Vermelding } from '../naar-buiten.ts'
import { allow, type Ctx, type Env } from '../web/context.ts'
import { OembedQuery, oembedOf } from './oembed.ts'
import { sitemapIndex, sitemapPart } from './sitemap.ts'
import { WegPage } from './weg-view.tsx'

type Meant = { uitgang: Uitgang; id: string }

/** What others may take along of Vonk: of what is public, and the same for everybody. See docs/besluiten/0043. */
export function naarBuiten(uitgangen: Uitgang[]) {
  const app = new Hono<Env>()
  const meantBy = (code: string): Meant => {
    const read = readCode(code)
    const uitgang = uitgangen.find(({ letter }) => letter === read?.letter)
    if (!read || !uitgang) throw new NotFound()
    return { uitgang, id: read.id }
  }

  app.get(paths.kort.pattern, async (c) => {
    const { uitgang, id } = meantBy(c.req.param('kort'))
    const found = await uitgang.find(c.var.db, id)
    return lead(c, { uitgang, id, found })
  })

  app.get(paths.kaart.pattern, etag(), async (c) => {
    const { uitgang, id } = meantBy(c.req.param('kort'))
    const { titel, van } = await foundOf(c, { uitgang, id })
    allow(c, everyone)
    const card = await c.var.kept.kaarten.cardOf({ id, soort: uitgang.een, titel, van })
    return c.body(new Uint8Array(card), 200, { 'Content-Type': 'image/png' })
  })

  app.get(paths.oembed.pattern, async (c) => {
    const query = OembedQuery.parse(c.req.query())
    const meant = meantByAddress(c, query.url, { uitgangen, meantBy })
    const record = await foundOf(c, meant)
    allow(c, everyone)
    if (query.format && query.format !== 'json') return c.json({ error: 'json' }, 501)
    return c.json(await oembedOf(c.var.deps.config.url, { soort: meant.uitgang, record }, query))
  })

  app.get(paths.sitemap.pattern, async (c) => {
    allow(c, everyone)
    return xml(c, await sitemapIndex(c.var.db, c.var.deps.config.url, uitgangen))
  })

  app.get(paths.sitemapDeel.pattern, async (c) => {
    allow(c, everyone)
    const uitgang = uitgangen.find(({ soort }) => soort === c.req.param('soort'))
    const na = c.req.query('na') ?? null
    if (!uitgang || (na !== null && !isUuid(na))) throw new NotFound()
    return xml(c, await sitemapPart(c.var.db, c.var.deps.config.url, { uitgang, na }))
  })
  return app
}

const xml = (c: Ctx, text: string) => c.body(text, 200, { 'Content-Type': 'application/xml; charset=UTF-8' })

/**
 * A member is led to the page, whatever there is: that page says what is there for whom. A stranger who would find
 * nothing there hears so at once, and the same of what never was.
 */
function lead(c: Ctx, { uitgang, id, found }: Meant & { found: Gevonden }) {
  if (found === 'weg') {
    allow(c, everyone)
    return c.html(<WegPage shell={c.var.shell} soort={uitgang} />, 410)
  }
  if (!found && c.var.actor === null) throw new NotFound()
  allow(c, everyone)
  return c.redirect(found ? found.href : uitgang.pagina(id), 308)
}

async function foundOf(c: Ctx, { uitgang, id }: Meant): Promise<Vermelding> {
  const found = await uitgang.find(c.var.db, id)
  if (!found || found === 'weg') throw new NotFound()
  return found
}

type Known = { uitgangen: Uitgang[]; meantBy: (code: string) => Meant }

/** Of a page, or of a short link. */
function meantByAddress(c: Ctx, address: string, { uitgangen, meantBy }: Known): Meant {
  const url = URL.parse(address)
  if (!url || url.origin !== new URL(c.var.deps.config.url).origin) throw new NotFound()
  const last = url.pathname.split('/').at(-1) ?? ''
  if (paths.kort.matches(url.pathname)) return meantBy(last)
  const uitgang = uitgangen.find(({ pagina }) => pagina.matches(url.pathname))
  if (!uitgang || !isUuid(last)) throw new NotFound()
  return { uitgang, id: last }
}
