import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { openingVan } from './aanbesteding.ts'
import { changeAanbesteding, resolveKoper } from './changes.ts'
import { findContract } from './contract-queries.ts'
import { contracten } from './contract-routes.tsx'
import { EditPage, NewPage } from './edit-views.tsx'
import { feedOf } from './feed.ts'
import { editFormOf } from './forms.ts'
import { countAanbestedingen, countRegios, listAanbestedingen, Zoek } from './list.ts'
import { AanbestedingenPage } from './list-view.tsx'
import { notices } from './notice-routes.tsx'
import { openAanbesteding } from './opened.ts'
import { AanbestedingPage } from './page-view.tsx'
import { opAanbesteding, wachtBijAanbesteding, werkBijAanbesteding } from './places.ts'
import { may } from './policy.ts'
import { findAanbesteding, searchCpv } from './queries.ts'
import { waardenOf } from './velden.ts'

export const aanbestedingen = new Hono<Env>()

/** Suggestions for a CPV code; the list is public. */
aanbestedingen.get(paths.cpv.pattern, async (c) => {
  allow(c, everyone)
  return c.json(await searchCpv(c.var.db, Zoek.parse(c.req.query()).q))
})

aanbestedingen.get(paths.aanbestedingen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const zoek = Zoek.parse(c.req.query())
  const [list, counts, regios] = await Promise.all([
    listAanbestedingen(db, actor, zoek),
    countAanbestedingen(db, actor, zoek),
    countRegios(db, actor, zoek),
  ])
  return c.html(
    <AanbestedingenPage
      {...list}
      shell={shell}
      counts={counts}
      regios={regios}
      zoek={zoek}
      canCreate={may.create(actor)}
    />,
  )
})

/** Of what is public, the same for everybody: a reader of feeds is nobody. */
aanbestedingen.get(paths.aanbestedingenFeed.pattern, etag(), async (c) => {
  allow(c, everyone)
  const zoek = Zoek.omit({ eigen: true }).parse(c.req.query())
  return sendFeed(c, feedOf(zoek, await listAanbestedingen(c.var.db, null, zoek)))
})

aanbestedingen.get(paths.nieuweAanbesteding.pattern, async (c) => {
  allow(c, may.create(c.var.actor))
  const form = { values: { valuta: 'EUR', zichtbaarheid: 'overheid' }, problems: {} }
  return c.html(<NewPage shell={c.var.shell} form={form} regios={await listRegios(c.var.db)} />)
})

aanbestedingen.route('/', notices)
aanbestedingen.route('/', contracten)

aanbestedingen.get(paths.aanbesteding.pattern, async (c) => {
  const { actor, shell } = c.var
  const aanbesteding = await openAanbesteding(c, c.req.param('id'))
  allow(c, may.view(actor, aanbesteding))
  const canEdit = may.edit(actor, aanbesteding)
  const werk = await filled(c.var, werkBijAanbesteding, aanbesteding)
  const wacht = aanbesteding.loopt ? await filled(c.var, wachtBijAanbesteding, aanbesteding) : []
  const opzij = await filled(c.var, opAanbesteding, aanbesteding)
  const contract = await findContract(c.var.db, actor, aanbesteding)
  const canEditContract = may.editContract(actor, aanbesteding)
  const page = {
    shell,
    aanbesteding,
    contract,
    canEdit,
    canEditContract,
    canStart: may.create(actor),
    werk,
    wacht,
    opzij,
  }
  const dagen = c.var.deps.config.opschortendeDagen
  return c.html(<AanbestedingPage {...page} dagen={dagen} canFollow={may.follow(actor, aanbesteding)} />)
})

aanbestedingen.get(paths.aanbestedingBewerken.pattern, async (c) => {
  const { actor, shell } = c.var
  const aanbesteding = await openAanbesteding(c, c.req.param('id'))
  allow(c, may.edit(actor, aanbesteding))
  const form = { values: waardenOf(aanbesteding), problems: {} }
  const regios = await listRegios(c.var.db)
  return c.html(<EditPage shell={shell} aanbesteding={aanbesteding} form={form} regios={regios} />)
})

aanbestedingen.post(paths.aanbestedingBewerken.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const aanbesteding = await openAanbesteding(c, c.req.param('id'))
  allow(c, may.edit(actor, aanbesteding))
  const regios = await listRegios(db)
  const schema = knownRegio(editFormOf(aanbesteding), regios)
  const read = await readForm(c, widerOnPurpose(schema, openingVan(aanbesteding)))
  const shown = { shell, aanbesteding, regios }
  if (!read.ok) return c.html(<EditPage {...shown} form={read.form} />, 422)
  const { versie, ...input } = read.data
  const { koperId, problem } = await resolveKoper(db, input)
  if (problem) {
    const form = { values: valuesOf(await bodyOf(c)), problems: { koper: problem } }
    return c.html(<EditPage {...shown} form={form} />, 422)
  }
  const changed = await changeAanbesteding(db, actorOf(c), { aanbesteding, input, koperId, versie })
  return changed ? done(c, paths.aanbesteding(aanbesteding.id), saved) : conflict(c, aanbesteding.id)
})

/** What is there now beside what was typed. */
async function conflict(c: Ctx, id: string) {
  const { db, actor, shell } = c.var
  const aanbesteding = await findAanbesteding(db, actor, id)
  const form = { values: valuesOf(await bodyOf(c)), problems: {} }
  const regios = await listRegios(db)
  return c.html(
    <EditPage shell={shell} aanbesteding={aanbesteding} form={form} regios={regios} conflict />,
    409,
  )
}
