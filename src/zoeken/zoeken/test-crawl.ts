import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { tenderZicht } from '#src/markt/aanbestedingen/test-crawl.ts'
import { may as mayLid } from '#src/netwerk/leden/policy.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { hasBegun } from '#src/proeftuinen/overzicht/test-crawl.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { common, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Crawled, everyone } from '#test/crawl/crawled.ts'
import { allPages, choicesDiffer, differs, type Round } from '#test/crawl/lists.ts'
import { marksIn } from '#test/crawl/marks.ts'
// By path, as the crawl itself comes to them: by their other name they would be second copies, in which nothing was made.
import { titlesFor as voorstellenFor } from '../../markt/voorstellen/test-crawl.ts'
import { titlesFor as haakjesFor } from '../../verspreiden/haakjes/test-crawl.ts'
import { titlesFor as werkwijzenFor } from '../../verspreiden/werkwijzen/test-crawl.ts'
import { titlesFor as verzamelingenFor } from '../verzamelingen/test-crawl.ts'

/** With this begin all marks, so one search finds everything that this persona may find. */
const everything = 'zq*'

/** By kind: the words in the titles of what is to be found, or how much it is where the title has no mark. */
function expected(round: Round): Record<string, string[]> {
  const { build, visitor } = round
  const { persona } = visitor
  const { world, p } = build
  const actor = p.actors[persona]
  const begun = world.proeven.filter(hasBegun)
  // Who of beheer looks inside reads the notes there; to search in them was not what was asked.
  const notes = begun.flatMap((proef) =>
    proef.notes.filter((note) => may.readPart(actor, { ...zichtOf(proef, persona), inzage: false }, note)),
  )
  const tenders = world.tenders.filter((one) => mayTender.view(actor, tenderZicht(build, one, persona)))
  const leden = mayLid.list(actor) ? world.leden.filter((one) => one.zicht(persona).toegelaten) : []
  return {
    proeftuin: begun.filter((proef) => may.read(actor, zichtOf(proef, persona))).map(({ titel }) => titel),
    // Each note of the crawl is a lesson.
    les: notes.flatMap(({ words: [titel] }) => titel ?? []),
    aanbesteding: tenders.map(({ titel }) => titel),
    werkwijze: werkwijzenFor(round),
    haakje: haakjesFor(round),
    verzameling: verzamelingenFor(round),
    voorstel: voorstellenFor(round),
    lid: leden.flatMap(({ words: [naam] }) => naam ?? []),
    organisatie: Object.keys(p.organisaties),
  }
}

const titleMarks: Record<string, RegExp> = {
  proeftuin: /^zq\d+titel$/,
  les: /^zq\d+notitie$/,
  aanbesteding: /^zq\d+tendertitel$/,
  lid: /^zq\d+naam$/,
  werkwijze: /^zq\d+titel$/,
  haakje: /^zq\d+haakjetitel$/,
  verzameling: /^zq\d+verzamelingtitel$/,
  voorstel: /^zq\d+voorsteltitel$/,
}

/** Of each kind exactly what may be read, as many as its tab says. */
async function kindDiffers(round: Round, soort: string, wanted: string[]): Promise<string[]> {
  const { texts } = await allPages(round, paths.zoeken({ q: everything, soort }))
  const titles = texts.flatMap((text) =>
    [...text.matchAll(/<h2>(.*?)<\/h2>/gs)].map(([, title = '']) => title),
  )
  const said = Number(/vonk-aantal-totaal">([\d.]+)/.exec(texts[0] ?? '')?.[1] ?? 0)
  const who = `${round.visitor.persona}, ${soort}`
  const faults = said === wanted.length ? [] : [`${who}: told of ${said} instead of ${wanted.length}`]
  const marks = titleMarks[soort]
  if (!marks) return faults
  const found = new Set(titles.flatMap((title) => [...marksIn(title)].filter((word) => marks.test(word))))
  const tell = (word: string) => round.build.marks.get(word)?.what ?? word
  return [
    ...faults,
    ...[...found].filter((one) => !wanted.includes(one)).map((one) => `${who}: found ${tell(one)}`),
    ...wanted.filter((one) => !found.has(one)).map((one) => `${who}: missed ${tell(one)}`),
  ]
}

async function lists(round: Round): Promise<string[]> {
  const wanted = expected(round)
  const faults = [
    ...(await differs(round, paths.zoeken({ q: common }), wanted.proeftuin ?? [])),
    ...(await differs(round, `${apiPaths.zoekresultaten()}?q=${common}`, wanted.proeftuin ?? [])),
    ...(await choicesDiffer(round, paths.zoeken({ q: common }))),
  ]
  for (const [soort, titles] of Object.entries(wanted))
    faults.push(...(await kindDiffers(round, soort, titles)))
  const { text } = await round.visitor.visit(
    `${apiPaths.zoekresultaten()}?q=${encodeURIComponent(everything)}`,
  )
  const total = Object.values(wanted).flat().length
  const said = Number(/"totaal":(\d+)/.exec(text)?.[1])
  return said === total
    ? faults
    : [...faults, `${round.visitor.persona}: the API told of ${said} of ${total}`]
}

export const crawl: Crawled = {
  rules: {
    [paths.zoeken.route]: everyone,
    [paths.zoekFeed.route]: everyone,
    [paths.zoekSuggesties.route]: everyone,
    [apiPaths.zoekresultaten.route]: everyone,
  },
  lists,
  asked: () =>
    [
      paths.zoeken({ q: common }),
      paths.zoeken({ q: 'proef', op: 'nieuwste' }),
      paths.zoeken({ q: everything }),
      paths.zoekFeed({ q: everything }),
      paths.zoekSuggesties(common),
      paths.zoekSuggesties('zq'),
      `${apiPaths.zoekresultaten()}?q=${common}`,
    ].map((path) => ({ path })),
}
