import { may } from '#src/markt/aanbestedingen/policy.ts'
import { followsTender, ofTender, type Tender, tenderZicht } from '#src/markt/aanbestedingen/test-crawl.ts'
import { paths } from '#src/paths/index.ts'
import type { Proef } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Asked, type Build, type Crawled, type Rule, theseIds } from '#test/crawl/crawled.ts'
import type { Persona } from '#test/personas.ts'

async function fill(build: Build, { tender }: Proef) {
  if (tender?.loopt) tender.opening = await insertOpening(build, tender)
}

/** One that waits and one that was refused: for who keeps the tender, and who confirms. */
async function insertOpening({ t, p, marks }: Build, tender: Tender) {
  // Who proposed it finds it in what Vonk holds on him, whatever became of the tender.
  const seenBy = (persona: Persona) =>
    persona === 'inkoper' || may.follow(p.actors[persona], tenderZicht({ p }, tender, persona))
  const word = (field: string) => marks.add(tender.what, field, seenBy)
  const reden = word('opening')
  const { id } = await t.db
    .insertInto('opening')
    .values({
      aanbestedingId: tender.id,
      soort: 'correctie',
      reden,
      voorgesteldDoorId: p.leden.inkoper.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  // Who wrote it finds it back, too.
  const refusal = marks.add(tender.what, 'openinguitleg', (one) => one === 'adviesteam' || seenBy(one))
  const refused = {
    geweigerdOp: new Date(),
    beslotenDoorId: p.leden.adviesteam.id,
    uitleg: refusal,
  }
  await t.db
    .insertInto('opening')
    .values({
      aanbestedingId: tender.id,
      soort: 'correctie',
      reden: word('eerderopening'),
      voorgesteldDoorId: p.leden.inkoper.id,
      ...refused,
    })
    .execute()
  return { id, reden }
}

const reden = ({ tender }: Asked) => (tender?.opening ? [tender.opening.reden] : [])

/** A proposal is hidden from who may not follow it. */
const opening: Rule = (asked) => (followsTender(asked) ? 200 : 404)
const voorstel = ofTender(may.edit)

export const crawl: Crawled = {
  fill,
  records: {
    openingen: ({ tenders }) =>
      tenders.flatMap((tender) => (tender.opening ? [{ path: '', id: tender.opening.id, tender }] : [])),
    voorstel: () => theseIds(['definitief', 'gestopt', 'correctie', 'iets']),
  },
  rules: {
    [paths.gunning.route]: ofTender(may.follow),
    [paths.gunningsbeslissing.route]: ofTender(may.edit),
    [paths.openingVoorstel.route]: (asked) => (asked.id === 'iets' ? 404 : voorstel(asked)),
    [paths.opening.route]: opening,
  },
  changes: {
    [paths.gunningTerugname.route]: followsTender,
    [paths.gunningsbeslissing.route]: followsTender,
    [paths.openingVoorstel.route]: followsTender,
    [paths.openingBevestiging.route]: followsTender,
    [paths.openingWeigering.route]: followsTender,
    [paths.openingIntrekking.route]: followsTender,
  },
  words: { [paths.gunning.route]: reden, [paths.opening.route]: reden },
}
