import { fill } from '#src/platform/places.ts'
import { opPlek } from '#src/tellen/plekken/places.ts'
import { alles, Beantwoord, OpgavenForm } from './parts.tsx'
import { may } from './policy.ts'
import { listBeantwoord, listOpgaven } from './queries.ts'

/** On the page of a plek: what another reported of it, for who answers on behalf of an organisation concerned. */
export const bevestigenOpPlek = fill(opPlek, async ({ db, actor }, { plek, proeftuin }) => {
  const organisatieId = plek.teltVoor ?? actor?.organisatieId
  if (!actor || !organisatieId) return null
  if (!may.answer(actor, proeftuin, { plek, organisatieId, telt: plek.teltVoor !== null })) return null
  const van = { organisatieId, plekId: plek.id }
  const [opgaven, beantwoord] = await Promise.all([
    listOpgaven(db, actor, van),
    listBeantwoord(db, actor, van),
  ])
  if (opgaven.length + beantwoord.length === 0) return null
  return (
    <section aria-labelledby="bevestigen">
      <h2 id="bevestigen">Wat een ander opgaf</h2>
      {opgaven.length > 0 && (
        <OpgavenForm organisatieId={organisatieId} opgaven={opgaven} form={alles(opgaven)} plekId={plek.id} />
      )}
      {beantwoord.length > 0 && (
        <Beantwoord organisatieId={organisatieId} opgaven={beantwoord} plekId={plek.id} />
      )}
    </section>
  )
})
