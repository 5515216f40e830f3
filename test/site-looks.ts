import { apiPaths, paths } from '#src/paths/index.ts'
import type { Seen } from './looks.ts'

/** What there is to see that belongs to no noun. */
export const site: Seen = {
  looks: [
    { name: 'api', path: paths.api() },
    { name: 'niet-gevonden', path: '/deze-pagina-is-er-niet', status: 404 },
  ],
  unseen: {
    '/assets/*': 'files of the build',
    [paths.securityTxt.route]: 'text for programs',
    [paths.robots.route]: 'text for programs',
    [paths.kort.route]: 'leads to a page that is looked at',
    [paths.kaart.route]: 'a picture',
    [paths.oembed.route]: 'JSON for programs',
    [paths.sitemap.route]: 'XML for programs',
    [paths.sitemapDeel.route]: 'XML for programs',
    [paths.speculatie.route]: 'JSON for the browser',
    [paths.gezond.route]: 'for who watches the server',
    [paths.klaar.route]: 'for who watches the server',
    [apiPaths.beschrijving.route]: 'JSON for programs',
  },
  pages: ({ woord }) => [paths.api(), `/${woord}`],
}
