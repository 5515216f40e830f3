import { Hono } from 'hono'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { filled } from '#src/platform/places.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { changeHaakje, countKopie, createHaakje } from './changes.ts'
import { feedOf } from './feed.ts'
import { EditPage, NewPage } from './form-views.tsx'
import { HaakjeEditForm, HaakjeForm, Zoek } from './forms.ts'
import { type Haakje, metBron } from './haakje.ts'
import { countHaakjes, listHaakjes } from './list.ts'
import { HaakjesPage } from './list-view.tsx'
import { noteListed, openHaakje } from './opened.ts'
import { bewijzenBijHaakjes, opHaakje } from './places.ts'
import { may } from './policy.ts'
import { findBron } from './queries.ts'
import { haakjeProbleem } from './rules.ts'
import { said } from './said.ts'
import { HaakjePage, KopiePage } from './views.tsx'

export const haakjes = new Hono<Env>()

const haakjeOf = (c: Ctx) => openHaakje(c, c.req.param('id') ?? '')

haakjes.get(paths.haakjes.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const zoek = Zoek.parse(c.req.query())
  const categorieen = await listCategorieen(db)
  const codes = categorieen.map(({ code }) => code)
  const [lijst, aantallen] = await Promise.all([
    listHaakjes(db, actor, zoek),
    countHaakjes(db, actor, { zoek, categorieen: codes }),
  ])
  await noteListed(c, lijst.haakjes)
  const ids = lijst.haakjes.map(({ id }) => id)
  const bewijzen = await filled(c.var, bewijzenBijHaakjes, ids)
  const found = { shell, zoek, categorieen, aantallen, bewijzen }
  return c.html(<HaakjesPage {...found} {...lijst} />)
})

/** The same for everybody, signed in or not: a reader of feeds is nobody. */
haakjes.get(paths.haakjesFeed.pattern, async (c) => {
  allow(c, may.list(c.var.actor))
  const zoek = { ...Zoek.parse(c.req.query()), volgorde: undefined }
  return sendFeed(c, feedOf(zoek, await listHaakjes(c.var.db, null, zoek)))
})

const bronOf = (c: Ctx) =>
  findBron(c.var.db, c.var.actor, {
    proeftuinId: c.req.query('proeftuin') ?? null,
    werkwijzeId: c.req.query('proeftuin') ? null : (c.req.query('werkwijze') ?? null),
  })

haakjes.get(paths.nieuwHaakje.pattern, async (c) => {
  const begin = await bronOf(c)
  allow(c, may.make(c.var.actor, begin))
  const values = {
    soort: 'eis',
    fase: 'specificeren',
    zichtbaarheid: begin.bron.kring === 'overheid' ? 'overheid' : 'netwerk',
  }
  return showNew(c, { begin, form: { values, problems: {} } })
})

haakjes.post(paths.nieuwHaakje.pattern, async (c) => {
  const begin = await bronOf(c)
  allow(c, may.make(c.var.actor, begin))
  const read = await readForm(c, HaakjeForm)
  if (!read.ok) return showNew(c, { begin, form: read.form, status: 422 })
  const wrong = await wrongIn(c, read.data, begin.bron)
  if (wrong) return showNew(c, { begin, form: wrong, status: 422 })
  const { proeftuinId, werkwijzeId } = begin
  const id = await createHaakje(c.var.db, actorOf(c), {
    form: read.data,
    waarvan: { proeftuinId, werkwijzeId },
  })
  return done(c, paths.haakje(id), said.haakje)
})

type Shown = { begin: Awaited<ReturnType<typeof bronOf>>; form: FormState; status?: 200 | 422 }

const showNew = async (c: Ctx, { begin, form, status = 200 }: Shown) =>
  c.html(
    <NewPage shell={c.var.shell} begin={begin} form={form} categorieen={await listCategorieen(c.var.db)} />,
    status,
  )

/** What was typed with what is wrong with it, when something is. */
async function wrongIn(
  c: Ctx,
  data: Parameters<typeof haakjeProbleem>[0],
  bron: { kring: Parameters<typeof haakjeProbleem>[1]['kring'] } | null,
): Promise<FormState | null> {
  const wrong = haakjeProbleem(data, { kring: bron?.kring, categorieen: await listCategorieen(c.var.db) })
  return wrong && { values: valuesOf(c.var.body ?? {}), problems: { [wrong.veld]: wrong.probleem } }
}

haakjes.get(paths.haakje.pattern, async (c) => {
  const { actor, shell } = c.var
  const haakje = await haakjeOf(c)
  allow(c, may.view(actor, haakje))
  const erbij = await filled(c.var, opHaakje, haakje)
  return c.html(
    <HaakjePage
      shell={shell}
      haakje={haakje}
      erbij={erbij}
      tekst={kopieOf(c, haakje)}
      canEdit={may.edit(actor, haakje)}
    />,
  )
})

haakjes.post(paths.haakjeKopie.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const haakje = await haakjeOf(c)
  allow(c, may.copy(actor, haakje))
  await countKopie(db, actor, haakje.id)
  return c.html(<KopiePage shell={shell} haakje={haakje} tekst={kopieOf(c, haakje)} />)
})

const kopieOf = (c: Ctx, haakje: Haakje) => metBron(haakje, c.var.deps.config.url + paths.haakje(haakje.id))

haakjes.get(paths.haakjeBewerken.pattern, async (c) => {
  const haakje = await haakjeOf(c)
  allow(c, may.edit(c.var.actor, haakje))
  return showEdit(c, { haakje, form: formOf(haakje) })
})

haakjes.post(paths.haakjeBewerken.pattern, async (c) => {
  const haakje = await haakjeOf(c)
  allow(c, may.edit(c.var.actor, haakje))
  const read = await readForm(c, widerOnPurpose(HaakjeEditForm, openingOf(haakje)))
  if (!read.ok) return showEdit(c, { haakje, form: read.form, status: 422 })
  const wrong = await wrongIn(c, read.data, haakje.bron)
  if (wrong) return showEdit(c, { haakje, form: wrong, status: 422 })
  const { id } = haakje
  if (await changeHaakje(c.var.db, actorOf(c), { id, ...read.data })) return done(c, paths.haakje(id), saved)
  const form = { values: valuesOf(c.var.body ?? {}), problems: {} }
  return showEdit(c, { haakje: await haakjeOf(c), form, status: 409 })
})

type Edited = { haakje: Awaited<ReturnType<typeof haakjeOf>>; form: FormState; status?: 200 | 409 | 422 }

const showEdit = async (c: Ctx, { haakje, form, status = 200 }: Edited) =>
  c.html(
    <EditPage
      haakje={haakje}
      form={form}
      shell={c.var.shell}
      stale={status === 409}
      categorieen={await listCategorieen(c.var.db)}
    />,
    status,
  )
