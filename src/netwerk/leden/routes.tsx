import { Hono } from 'hono'
import { eerstVan, teKiezen } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { listRollen } from '#src/netwerk/keuzelijsten/queries.ts'
import { knownKeuze } from '#src/netwerk/keuzelijsten/veld.ts'
import { listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import { paths } from '#src/paths/index.ts'
import { dotted } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { listNamenVanTeam } from './adviesteam.ts'
import { saveProfiel } from './changes.ts'
import { countLeden } from './counts.ts'
import { LedenQuery } from './filters.ts'
import { profielForm } from './forms.ts'
import { fotos } from './foto-routes.tsx'
import { notOfTeam } from './lid.ts'
import { LidPage } from './lid-view.tsx'
import { listLeden } from './list.ts'
import { LedenPage } from './list-view.tsx'
import { actiesOpLid, opLid } from './places.ts'
import { may } from './policy.ts'
import { findEigenProfiel, findLid } from './queries.ts'
import { openingOf } from './verbreding.ts'
import { ProfielPage } from './views.tsx'

export const leden = new Hono<Env>()
leden.route('/', fotos)

leden.get(paths.profiel.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  const known = await profielOf(c)
  return c.html(<ProfielPage {...known} form={formOf(known.profiel)} />)
})

leden.post(paths.profiel.pattern, async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  const { db } = c.var
  const known = await profielOf(c)
  const { id, naam } = known.profiel
  const ofRegios = knownRegio(profielForm(known.profiel), known.lijsten.regios)
  const ofThese = knownKeuze(ofRegios, 'rollen', known.rollen)
  const form = notOfTeam(ofThese, await listNamenVanTeam(db, id), naam)
  const read = await readForm(c, widerOnPurpose(form, openingOf(known.profiel)))
  if (!read.ok) return c.html(<ProfielPage {...known} form={read.form} />, 422)
  if (await saveProfiel(db, actorOf(c), read.data)) return done(c, paths.profiel(), saved)
  const typed = { values: valuesOf(await bodyOf(c)), problems: {} }
  return c.html(<ProfielPage {...(await profielOf(c))} form={typed} intussen />, 409)
})

/** What the page of one's own profile shows beside the form. */
async function profielOf(c: Ctx) {
  const { db, shell } = c.var
  const actor = actorOf(c)
  const [profiel, lijsten, rollen] = await Promise.all([
    findEigenProfiel(db, actor),
    listLijsten(db),
    listRollen(db),
  ])
  return { shell, profiel, lijsten, rollen: eerstVan(actor.kant, teKiezen(rollen, profiel.rollen)) }
}

leden.get(paths.leden.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const query = LedenQuery.parse(c.req.query())
  const [lijst, lijsten, rollen, tellingen] = await Promise.all([
    listLeden(db, actor, query),
    listLijsten(db),
    listRollen(db),
    countLeden(db, actor, query),
  ])
  const keuzes = { ...lijsten, tellingen, rollen: teKiezen(rollen, query.rol ? [query.rol] : []) }
  return c.html(<LedenPage shell={shell} query={query} lijst={lijst} lijsten={keuzes} />)
})

/** Suggestions for a field in which a member is named. */
leden.get(paths.ledenZoek.pattern, async (c) => {
  const { db, actor } = c.var
  allow(c, may.list(actor))
  const { q } = LedenQuery.parse(c.req.query())
  const { leden: found } = q ? await listLeden(db, actor, { q }) : { leden: [] }
  return c.json(
    found
      .slice(0, 10)
      .map(({ naam, functie, organisatie }) => ({ naam, uitleg: dotted([functie, organisatie]) })),
  )
})

leden.get(paths.lid.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const lid = await findLid(db, actor, c.req.param('id'))
  allow(c, may.view(actor, lid))
  const [acties, delen] = await Promise.all([filled(c.var, actiesOpLid, lid), filled(c.var, opLid, lid)])
  return c.html(<LidPage shell={shell} actor={actor} lid={lid} acties={acties} delen={delen} />)
})
