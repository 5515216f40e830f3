import { apiPaths, paths } from '#src/paths/index.ts'
import { codeOf, readCode } from '#src/platform/korte-code.ts'
// By path, as the crawl itself comes to them: see zoeken/test-crawl.ts.
import { lotVanHaakje } from '../../src/verspreiden/haakjes/test-crawl.ts'
import { lotVanWerkwijze } from '../../src/verspreiden/werkwijzen/test-crawl.ts'
import { lotVanVerzameling } from '../../src/zoeken/verzamelingen/test-crawl.ts'
import {
  type Asked,
  always,
  type Build,
  type Crawled,
  everyone,
  type Given,
  type Lot,
  own,
  type World,
} from './crawled.ts'

/** By the letter of their short links: what the crawl made of them, and what a stranger finds. */
const verspreid: Record<string, { van: string; lot: (build: Build, id: string) => Lot }> = {
  w: { van: 'werkwijzen', lot: lotVanWerkwijze },
  h: { van: 'haakjes', lot: lotVanHaakje },
  v: { van: 'verzamelingen', lot: lotVanVerzameling },
}

/** Short links of all that have one, and of what never was. */
const codes = ({ p, proeven, tenders, ids }: World): Given[] => [
  ...proeven.map((proef) => ({ path: '', id: codeOf('p', proef.id), proef })),
  ...tenders.map((tender) => ({ path: '', id: codeOf('a', tender.id), tender })),
  ...[...Object.values(p.organisaties), ...(ids.opgegaan ?? [])].map((id) => ({
    path: '',
    id: codeOf('o', id),
  })),
  ...Object.entries(verspreid).flatMap(([letter, { van }]) =>
    (ids[van] ?? []).map((id) => ({ path: '', id: codeOf(letter, id) })),
  ),
  ...['p', 'a', 'o', 'w', 'h', 'v', 'x'].map((letter) => ({
    path: '',
    id: codeOf(letter, crypto.randomUUID()),
  })),
]

/** What becomes of a short link: whoever asks, as a stranger would find its page. */
function lotOf({ path, build, proef, tender }: Asked): Lot {
  const one = proef ?? tender
  if (one?.zichtbaarheid === 'openbaar' && proef?.stand !== 'concept') return one.weg ? 'weg' : 'openbaar'
  if (one) return 'dicht'
  const { p, ids } = build.world
  const known = [...Object.values(p.organisaties), ...(ids.opgegaan ?? [])]
  if (known.some((id) => path.includes(codeOf('o', id)))) return 'openbaar'
  const code = readCode(path.split('/')[2] ?? '')
  if (code?.letter === 'x') return 'onbekend'
  return (code && verspreid[code.letter]?.lot(build, code.id)) ?? 'dicht'
}

/** A member is led to the page of what a stranger hears nothing of, which then says what is there. */
function leads(asked: Asked): number {
  const lot = lotOf(asked)
  if (lot === 'weg') return 410
  return lot === 'openbaar' || (lot === 'dicht' && asked.actor) ? 308 : 404
}

/** The same for everybody. */
const hasCard = (asked: Asked) => (lotOf(asked) === 'openbaar' ? 200 : 404)

/** What belongs to no noun. */
export const site: Crawled = {
  records: {
    k: codes,
    sitemap: () =>
      ['proeftuinen', 'aanbestedingen', 'organisaties', 'werkwijzen', 'haakjes', 'verzamelingen'].map(
        (id) => ({ path: '', id }),
      ),
  },
  rules: {
    '/assets/*': always(404),
    [paths.api.route]: everyone,
    [apiPaths.beschrijving.route]: everyone,
    [paths.gezond.route]: everyone,
    [paths.klaar.route]: everyone,
    [paths.speculatie.route]: everyone,
    [paths.robots.route]: everyone,
    [paths.kort.route]: leads,
    [paths.kaart.route]: hasCard,
    // Without the address of a page there is nothing to show.
    [paths.oembed.route]: always(404),
    [paths.sitemap.route]: everyone,
    [paths.sitemapDeel.route]: everyone,
    // Nobody is named in a test to whom a leak can be told.
    [paths.securityTxt.route]: always(404),
  },
  changes: { [paths.concepten.route]: own, [paths.conceptVerwijdering.route]: own },
  unmarked: {
    'concept.formulier': 'the page of a form: its writer alone is led there',
    'concept.naam': 'what a noun calls its form',
    'inzending.bestemming': 'where a form led that was sent twice',
    'migratie.naam': 'the name of a file',
    'migratie.sha256': 'a checksum',
    'stempel.onderwerp': 'what the memory of pages looks at: the name of a table or a key',
    'tempolimiet.key': 'a counter of the limits',
    'uitgaand.aan': 'a mail that is being sent: mails.test.ts reads it when it is out',
  },
}
