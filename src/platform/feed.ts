import { html } from 'hono/html'
import type { Ctx } from './web/context.ts'

export type FeedEntry = {
  /** Of the record; it stays the same whatever changes. */
  id: string
  titel: string
  href: string
  van: string
  tekst: string
  begonnenOp: Date
  gewijzigdOp: Date
}

export type Feed = {
  titel: string
  /** Where the same is a page. */
  pagina: string
  /** The address of this feed, and of what is older. */
  zelf: string
  volgende: string | undefined
  entries: FeedEntry[]
}

/** Characters that XML does not know, so that one of them does not break the feed for everybody. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

const entryOf = (base: string, { id, titel, href, van, tekst, begonnenOp, gewijzigdOp }: FeedEntry) => html`
  <entry>
    <id>urn:uuid:${id}</id>
    <title>${clean(titel)}</title>
    <link href="${new URL(href, base).href}"/>
    <published>${begonnenOp.toISOString()}</published>
    <updated>${gewijzigdOp.toISOString()}</updated>
    <author><name>${clean(van)}</name></author>
    <summary>${clean(tekst)}</summary>
  </entry>`

/** An Atom feed (RFC 4287), with older entries behind a link (RFC 5005). For what everybody may read: nobody is signed in. */
export async function sendFeed(c: Ctx, { titel, pagina, zelf, volgende, entries }: Feed): Promise<Response> {
  const { url } = c.var.deps.config
  const full = (path: string) => new URL(path, url).href
  const latest = entries[0]?.gewijzigdOp ?? new Date(0)
  const xml = await html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${full(zelf)}</id>
  <title>${clean(titel)}</title>
  <updated>${latest.toISOString()}</updated>
  <link href="${full(zelf)}" rel="self"/>
  <link href="${full(pagina)}" rel="alternate" type="text/html"/>
  ${volgende && html`<link href="${full(volgende)}" rel="next"/>`}${entries.map((entry) => entryOf(url, entry))}
</feed>
`
  return c.body(`<?xml version="1.0" encoding="utf-8"?>\n${xml}`, 200, {
    'Content-Type': 'application/atom+xml; charset=UTF-8',
  })
}
