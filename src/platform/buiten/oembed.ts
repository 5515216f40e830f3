import { html } from 'hono/html'
import { z } from 'zod'
import { paths } from '../../paths/index.ts'
import { kaartSize } from '../kaart/kaart.ts'
import { codeOf } from '../korte-code.ts'
import type { NaarBuiten } from '../naar-buiten.ts'

const most = 1200
const usual = 600

/** What is not a number is not asked for. */
const size = z.coerce.number().int().positive().optional().catch(undefined)

/** What a program of others may ask (oembed.com). */
export const OembedQuery = z.object({
  url: z.string().max(2000).catch(''),
  maxwidth: size,
  maxheight: size,
  format: z.string().optional().catch(undefined),
})
export type OembedQuery = z.infer<typeof OembedQuery>

/** A card keeps its shape. */
export function sizeWithin({ maxwidth = usual, maxheight }: Pick<OembedQuery, 'maxwidth' | 'maxheight'>) {
  const shape = kaartSize.width / kaartSize.height
  const width = Math.min(maxwidth, maxheight ? Math.ceil(maxheight * shape) : most, most)
  return { width, height: Math.max(1, Math.floor(width / shape)) }
}

/** The card as a picture that links to its page: no script, no style, nothing that follows who reads it. */
export async function oembedOf(base: string, { soort, record }: NaarBuiten, query: OembedQuery) {
  const { width, height } = sizeWithin(query)
  const full = (path: string) => new URL(path, base).href
  const code = codeOf(soort.letter, record.id)
  const card = full(paths.kaart(code))
  const alt = `${soort.een}: ${record.titel}`
  const shown =
    await html`<a href="${full(paths.kort(code))}"><img src="${card}" alt="${alt}" width="${width}" height="${height}"></a>`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Vonk',
    provider_url: base,
    title: record.titel,
    author_name: record.van || undefined,
    html: String(shown),
    width,
    height,
    ...(query.maxwidth || query.maxheight ? {} : thumbnailOf(card)),
  }
}

/** The picture as it is, for who has room for it. */
const thumbnailOf = (card: string) => ({
  thumbnail_url: card,
  thumbnail_width: kaartSize.width,
  thumbnail_height: kaartSize.height,
})
