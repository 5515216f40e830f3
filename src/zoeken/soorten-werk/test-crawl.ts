import { sql } from 'kysely'
import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { tenderZicht } from '#src/markt/aanbestedingen/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { hasBegun } from '#src/proeftuinen/overzicht/test-crawl.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, everyone, theseIds } from '#test/crawl/crawled.ts'
import type { Round } from '#test/crawl/lists.ts'
import { marksIn } from '#test/crawl/marks.ts'

/** Of the proeftuinen that the crawl makes. */
const code = 'schoonmaak'

/** Every tender of the crawl is for this work, and ends within a year. */
async function about({ t }: Build) {
  await t.db
    .updateTable('aanbesteding')
    .set({ cpvHoofd: '90910000', eindigtOp: sql<string>`current_date + 30` })
    .execute()
}

type Told = { proeftuinen: number; uitkomsten: { aantal: number }[] }

/** What all kinds of work tell, together. */
async function readAll({ visitor }: Round) {
  const { categorieen } = JSON.parse((await visitor.visit(apiPaths.categorieen())).text) as {
    categorieen: { code: string }[]
  }
  const texts: string[] = []
  for (const one of categorieen) texts.push((await visitor.visit(apiPaths.categorie(one.code))).text)
  const told = texts.map((text) => JSON.parse(text) as Told)
  return {
    proeftuinen: sum(told.map(({ proeftuinen }) => proeftuinen)),
    uitkomsten: sum(told.flatMap(({ uitkomsten }) => uitkomsten.map(({ aantal }) => aantal))),
    contracten: texts.flatMap((text) => [...marksIn(text)].filter((word) => word.endsWith('tendertitel'))),
  }
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** Together they count what the policy allows; of contracts stand those that this persona may see and that nobody buys still. */
async function lists(round: Round): Promise<string[]> {
  const { build, visitor } = round
  const { persona } = visitor
  const actor = build.p.actors[persona]
  const visible = build.world.proeven.filter(
    (proef) => hasBegun(proef) && may.view(actor, zichtOf(proef, persona)),
  )
  const open = visible.filter((proef) => may.read(actor, zichtOf(proef, persona)))
  const contracts = build.world.tenders
    .filter((tender) => actor?.toegelaten && !tender.loopt)
    .filter((tender) => mayTender.view(actor, tenderZicht(build, tender, persona)))
    .map(({ titel }) => titel)
  const told = await readAll(round)
  const counts = `${persona} was told of ${told.proeftuinen} with ${told.uitkomsten} outcomes`
  const right = told.proeftuinen === visible.length && told.uitkomsten === open.length
  return [
    ...(right ? [] : [`${counts}, not of ${visible.length} with ${open.length}`]),
    ...told.contracten
      .filter((word) => !contracts.includes(word))
      .map((word) => `${persona} was told of contract ${word}`),
    ...(contracts.length > 0 && told.contracten.length === 0 ? [`${persona} was told of no contract`] : []),
  ]
}

export const crawl: Crawled = {
  about,
  records: {
    'soorten-werk': () => theseIds([code, 'overig']),
  },
  rules: {
    [paths.soortenWerk.route]: everyone,
    [paths.soortWerk.route]: everyone,
    [apiPaths.categorie.route]: everyone,
  },
  lists,
}
