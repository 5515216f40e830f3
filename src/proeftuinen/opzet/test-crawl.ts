import { ofTender } from '#src/markt/aanbestedingen/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { changesProeftuin, ofProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, nobody, type Rule } from '#test/crawl/crawled.ts'

const edit = changesProeftuin(may.edit)

const seesTender = ofTender(() => true)
/** Explained to who may not; else of a tender that one may see, or of none. */
const startOf: Rule = (asked) => (may.start(asked.actor) && asked.tender ? seesTender(asked) : 200)

/** Each came of a voorstel: whoever reads one of the two finds no word of the other there that is not for them. */
async function about({ t, world }: Build) {
  const voorstellen = world.ids.voorstellen ?? []
  const herkomsten = world.proeven.flatMap(({ id: proeftuinId }, n) => {
    const voorstelId = voorstellen[n % voorstellen.length]
    return voorstelId ? [{ proeftuinId, voorstelId, versie: 1 }] : []
  })
  await t.db.insertInto('herkomst').values(herkomsten).execute()
}

export const crawl: Crawled = {
  about,
  rules: {
    [paths.nieuweProeftuin.route]: startOf,
    [paths.proeftuinBewerken.route]: ofProeftuin(may.edit),
  },
  changes: {
    [paths.proeftuinen.route]: nobody,
    [paths.proeftuinStart.route]: edit,
    [paths.proeftuinBewerken.route]: edit,
    [apiPaths.proeftuinen.route]: nobody,
    [apiPaths.proeftuin.route]: edit,
    [apiPaths.start.route]: edit,
  },
  asked: ({ tenders }) =>
    tenders.map((tender) => ({
      tender,
      path: paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding: tender.id }),
    })),
}
