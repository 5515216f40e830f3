import { Hono } from 'hono'
import type { OokBij } from '#src/netwerk/leden/lid.ts'
import { may } from '#src/netwerk/leden/policy.ts'
import { findEigenProfiel } from '#src/netwerk/leden/queries.ts'
import { nameProblem } from '#src/netwerk/organisaties/organisatie.ts'
import { findOrganisatieByName } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { addWerk, declareElders, endElders, endWerk } from './changes.ts'
import { EldersForm, WerkForm } from './forms.ts'
import { findStand, listWerk, wouldClose } from './queries.ts'
import { said } from './said.ts'
import { WerkPage } from './views.tsx'
import { werkVol } from './werk.ts'

/** Where one works, beside the own organisation. */
export const werk = new Hono<Env>()

werk.get(paths.eigenWerk.pattern, (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  return show(c, emptyForm)
})

werk.post(paths.eigenWerk.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  const { db } = c.var
  const read = await readForm(c, WerkForm)
  if (!read.ok) return show(c, read.form)
  const { organisatie: naam, akkoord } = read.data
  const match = await findOrganisatieByName(db, naam)
  const { found } = match
  if (!found) return refuse(c, { organisatie: nameProblem(naam, match.several) })
  if (akkoord !== found.id && (await wouldClose(db, actorOf(c), found.id)))
    return refuse(c, { akkoord: bevestig }, found)
  const added = await addWerk(db, actorOf(c), found)
  if (added !== 'bewaard') return refuse(c, { organisatie: refused[added](found.naam) })
  return done(c, paths.eigenWerk(), said.werk)
})

const bevestig = 'Dat is de kant van de leveranciers. Bevestig dat je weet wat dat voor jou sluit.'
const refused = {
  eigen: (naam: string) => `${naam} is al je organisatie.`,
  vol: () => werkVol,
}

werk.post(paths.leverancierswerk.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  const read = await readForm(c, EldersForm)
  if (!read.ok) return show(c, read.form)
  await declareElders(c.var.db, actorOf(c))
  return done(c, paths.eigenWerk(), said.elders)
})

werk.post(paths.leverancierswerkEinde.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  await endElders(c.var.db, actorOf(c))
  return done(c, paths.eigenWerk(), said.eldersweg)
})

werk.post(paths.werkVerwijdering.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  await endWerk(c.var.db, actorOf(c), c.req.param('organisatie'))
  return done(c, paths.eigenWerk(), said.werkweg)
})

const refuse = async (c: Ctx, problems: Record<string, string>, sluit?: OokBij) =>
  show(c, { values: valuesOf(await bodyOf(c)), problems }, sluit)

/** `sluit`: what was named, and has to be confirmed. */
async function show(c: Ctx, form: FormState, sluit?: OokBij) {
  const { db, shell } = c.var
  const actor = actorOf(c)
  const [profiel, lijst, stand] = await Promise.all([
    findEigenProfiel(db, actor),
    listWerk(db, actor),
    findStand(db, actor),
  ])
  return c.html(
    <WerkPage shell={shell} profiel={profiel} lijst={lijst} stand={stand} form={form} sluit={sluit} />,
    form === emptyForm ? 200 : 422,
  )
}
