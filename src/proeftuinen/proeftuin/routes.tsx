import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { may as mayVolgen } from '#src/mijn/volgingen/policy.ts'
import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths.ts'
import { everyone, isLid } from '#src/platform/actor.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { formOf, readForm, valuesOf as typedIn } from '#src/platform/forms/read-form.ts'
import { widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { remembered } from '#src/platform/web/remembered.ts'
import { listLogboek } from '#src/proeftuinen/aantekeningen/queries.ts'
import { listInzagen } from '#src/toezicht/inzagen/queries.ts'
import { changeZichtbaarheid, startProeftuin, updateProeftuin } from './changes.ts'
import { countProeftuinen } from './counts.ts'
import { feedOf } from './feed.ts'
import { FilterQuery } from './filters.ts'
import { EditPage } from './form-views.tsx'
import { BewerkForm, ZichtbaarheidForm } from './forms.ts'
import { openingIn } from './kring.ts'
import { listProeftuinen, readCursor } from './list.ts'
import { ProeftuinenPage, valuesOf } from './list-view.tsx'
import { listNabij } from './nabij.ts'
import { ProeftuinPage } from './page-view.tsx'
import { may } from './policy.ts'
import { type Proeftuin, standOf } from './proeftuin.ts'
import { openProeftuin } from './queries.ts'
import { unasked, unknownCategorie } from './rules.ts'
import { said } from './said.ts'
import { start } from './start-routes.tsx'
import { steps } from './step-routes.tsx'
import { ZichtbaarheidPage } from './step-views.tsx'
import { tender } from './tender-routes.tsx'
import { listVondsten } from './vondsten.ts'
import { readWoorden } from './woorden.ts'

export const proeftuinen = new Hono<Env>()

/** The proeftuin of the address, as this actor may see it. */
const found = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

proeftuinen.get('/', remembered, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const categorieen = await listCategorieen(db)
  const { na, q, ...chosen } = known(FilterQuery.parse(c.req.query()), categorieen)
  const filters = { ...chosen, woorden: await readWoorden(db, q) }
  const [lijst, counts] = await Promise.all([
    listProeftuinen(db, actor, filters, readCursor(na)),
    countProeftuinen(db, actor, filters, valuesOf(categorieen)),
  ])
  const vondsten = await listVondsten(db, actor, lijst.kaarten, filters.woorden)
  const gezocht = lijst.kaarten.length > 0 ? null : await listNabij(db, actor, filters)
  const props = { shell, query: { ...chosen, q, na }, lijst, counts, categorieen, vondsten, gezocht }
  const rights = { isLid: isLid(actor), mayStart: may.start(actor), mayFollow: mayVolgen.follow(actor) }
  return c.html(<ProeftuinenPage {...props} {...rights} />)
})

/** The same for everybody, signed in or not: a reader of feeds is nobody. */
proeftuinen.get('/feed.atom', etag(), async (c) => {
  allow(c, everyone)
  const { db } = c.var
  const categorieen = await listCategorieen(db)
  const query = known(FilterQuery.parse(c.req.query()), categorieen)
  const { na, q, ...chosen } = query
  const woorden = await readWoorden(db, q)
  const lijst = await listProeftuinen(db, null, { ...chosen, woorden }, readCursor(na))
  return sendFeed(c, feedOf(query, lijst, categorieen))
})

/** A kind of work that is not on the list is no filter, as with the others. */
const known = (query: FilterQuery, categorieen: Categorie[]): FilterQuery =>
  categorieen.some(({ code }) => code === query.categorie) ? query : { ...query, categorie: undefined }

proeftuinen.route('/', start)

proeftuinen.get('/:id', remembered, async (c) => {
  const proeftuin = await found(c)
  allow(c, may.view(c.var.actor, proeftuin))
  const { db, actor, shell } = c.var
  const [logboek, inzagen] = await Promise.all([
    listLogboek(db, actor, proeftuin, c.req.query('na') ?? null),
    listInzagen(db, actor, proeftuin),
  ])
  return c.html(<ProeftuinPage {...{ shell, actor, proeftuin, logboek, inzagen }} />)
})

proeftuinen.post('/:id/start', async (c) => {
  const proeftuin = await found(c)
  allow(c, may.edit(c.var.actor, proeftuin))
  await startProeftuin(c.var.db, actorOf(c), proeftuin)
  return done(c, paths.proeftuin(proeftuin.id), said.gestart)
})

const mayEdit = (c: Ctx, p: Proeftuin) => may.edit(c.var.actor, p) && standOf(p) !== 'afgerond'

proeftuinen.get('/:id/bewerken', async (c) => {
  const proeftuin = await found(c)
  allow(c, mayEdit(c, proeftuin))
  const categorieen = await listCategorieen(c.var.db)
  return c.html(
    <EditPage shell={c.var.shell} proeftuin={proeftuin} form={formOf(proeftuin)} categorieen={categorieen} />,
  )
})

proeftuinen.post('/:id/bewerken', async (c) => {
  const proeftuin = await found(c)
  allow(c, mayEdit(c, proeftuin))
  const { db, shell } = c.var
  const categorieen = await listCategorieen(db)
  const read = await readForm(
    c,
    BewerkForm.refine(
      ({ categorie }) => categorieen.some(({ code }) => code === categorie),
      unknownCategorie,
    ),
  )
  if (!read.ok)
    return c.html(
      <EditPage shell={shell} proeftuin={proeftuin} form={read.form} categorieen={categorieen} />,
      422,
    )
  if (await updateProeftuin(db, actorOf(c), proeftuin, read.data))
    return done(c, paths.proeftuin(proeftuin.id), saved)
  const form = { values: typedIn(c.var.body ?? {}), problems: {} }
  return c.html(
    <EditPage
      shell={shell}
      proeftuin={proeftuin}
      form={form}
      categorieen={categorieen}
      stale={await found(c)}
    />,
    409,
  )
})

proeftuinen.get('/:id/zichtbaarheid', async (c) => {
  const proeftuin = await found(c)
  allow(c, may.edit(c.var.actor, proeftuin))
  return c.html(
    <ZichtbaarheidPage
      shell={c.var.shell}
      proeftuin={proeftuin}
      form={formOf({ zichtbaarheid: proeftuin.zichtbaarheid })}
    />,
  )
})

proeftuinen.post('/:id/zichtbaarheid', async (c) => {
  const proeftuin = await found(c)
  allow(c, may.edit(c.var.actor, proeftuin))
  const read = await readForm(c, widerOnPurpose(ZichtbaarheidForm, openingIn(proeftuin, proeftuin)), {
    ook: unasked(proeftuin),
  })
  if (!read.ok)
    return c.html(<ZichtbaarheidPage shell={c.var.shell} proeftuin={proeftuin} form={read.form} />, 422)
  await changeZichtbaarheid(c.var.db, actorOf(c), proeftuin, read.data)
  return done(c, paths.proeftuin(proeftuin.id), said.zichtbaar)
})

proeftuinen.route('/', steps)
proeftuinen.route('/', tender)
