import { paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin, type Proef, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import type { Build, Crawled } from '#test/crawl/crawled.ts'

/** One for the team that reads the proeftuin now. */
async function fill({ t, p, marks }: Build, proef: Proef) {
  if (proef.stand !== 'afgerond') return
  const tekst = marks.add(proef.what, 'eerder', (persona) => {
    const zicht = zichtOf(proef, persona)
    const keeps = may.edit(p.actors[persona], zicht) || (zicht.rol !== null && zicht.rol !== 'leverancier')
    return may.read(p.actors[persona], zicht) && keeps
  })
  const { zichtbaarheid } = proef
  await t.db
    .insertInto('verbetering')
    .values({ proeftuinId: proef.id, veld: 'geleerd', tekst, zichtbaarheid, doorId: p.leden.inkoper.id })
    .execute()
}

export const crawl: Crawled = {
  fill,
  rules: { [paths.verbeteringen.route]: ofProeftuin(may.read) },
  unmarked: { 'verbetering.veld': 'the name of a field' },
}
