import { createHash } from 'node:crypto'
import { fasen, routes, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Page } from './measure.ts'

/** The seed's id of a proeftuin (or of a member: `l`). */
const idOf = (i: number, of = 'p') =>
  createHash('md5')
    .update(`${of}${i}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

/** Of every twenty, the first fourteen are public; as many at every size. */
export const proeftuinen = Array.from({ length: 1000 }, (_, i) => i + 1)
  .filter((i) => i % 20 < 14)
  .map((i) => `/proeftuinen/${idOf(i)}`)

/** Of every ten, those that are published and public. */
const werkwijzen = Array.from({ length: 50 }, (_, i) => i + 1)
  .filter((i) => i % 10 < 7 && i % 10 !== 3)
  .map((i) => `/werkwijzen/${idOf(i, 'w')}`)

const combinations = fasen.flatMap((fase) =>
  routes.flatMap((route) =>
    ['loopt', ...uitkomsten].flatMap((uitkomst) =>
      ['schoonmaak', 'groen', 'zorg_en_welzijn'].map(
        (categorie) => `/proeftuinen?${new URLSearchParams({ fase, route, uitkomst, categorie })}`,
      ),
    ),
  ),
)

const anew: Page[] = [
  { name: 'proeftuin', paths: proeftuinen },
  { name: 'home', paths: ['/'] },
  { name: 'lijst', paths: ['/proeftuinen'] },
  { name: 'lijst, steeds andere filters', paths: combinations },
  { name: 'lijst, zoeken (veel)', paths: ['/proeftuinen?q=scannen+begeleider'] },
  { name: 'lijst, zoeken (weinig)', paths: ['/proeftuinen?q=zeldzaamheden'] },
  { name: 'lijst, zoeken (niets)', paths: ['/proeftuinen?q=proeftiun'] },
  { name: 'werkwijze', paths: werkwijzen },
  { name: 'soort werk', paths: ['/soorten-werk/schoonmaak'] },
  { name: 'zoeken (veel)', paths: ['/zoeken?q=begeleider'] },
  { name: 'zoeken (weinig)', paths: ['/zoeken?q=zeldzaamheden'] },
].map((page) => ({ ...page, fresh: true }))

/** For members, whose pages are always made anew: twice as many of them as there are proeftuinen. */
const leden: Page[] = [
  { name: 'proeftuin, ingelogd', paths: proeftuinen },
  { name: 'lijst, ingelogd', paths: ['/proeftuinen'] },
  { name: 'leden', paths: ['/leden'] },
  { name: 'leden, zoeken', paths: ['/leden?q=loonwaarde&rol=hr'] },
  { name: 'lid', paths: [`/leden/${idOf(4, 'l')}`] },
  { name: 'leden, wie weet (veel)', paths: ['/leden/wie-weet?q=begeleider&fase=uitvoeren'] },
  { name: 'leden, wie weet (weinig)', paths: ['/leden/wie-weet?q=zeldzaamheden'] },
].map((page) => ({ ...page, members: true }))

const kept: Page[] = [
  { name: 'home, onthouden', paths: ['/'] },
  { name: 'soort werk, onthouden', paths: ['/soorten-werk/schoonmaak'] },
  { name: 'lijst, onthouden', paths: ['/proeftuinen'] },
  { name: 'proeftuin, onthouden', paths: proeftuinen.slice(0, 50) },
]

/** What is made anew comes first: that is what speed is. */
export const pages: Page[] = [...anew, ...leden, ...kept]

/** What visitors read on a busy day: mostly proeftuinen, each of them again and again. */
export const mix: Page = {
  name: 'mengsel',
  paths: proeftuinen
    .slice(0, 300)
    .flatMap((path, i) => (i % 6 === 0 ? [path, '/proeftuinen'] : i % 6 === 3 ? [path, '/'] : [path])),
}
