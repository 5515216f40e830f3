import { path } from './path.ts'

/** What goes out into the world: links that stay, their cards, and what programs of others read. */
export const buiten = {
  kort: path('/k/:kort'),
  kaart: path('/k/:kort/kaart.png'),
  oembed: path('/oembed?url&maxwidth&maxheight&format'),
  sitemap: path('/sitemap.xml'),
  sitemapDeel: path('/sitemap/:soort/deel.xml?na'),
} as const
